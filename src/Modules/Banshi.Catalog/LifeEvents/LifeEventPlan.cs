using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Standards;

namespace Banshi.Catalog.LifeEvents;

/// <summary>
/// What a life event comes to for one person in one place: the parts that are needed, each with the list of the agency that does it there, and the one form,
/// the one set of materials and the one time limit that they make together. A pure function of the definition, the answers and the lists.
/// </summary>
internal sealed class LifeEventPlan
{
    private readonly Dictionary<string, PlannedPart> _byId;

    private LifeEventPlan(IReadOnlyList<PlannedPart> parts)
    {
        Parts = parts;
        _byId = parts.ToDictionary(one => one.Part.Id);
        Form = MergedForm.Of([.. parts.Where(one => one.Form is not null).Select(one => new FormPart(one.Part.Id, one.Part.Name, one.Form!))]);
    }

    /// <summary>The parts that are needed, in order.</summary>
    public IReadOnlyList<PlannedPart> Parts { get; }

    /// <summary>The one form.</summary>
    public MergedForm Form { get; }

    /// <summary>The materials to hand in, each once, with the names of the parts that need it.</summary>
    public IReadOnlyList<(Material Material, IReadOnlyList<string> For)> Materials =>
    [
        .. Parts.SelectMany(one => Asked(one).Select(material => (Material: material, one.Part.Name)))
            .GroupBy(one => one.Material.LicenseType ?? one.Material.Name)
            .Select(group => (group.First().Material, (IReadOnlyList<string>)[.. group.Select(one => one.Name).Distinct()])),
    ];

    /// <summary>How many materials the parts ask for one by one.</summary>
    public int MaterialsApart => Parts.Sum(one => Asked(one).Count());

    /// <summary>How many questions the parts ask one by one.</summary>
    public int QuestionsApart => Parts.Sum(one => one.Form?.Sections.Sum(section => section.Questions.Count) ?? 0);

    /// <summary>How many questions the one form asks.</summary>
    public int QuestionsTogether => Form.Form.Sections.Sum(section => section.Questions.Count);

    /// <summary>Promised working days from acceptance to the last result: the longest way through the order. Null where a part promises none in working days.</summary>
    public int? TotalDays => Parts.All(one => DaysOf(one) is not null) ? Parts.Select(EndOf).DefaultIfEmpty(0).Max() : null;

    public static LifeEventPlan Of(LifeEventDefinition definition, Answers answers, Func<LifeEventPart, (ItemVersionInfo? List, FormDefinition? Form)> find)
    {
        var needed = definition.Parts.Where(part => part.When?.Holds(answers) != false).ToList();
        return new LifeEventPlan([.. needed.Select(part => Planned(part, needed, find(part)))]);
    }

    private static PlannedPart Planned(LifeEventPart part, List<LifeEventPart> needed, (ItemVersionInfo? List, FormDefinition? Form) found) =>
        new(part, found.List, found.Form, [.. part.After.Where(id => needed.Any(other => other.Id == id))]);

    private static IEnumerable<Material> Asked(PlannedPart one) => one.List?.Content.Materials.Where(material => !material.ByForm) ?? [];

    private static int? DaysOf(PlannedPart one) => one.List?.Content.PromisedLimit is { Unit: TimeUnit.WorkingDay } limit ? limit.Amount : null;

    private int EndOf(PlannedPart one) => one.After.Select(id => EndOf(_byId[id])).DefaultIfEmpty(0).Max() + DaysOf(one)!.Value;
}

/// <summary>A part that is needed.</summary>
/// <param name="Part">The part.</param>
/// <param name="List">The list of the agency that does it in this place; null where none is published.</param>
/// <param name="Form">Its form; null where it cannot be applied for here.</param>
/// <param name="After">Ids of the needed parts whose result it needs.</param>
internal sealed record PlannedPart(LifeEventPart Part, ItemVersionInfo? List, FormDefinition? Form, IReadOnlyList<string> After);
