using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Forms.Contracts;

namespace Banshi.Catalog.LifeEvents;

/// <summary>
/// Lays out a life event by the answers. What an earlier part gives is not asked: a material that the definition names, or a license that its list ends in,
/// and what would be read from that license.
/// </summary>
internal static class LifeEventPlanner
{
    public static LifeEventPlan Plan(
        LifeEventDefinition definition, Answers answers, IReadOnlyList<AnsweredPlace> places, Func<LifeEventPart, (ItemVersionInfo? List, FormDefinition? Form)> find)
    {
        var needed = definition.Parts.Where(part => part.When?.Holds(answers) != false).ToDictionary(part => part.Id);
        var planned = new Dictionary<string, PlannedPart>();
        foreach (var part in needed.Values)
        {
            var after = part.After.Where(needed.ContainsKey).ToList();
            planned[part.Id] = Planned(part, [.. after.Select(id => planned[id])], find(part)) with { Place = places.FirstOrDefault(place => place.Id == part.Place) };
        }

        return new LifeEventPlan([.. planned.Values]);
    }

    private static PlannedPart Planned(LifeEventPart part, IReadOnlyList<PlannedPart> after, (ItemVersionInfo? List, FormDefinition? Form) found)
    {
        var licenses = after.SelectMany(before => before.List?.Content.Results ?? []).Select(result => result.LicenseType).OfType<string>().ToHashSet();
        var given = after.All(before => before.Form is null)
            ? []
            : found.List?.Content.Materials.Where(material => part.Given.Contains(material.Id) || (material.LicenseType is { } type && licenses.Contains(type))).ToList() ?? [];
        return new PlannedPart(part.Id, part.Name, found.List, found.Form is null ? null : Without(found.Form, given), [.. after.Select(before => before.Id)], given);
    }

    // A question that others look at stays: without its answer nobody could tell what else is asked.
    private static FormDefinition Without(FormDefinition form, IReadOnlyList<Material> given)
    {
        var materials = given.Select(ApplicationForm.QuestionOf).ToHashSet();
        var sources = given.Where(material => material.LicenseType is not null).Select(material => $"license.{material.LicenseType}.").ToList();
        var lookedAt = form.Sections.SelectMany(section => section.Questions.Select(question => question.When).Append(section.When)).OfType<Condition>().SelectMany(condition => condition.Questions).ToHashSet();
        return new FormDefinition([.. form.Sections.Select(section => section with { Questions = [.. section.Questions.Where(IsAsked)] }).Where(section => section.Questions.Count > 0)]);

        bool IsAsked(Question question) => lookedAt.Contains(question.Id)
            || !(materials.Contains(question.Id) || sources.Any(source => question.Prefill?.StartsWith(source, StringComparison.Ordinal) == true));
    }
}
