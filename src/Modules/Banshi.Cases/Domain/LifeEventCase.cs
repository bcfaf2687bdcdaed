using System.Text.Json;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>
/// 一件事: one application for things of several agencies, with one form. Each part becomes a case of its own, as soon as those before it are granted; this
/// row and its parts say only what has been begun and what never will be. How far a part has come is told by its case alone.
/// </summary>
internal sealed class LifeEventCase : IVersioned, IDraft
{
    public required Guid Id { get; init; }

    /// <summary>The life event of the catalog.</summary>
    public required string LifeEvent { get; init; }

    public required string ItemName { get; init; }

    /// <summary>Where it was taken (牵头受理地).</summary>
    public required string Division { get; init; }

    /// <summary>The agency of the first part that this platform handles; empty where none is.</summary>
    public required Guid AgencyId { get; init; }

    public required Channel Channel { get; init; }

    public required Guid? PartyId { get; init; }

    public required Applicant Applicant { get; init; }

    /// <summary>What was answered to the questions of the life event, as JSON text.</summary>
    public required string Choices { get; init; }

    /// <summary>The answers to the one form (module Forms).</summary>
    public required Guid SheetId { get; init; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? SubmittedAt { get; set; }

    /// <summary>Who handed it in: the applicant, or the clerk at the window.</summary>
    public string SubmittedBy { get; set; } = "";

    /// <summary>When the last part ended.</summary>
    public DateTime? EndedAt { get; set; }

    public List<LifeEventPart> Parts { get; init; } = [];

    public Guid Version { get; set; }

    public bool IsDraft => SubmittedAt is null;

    /// <summary>Whether several places handle it together (多地联办).</summary>
    public bool IsJoint => Parts.Exists(part => part.PlaceName.Length > 0);

    /// <summary>The parts in their order: none stands before what it comes after.</summary>
    public IEnumerable<LifeEventPart> InOrder() => Parts.OrderBy(part => part.Position);

    /// <summary>The parts whose result a part needs.</summary>
    public IEnumerable<LifeEventPart> Before(LifeEventPart part) => Parts.Where(other => part.After.Contains(other.PartId));
}

/// <summary>A thing of one agency within a life event.</summary>
internal sealed class LifeEventPart
{
    public required Guid LifeEventCaseId { get; init; }

    /// <summary>Its id in the life event of the catalog.</summary>
    public required string PartId { get; init; }

    public required int Position { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Which of several places does it (多地联办): 迁出地; empty where all is done in one.</summary>
    public required string PlaceName { get; init; }

    /// <summary>The name of that place's division when the application was made.</summary>
    public required string PlaceAt { get; init; }

    /// <summary>The version of the list that it is pinned to, as the platform that handles it knows it.</summary>
    public required Guid ItemVersionId { get; init; }

    /// <summary>A <see cref="PartElsewhere"/> as JSON text, where another platform handles it; null otherwise.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>The parts whose result it needs.</summary>
    public required List<string> After { get; init; }

    /// <summary>Where each of its questions stands in the one form, as JSON text.</summary>
    public required string Places { get; init; }

    /// <summary>Key of its case, or of what is sent to the platform that handles it: given from the first, so that it can never become two.</summary>
    public required Guid CaseId { get; init; }

    public PartState State { get; set; } = PartState.Waiting;

    /// <summary>Where another platform handles it; null where this one does.</summary>
    public PartElsewhere? There => Elsewhere is null ? null : JsonSerializer.Deserialize<PartElsewhere>(Elsewhere, FormJson.Options);

    /// <summary>Whether the one form asked one of its questions.</summary>
    public bool Asks(string question) => Stand.ContainsKey(question);

    /// <summary>What the one form answers of its questions.</summary>
    public Dictionary<string, Answer> AnswersOf(Answers together) =>
        Stand.Where(place => together[place.Value] is not null).ToDictionary(place => place.Key, place => together[place.Value]!);

    private Dictionary<string, string> Stand => JsonSerializer.Deserialize<Dictionary<string, string>>(Places)!;
}

/// <summary>The platform that handles a part.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Content">The elements of its list as they stood when the application began; the form is kept on this platform.</param>
internal sealed record PartElsewhere(PlatformInfo Platform, ItemContent Content);

/// <summary>What has become of a part.</summary>
internal enum PartState
{
    /// <summary>等待前一项: it begins as soon as those before it are granted.</summary>
    Waiting = 1,

    /// <summary>Its case says how far it has come.</summary>
    Begun = 2,

    /// <summary>不再办理: one that it needs came to nothing, or its list takes no applications any more.</summary>
    Dropped = 3,

    /// <summary>不办了: the applicant took it back before it began.</summary>
    Withdrawn = 4,
}
