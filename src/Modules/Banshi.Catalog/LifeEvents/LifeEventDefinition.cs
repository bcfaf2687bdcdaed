using System.Text.Json;
using Banshi.Forms.Contracts;

namespace Banshi.Catalog.LifeEvents;

/// <summary>A life event (一件事) as data: what belongs to it, in which order, and the questions that find out what of it one needs.</summary>
/// <param name="Id">Stable; part of the page's address.</param>
/// <param name="Name">Its name.</param>
internal sealed record LifeEventDefinition(string Id, string Name)
{
    /// <summary>How somebody says it who needs it: 我要生孩子.</summary>
    public string Entrance { get; init; } = "";

    /// <summary>Whom it helps, and with what, in a sentence.</summary>
    public string About { get; init; } = "";

    /// <summary>Name of its icon.</summary>
    public string Icon { get; init; } = "layers";

    /// <summary>Words that people use for it.</summary>
    public IReadOnlyList<string> EverydayNames { get; init; } = [];

    /// <summary>What is asked first: choices, each a question of its own.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>The places that handle it together (多地联办); none where all of it is done where the person lives.</summary>
    public IReadOnlyList<LifeEventPlace> Places { get; init; } = [];

    /// <summary>Whether no two of its places may be the same.</summary>
    public bool PlacesDiffer { get; init; }

    /// <summary>The items that belong to it; none stands before what it comes after.</summary>
    public IReadOnlyList<LifeEventPart> Parts { get; init; } = [];

    /// <summary>What one should know before, line by line.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public static LifeEventDefinition Read(string json) => JsonSerializer.Deserialize<LifeEventDefinition>(json, FormJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, FormJson.Options);
}

/// <summary>An item that belongs to a life event.</summary>
/// <param name="Id">Stable, unique in the life event.</param>
/// <param name="BasicCode">基本编码 of the item.</param>
/// <param name="Name">What people call this part.</param>
internal sealed record LifeEventPart(string Id, string BasicCode, string Name)
{
    /// <summary>Id of the place that does it; null where the person lives.</summary>
    public string? Place { get; init; }

    /// <summary>It is needed only then; null means always.</summary>
    public Condition? When { get; init; }

    /// <summary>Ids of the parts whose result it needs; parts that wait for nothing run side by side.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>Ids of the materials that one of those parts gives: nobody can hand them in before.</summary>
    public IReadOnlyList<string> Given { get; init; } = [];
}

/// <summary>A place that takes part in a life event, by what it is for the applicant: 迁出地, 迁入地.</summary>
/// <param name="Id">Stable, unique in the life event.</param>
/// <param name="Name">What it is called.</param>
internal sealed record LifeEventPlace(string Id, string Name)
{
    /// <summary>How the applicant tells which it is.</summary>
    public string? Hint { get; init; }

    /// <summary>Where nothing else is chosen, it is where the application is taken.</summary>
    public bool IsHere { get; init; }
}
