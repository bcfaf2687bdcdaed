using Banshi.Forms.Contracts;
using Banshi.Standards;

namespace Banshi.Catalog.Contracts;

/// <summary>
/// What a life event comes to for one person in one place: the parts that are needed, each with the list of the agency that does it there, and the one form,
/// the one set of materials and the one time limit that they make together. A pure function of the definition, the answers and the lists.
/// </summary>
public sealed class LifeEventPlan
{
    private readonly Dictionary<string, PlannedPart> _byId;
    private readonly HashSet<string> _apart = [];

    internal LifeEventPlan(IReadOnlyList<PlannedPart> parts)
    {
        Parts = parts;
        _byId = parts.ToDictionary(one => one.Id);
        foreach (var part in parts.Where(one => one is { Form: null, Place: not null } || one.After.Any(_apart.Contains)))
        {
            _apart.Add(part.Id);
        }

        Form = MergedForm.Of([.. Together.Where(one => one.Form is not null).Select(one => new FormPart(one.Id, one.Name, one.Form!))]);
    }

    /// <summary>The parts that are needed, in order: none stands before what it comes after.</summary>
    public IReadOnlyList<PlannedPart> Parts { get; }

    /// <summary>Those without what a place leaves out and what needs that: the figures, the form and the materials are theirs.</summary>
    public IReadOnlyList<PlannedPart> Together => [.. Parts.Where(part => !IsApart(part))];

    /// <summary>The one form.</summary>
    public MergedForm Form { get; }

    /// <summary>The materials to hand in, each once, with the names of the parts that need it.</summary>
    public IReadOnlyList<(Material Material, IReadOnlyList<string> For)> Materials => Merged(Together.SelectMany(one => one.Materials.Select(material => (material, one.Name))));

    /// <summary>The materials that a part gives to a later one, with the names of the parts that need it.</summary>
    public IReadOnlyList<(Material Material, IReadOnlyList<string> For)> Given => Merged(Together.SelectMany(one => one.Given.Select(material => (material, one.Name))));

    /// <summary>How many materials the parts ask for one by one.</summary>
    public int MaterialsApart => Together.Sum(one => one.Materials.Count() + one.Given.Count);

    /// <summary>How many questions the parts ask one by one.</summary>
    public int QuestionsApart => Together.Sum(one => one.Form?.Sections.Sum(section => section.Questions.Count) ?? 0);

    /// <summary>How many questions the one form asks.</summary>
    public int QuestionsTogether => Form.Form.Sections.Sum(section => section.Questions.Count);

    /// <summary>Promised working days from acceptance to the last result: the longest way through the order. Null where a part promises none in working days.</summary>
    public int? TotalDays => Together.All(one => DaysOf(one) is not null) ? Together.Select(EndOf).DefaultIfEmpty(0).Max() : null;

    /// <summary>Whether a place leaves a part out, or one that it needs: it is done by itself (另外办理).</summary>
    public bool IsApart(PlannedPart part) => _apart.Contains(part.Id);

    private static IReadOnlyList<(Material Material, IReadOnlyList<string> For)> Merged(IEnumerable<(Material Material, string Part)> asked) =>
    [
        .. asked.GroupBy(one => one.Material.LicenseType ?? one.Material.Name)
            .Select(group => (group.First().Material, (IReadOnlyList<string>)[.. group.Select(one => one.Part).Distinct()])),
    ];

    private static int? DaysOf(PlannedPart one) => one.List?.Content.PromisedLimit is { Unit: TimeUnit.WorkingDay } limit ? limit.Amount : null;

    private int EndOf(PlannedPart one) => one.After.Select(id => EndOf(_byId[id])).DefaultIfEmpty(0).Max() + DaysOf(one)!.Value;
}

/// <summary>A part of a life event that somebody needs.</summary>
/// <param name="Id">Stable, unique in the life event.</param>
/// <param name="Name">What people call it.</param>
/// <param name="List">The list of the agency that does it in this place; null where none is published.</param>
/// <param name="Form">Its form, without what an earlier part gives; null where it cannot be applied for here.</param>
/// <param name="After">Ids of the needed parts whose result it needs.</param>
/// <param name="Given">Materials of its list that one of those gives.</param>
public sealed record PlannedPart(string Id, string Name, PlannedList? List, FormDefinition? Form, IReadOnlyList<string> After, IReadOnlyList<Material> Given)
{
    /// <summary>The place that does it; null where the person lives.</summary>
    public AnsweredPlace? Place { get; init; }

    /// <summary>The platform that handles it; null for this one.</summary>
    public PlatformInfo? Partner => Place?.Partner;

    /// <summary>The materials that are to be handed in for it. What this platform holds is no proof on another one yet: there each is a file.</summary>
    public IEnumerable<Material> Materials => List?.Content.Materials.Where(material => !material.ByForm && !Given.Contains(material))
        .Select(material => Partner is null ? material : material with { LicenseType = null }) ?? [];
}

/// <summary>The list of a part, of this platform or of another one.</summary>
/// <param name="Id">Key of the version, as the platform that published it knows it.</param>
/// <param name="AgencyId">Key of the agency in the directory; null where it is not in this region's directory.</param>
/// <param name="Content">The elements.</param>
public sealed record PlannedList(Guid Id, Guid? AgencyId, ItemContent Content);
