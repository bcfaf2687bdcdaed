using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.LifeEvents;
using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>A life event for somebody in a division: a few questions select what is needed; one notice, one form and one set of materials tell what to do.</summary>
internal sealed class ViewLifeEvent(AppDbContext db, ICatalog catalog, IForms forms, IDirectory directory, LifeEventReader lifeEvents) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    /// <param name="id">The life event.</param>
    /// <param name="division">Where the person lives; null where nothing is chosen.</param>
    /// <param name="given">Values by question, as they came with the address.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<View>> RunAsync(string id, string? division, IReadOnlyDictionary<string, string> given, CancellationToken cancellation)
    {
        if (await lifeEvents.FindAsync(id, division, cancellation) is not var (definition, info))
        {
            return PlatformProblems.Unknown;
        }

        var answers = AnswersOf(definition, given);
        var isAnswered = definition.Questions.All(question => answers[question.Id] is not null);
        return new View(definition, info, answers, isAnswered ? await PlanAsync(definition, answers, division, cancellation) : null);
    }

    // Only what is a choice of the question counts.
    private static Answers AnswersOf(LifeEventDefinition definition, IReadOnlyDictionary<string, string> given) => new(definition.Questions
        .Where(question => given.TryGetValue(question.Id, out var value) && question.Options.Any(option => option.Value == value))
        .ToDictionary(question => question.Id, question => (Answer)new TextAnswer(given[question.Id])));

    private async Task<LifeEventPlan> PlanAsync(LifeEventDefinition definition, Answers answers, string? division, CancellationToken cancellation)
    {
        var found = new Dictionary<string, (ItemVersionInfo?, FormDefinition?)>();
        var codes = await TaskCodesAsync(definition, division, cancellation);
        foreach (var part in definition.Parts)
        {
            var list = codes.TryGetValue(part.BasicCode, out var code) ? await catalog.FindAsync(code, cancellation) : null;
            found[part.Id] = (list, list?.Content is { CanApply: true, FormId: { } form } ? await forms.FindAsync(form, cancellation) : null);
        }

        return LifeEventPlan.Of(definition, answers, part => found[part.Id]);
    }

    // The agency nearest to the person does it: the banner's, else the league's, else the region's.
    private async Task<Dictionary<string, string>> TaskCodesAsync(LifeEventDefinition definition, string? division, CancellationToken cancellation)
    {
        var basic = definition.Parts.Select(part => part.BasicCode).ToList();
        var above = division is null ? [] : (await directory.PathAsync(division, cancellation)).Select(one => one.Code).ToList();
        var items = await db.Set<ServiceItem>().Where(item => basic.Contains(item.BasicCode) && above.Contains(item.Division))
            .Select(item => new { item.BasicCode, item.Division, item.TaskCode }).ToListAsync(cancellation);
        return items.GroupBy(item => item.BasicCode)
            .ToDictionary(group => group.Key, group => group.MaxBy(item => DivisionCode.Parse(item.Division).Level)!.TaskCode);
    }

    /// <param name="Definition">The life event.</param>
    /// <param name="Info">Its state there.</param>
    /// <param name="Answers">What was answered.</param>
    /// <param name="Plan">What is needed; null until all is answered.</param>
    internal sealed record View(LifeEventDefinition Definition, LifeEventInfo Info, Answers Answers, LifeEventPlan? Plan);
}
