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

internal sealed class LifeEventReader(AppDbContext db, PublishedFacts published, Clock clock, LifeEventLists lists, IDirectory directory) : ILifeEvents
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
        var offers = await lists.OffersAsync(definition, cancellation);
        var places = await PlacesAsync(definition, offers, known, division, given, cancellation);
        var answered = new AnsweredLifeEvent(Info(definition, known.Pilots, division), definition.Questions, choices, definition.Notes, null)
        {
            Places = places,
            Divisions = places.Count == 0 ? [] : [.. await published.ReadAsync("catalog.life-event-divisions", () => directory.BannersAsync(cancellation)), .. offers.Choices()],
        };
        var plan = answered.Unanswered == 0 ? await PlanAsync(new LifeEventLists.Wanted(definition, places, offers, division), choices, cancellation) : null;
        foreach (var place in places.Where(place => place.IsAnswered && place.Value.Length > 0))
        {
            choices[place.Field] = place.Value;
        }

        return answered with { Plan = plan };
    }

    // A matter that several places handle together is open in each of them, or its part is done there by itself.
    private async Task<IReadOnlyList<AnsweredPlace>> PlacesAsync(
        LifeEventDefinition definition, IReadOnlyList<PartnerOffer> offers, Known known, string? division, IReadOnlyDictionary<string, string> given, CancellationToken cancellation) =>
    [
        .. (await directory.PlacesAsync(definition, offers, division, given, cancellation))
            .Select(place => place is { State: PlaceState.Chosen, Division: { } at, Partner: null } && Info(definition, known.Pilots, at).State != LifeEventState.On ? place with { State = PlaceState.Closed } : place),
    ];

    private async Task<LifeEventPlan> PlanAsync(LifeEventLists.Wanted wanted, Dictionary<string, string> choices, CancellationToken cancellation)
    {
        var found = await lists.FindAsync(wanted, cancellation);
        var answers = new Answers(choices.ToDictionary(choice => choice.Key, choice => (Answer)new TextAnswer(choice.Value)));
        return LifeEventPlanner.Plan(wanted.Definition, answers, wanted.Places, part => found[part.Id]);
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
