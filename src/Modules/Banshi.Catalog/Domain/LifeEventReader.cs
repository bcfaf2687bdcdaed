using Banshi.Catalog.Contracts;
using Banshi.Catalog.LifeEvents;
using Banshi.Directory.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Published;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

internal sealed class LifeEventReader(AppDbContext db, PublishedFacts published, Clock clock, ICatalog catalog, IForms forms, IDirectory directory) : ILifeEvents
{
    public async Task<IReadOnlyList<LifeEventInfo>> ListAsync(string? division, CancellationToken cancellation)
    {
        var known = await KnownAsync(cancellation);
        return [.. known.Events.Select(one => Info(one, known.Pilots, division))];
    }

    public async Task<AnsweredLifeEvent?> AnswerAsync(string id, string? division, IReadOnlyDictionary<string, string> given, CancellationToken cancellation)
    {
        var known = await KnownAsync(cancellation);
        if (known.Events.FirstOrDefault(one => one.Id == id) is not { } definition)
        {
            return null;
        }

        var choices = definition.Questions
            .Where(question => given.TryGetValue(question.Id, out var value) && question.Options.Any(option => option.Value == value))
            .ToDictionary(question => question.Id, question => given[question.Id]);
        var places = await PlacesAsync(definition, known, division, given, cancellation);
        var answered = new AnsweredLifeEvent(Info(definition, known.Pilots, division), definition.Questions, choices, definition.Notes, null)
        {
            Places = places,
            Divisions = places.Count == 0 ? [] : await published.ReadAsync("catalog.life-event-divisions", () => directory.BannersAsync(cancellation)),
        };
        var plan = answered.Unanswered == 0 ? await PlanAsync(definition, choices, places, division, cancellation) : null;
        foreach (var place in places.Where(place => place.IsAnswered && place.Value.Length > 0))
        {
            choices[place.Field] = place.Value;
        }

        return answered with { Plan = plan };
    }

    // A matter that several places handle together is open in each of them, or its part is done there by itself.
    private async Task<IReadOnlyList<AnsweredPlace>> PlacesAsync(
        LifeEventDefinition definition, Known known, string? division, IReadOnlyDictionary<string, string> given, CancellationToken cancellation) =>
    [
        .. (await directory.PlacesAsync(definition, division, given, cancellation))
            .Select(place => place is { State: PlaceState.Chosen, Division: { } at } && Info(definition, known.Pilots, at).State != LifeEventState.On ? place with { State = PlaceState.Closed } : place),
    ];

    private async Task<LifeEventPlan> PlanAsync(
        LifeEventDefinition definition, Dictionary<string, string> choices, IReadOnlyList<AnsweredPlace> places, string? division, CancellationToken cancellation)
    {
        var found = new Dictionary<string, (ItemVersionInfo?, FormDefinition?)>();
        foreach (var parts in definition.Parts.GroupBy(part => part.Place))
        {
            var place = places.FirstOrDefault(one => one.Id == parts.Key);
            var codes = await TaskCodesAsync(parts, place is null ? division : place.Division, cancellation);
            foreach (var part in parts)
            {
                var list = codes.TryGetValue(part.BasicCode, out var code) ? await catalog.FindAsync(code, cancellation) : null;
                found[part.Id] = (list, place?.State == PlaceState.Closed ? null : await FormAsync(list, cancellation));
            }
        }

        var answers = new Answers(choices.ToDictionary(choice => choice.Key, choice => (Answer)new TextAnswer(choice.Value)));
        return LifeEventPlanner.Plan(definition, answers, places, part => found[part.Id]);
    }

    private async Task<FormDefinition?> FormAsync(ItemVersionInfo? list, CancellationToken cancellation) =>
        list is { AgencyId: not null, Content: { CanApply: true, FormId: { } form } } ? await forms.FindAsync(form, cancellation) : null;

    // The agency nearest to the person or the place does it: the banner's, else the league's, else the region's.
    private async Task<Dictionary<string, string>> TaskCodesAsync(IEnumerable<LifeEventPart> parts, string? division, CancellationToken cancellation)
    {
        var basic = parts.Select(part => part.BasicCode).ToList();
        var above = division is null ? [] : (await directory.PathAsync(division, cancellation)).Select(one => one.Code).ToList();
        var items = await db.Set<ServiceItem>().Where(item => basic.Contains(item.BasicCode) && above.Contains(item.Division))
            .Select(item => new { item.BasicCode, item.Division, item.TaskCode }).ToListAsync(cancellation);
        return items.GroupBy(item => item.BasicCode)
            .ToDictionary(group => group.Key, group => group.MaxBy(item => DivisionCode.Parse(item.Division).Level)!.TaskCode);
    }

    private Task<Known> KnownAsync(CancellationToken cancellation) => published.ReadAsync("catalog.life-events", async () => new Known(
        [.. (await db.Set<LifeEvent>().OrderBy(one => one.Position).Select(one => one.Definition).ToListAsync(cancellation)).Select(LifeEventDefinition.Read)],
        await db.Set<LifeEventPilot>().Join(db.Set<LifeEvent>(), pilot => pilot.LifeEventId, one => one.Id, (pilot, one) => new Pilot(one.Slug, pilot.Division, pilot.State, pilot.From))
            .ToListAsync(cancellation)));

    private LifeEventInfo Info(LifeEventDefinition one, IReadOnlyList<Pilot> pilots, string? division)
    {
        var nearest = pilots.Where(pilot => pilot.LifeEvent == one.Id && Covers(pilot.Division, division)).MaxBy(pilot => DivisionCode.Parse(pilot.Division).Level);
        var state = nearest is { State: LifeEventState.Planned } planned && planned.From <= clock.Today ? LifeEventState.On : nearest?.State ?? LifeEventState.Off;
        return new LifeEventInfo(one.Id, one.Name, one.Entrance, one.About, one.Icon, one.EverydayNames, state, nearest?.From);
    }

    private static bool Covers(string pilot, string? division)
    {
        var code = DivisionCode.Parse(pilot);
        return division is null
            ? code.Level == DivisionLevel.Region
            : string.CompareOrdinal(code.First, division) <= 0 && string.CompareOrdinal(division, code.Last) <= 0;
    }

    private sealed record Pilot(string LifeEvent, string Division, LifeEventState State, DateOnly From);

    private sealed record Known(IReadOnlyList<LifeEventDefinition> Events, IReadOnlyList<Pilot> Pilots);
}
