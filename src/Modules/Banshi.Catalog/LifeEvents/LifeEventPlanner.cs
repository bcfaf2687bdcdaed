using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Forms.Contracts;

namespace Banshi.Catalog.LifeEvents;

/// <summary>
/// Lays out a life event by the answers. What an earlier part gives is not asked: a material that the definition names, or a license that its list ends in,
/// and what would be read from that license. A license of this platform is no proof on another one: there the decision stands for it, and what would have to be
/// read from it cannot be answered beforehand.
/// </summary>
internal static class LifeEventPlanner
{
    public static LifeEventPlan Plan(
        LifeEventDefinition definition, Answers answers, IReadOnlyList<AnsweredPlace> places, Func<LifeEventPart, (PlannedList? List, FormDefinition? Form)> find)
    {
        var needed = definition.Parts.Where(part => part.When?.Holds(answers) != false).ToDictionary(part => part.Id);
        var planned = new Dictionary<string, PlannedPart>();
        foreach (var part in needed.Values)
        {
            var after = part.After.Where(needed.ContainsKey).ToList();
            planned[part.Id] = Planned(part, places.FirstOrDefault(place => place.Id == part.Place), [.. after.Select(id => planned[id])], find(part));
        }

        return new LifeEventPlan([.. planned.Values]);
    }

    private static PlannedPart Planned(LifeEventPart part, AnsweredPlace? place, IReadOnlyList<PlannedPart> after, (PlannedList? List, FormDefinition? Form) found)
    {
        var given = after.All(before => before.Form is null) ? [] : Given(part, after, found.List);
        return new PlannedPart(part.Id, part.Name, found.List, FormOf(found.Form, place?.Partner, given), [.. after.Select(before => before.Id)], given) { Place = place };
    }

    private static List<Material> Given(LifeEventPart part, IReadOnlyList<PlannedPart> after, PlannedList? list)
    {
        var licenses = after.SelectMany(before => before.List?.Content.Results ?? []).Select(result => result.LicenseType).OfType<string>().ToHashSet();
        return list?.Content.Materials.Where(material => part.Given.Contains(material.Id) || (material.LicenseType is { } type && licenses.Contains(type))).ToList() ?? [];
    }

    private static FormDefinition? FormOf(FormDefinition? form, PlatformInfo? partner, IReadOnlyList<Material> given) =>
        form is null ? null : partner is null ? Without(form, given) : ForPartner(form, given);

    private static FormDefinition? ForPartner(FormDefinition form, IReadOnlyList<Material> given)
    {
        var sources = SourcesOf(given);
        return form.Sections.SelectMany(section => section.Questions).Any(question => !question.Optional && IsRead(question, sources))
            ? null
            : new FormDefinition([.. Without(form, given).Sections.Select(section => section with { Questions = [.. section.Questions.Select(question => question with { LicenseType = null })] })]);
    }

    private static List<string> SourcesOf(IReadOnlyList<Material> given) =>
        [.. given.Where(material => material.LicenseType is not null).Select(material => $"license.{material.LicenseType}.")];

    private static bool IsRead(Question question, List<string> sources) => sources.Any(source => question.Prefill?.StartsWith(source, StringComparison.Ordinal) == true);

    // A question that others look at stays: without its answer nobody could tell what else is asked.
    private static FormDefinition Without(FormDefinition form, IReadOnlyList<Material> given)
    {
        var materials = given.Select(ApplicationForm.QuestionOf).ToHashSet();
        var sources = SourcesOf(given);
        var lookedAt = form.Sections.SelectMany(section => section.Questions.Select(question => question.When).Append(section.When)).OfType<Condition>().SelectMany(condition => condition.Questions).ToHashSet();
        return new FormDefinition([.. form.Sections.Select(section => section with { Questions = [.. section.Questions.Where(IsAsked)] }).Where(section => section.Questions.Count > 0)]);

        bool IsAsked(Question question) => lookedAt.Contains(question.Id)
            || !(materials.Contains(question.Id) || IsRead(question, sources));
    }
}
