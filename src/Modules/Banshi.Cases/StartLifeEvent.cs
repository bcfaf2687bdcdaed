using Banshi.Cases.Domain;
using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>An applicant begins the one form of a life event, filled with what the platform knows already. A draft under way is gone on with.</summary>
internal sealed class StartLifeEvent(ActorSource actors, IIdentity identity, NewLifeEvent drafts, ApplicantFacts applicants) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    /// <summary>What is offered, and the draft that is under way for it, if any.</summary>
    public sealed record View(NewLifeEvent.Offer Offer, Guid? DraftId);

    public async Task<Result<View>> ViewAsync(string id, string? division, IReadOnlyDictionary<string, string> choices, CancellationToken cancellation)
    {
        var party = (await identity.FindPartyAsync(actors.Current.Party!.Id, cancellation))!;
        return (await drafts.OfferAsync(id, division, choices, party.Kind == PartyKind.Enterprise, cancellation)).Is(out var offer, out var problem)
            ? new View(offer, await drafts.UnderWayAsync(party.Id, offer, cancellation))
            : problem;
    }

    public async Task<Result<Guid>> RunAsync(string id, string? division, IReadOnlyDictionary<string, string> choices, CancellationToken cancellation)
    {
        if (!(await ViewAsync(id, division, choices, cancellation)).Is(out var view, out var problem))
        {
            return problem;
        }

        return view.DraftId is { } draft
            ? draft
            : await drafts.CreateAsync(view.Offer, await applicants.OfActorAsync(view.Offer.Scope.Form.Form, cancellation), Channel.Portal, cancellation);
    }
}
