using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;

namespace Banshi.Cases;

/// <summary>The one window begins a life event for somebody who walks in: the same form and the same cases as from the portal.</summary>
internal sealed class StartLifeEventWalkIn(ActorSource actors, ILifeEvents lifeEvents, IIdentity identity, NewLifeEvent drafts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    private string Division => actors.Current.Duties.First(duty => duty.Role == Role.WindowClerk).Division;

    /// <summary>The life events that are open at the clerk's window, by their name or everyday words; all of them for an empty text.</summary>
    public async Task<IReadOnlyList<LifeEventInfo>> FindAsync(string text, CancellationToken cancellation)
    {
        var sought = text.Trim();
        return [.. (await lifeEvents.ListAsync(Division, cancellation)).Where(one => one.State == LifeEventState.On
            && one.EverydayNames.Append(one.Name).Append(one.Entrance).Any(name => name.Contains(sought, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>A life event with what is answered so far.</summary>
    public async Task<Result<AnsweredLifeEvent>> ViewAsync(string id, IReadOnlyDictionary<string, string> choices, CancellationToken cancellation) =>
        await lifeEvents.AnswerAsync(id, Division, choices, cancellation) is { Info.State: LifeEventState.On } found ? found : PlatformProblems.Unknown;

    /// <summary>Whether a place of it may lie elsewhere than the window.</summary>
    public bool Leads(AnsweredLifeEvent one) => one.Places.Any(place => place.Partner is not null || place.Division is not { } at || !DivisionCode.Parse(at).Contains(DivisionCode.Parse(Division)));

    /// <summary>What an applicant cannot apply for together with the rest; nothing where nothing is left of it, which <see cref="RunAsync"/> refuses.</summary>
    public static IReadOnlyList<PlannedPart> Apart(AnsweredLifeEvent one, bool isEnterprise) =>
        one.Plan is { } plan && LifeEventScope.Of(plan, isEnterprise) is { Together.Count: > 0 } scope ? scope.Apart : [];

    public async Task<Result<Guid>> RunAsync(string id, IReadOnlyDictionary<string, string> choices, WalkInApplicant person, CancellationToken cancellation)
    {
        if (!(await drafts.OfferAsync(id, Division, choices, person.IsEnterprise, cancellation)).Is(out var offer, out var problem))
        {
            return problem;
        }

        if (person.Check() is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var applicant = person.ToApplicant();
        var party = await identity.FindPartyAsync(applicant.IdType, applicant.IdNumber, cancellation);
        return await drafts.CreateAsync(offer, new ApplicantFacts.Facts(applicant, party?.Id, person.Known()), Channel.Window, cancellation);
    }
}
