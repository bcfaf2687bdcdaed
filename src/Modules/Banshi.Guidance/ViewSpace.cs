using Banshi.Cases.Contracts;
using Banshi.Guidance.Spaces;
using Banshi.Identity.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;

namespace Banshi.Guidance;

/// <summary>
/// 一人一档、一企一档: what the platform has of an applicant, in one place. Nothing is kept here; each part is asked of the module that owns it.
/// </summary>
internal sealed class ViewSpace(ActorSource actors, IIdentity identity, IApplicantCases cases, ILicenses licenses, Suggestions suggestions, Clock clock) : IGuarded
{
    public const int ShownCases = 5;

    private const int MostCases = 20;
    private const int SoonDays = 90;

    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    /// <param name="Party">The person or the enterprise.</param>
    /// <param name="Cases">Drafts and cases under way.</param>
    /// <param name="Licenses">Licenses in force.</param>
    /// <param name="Expiring">Those of them that run out soon, the first first.</param>
    /// <param name="Suggestions">What could be done now, and why.</param>
    /// <param name="Delegations">Of a person: for whom she may act. Of an enterprise: who may act for it.</param>
    public sealed record View(
        PartyInfo Party, IReadOnlyList<ApplicantCase> Cases, IReadOnlyList<LicenseInfo> Licenses, IReadOnlyList<LicenseInfo> Expiring,
        IReadOnlyList<Suggestion> Suggestions, IReadOnlyList<DelegationInfo> Delegations);

    public async Task<View> RunAsync(string? division, CancellationToken cancellation)
    {
        var party = (await identity.FindPartyAsync(actors.Current.Party!.Id, cancellation))!;
        var open = await cases.OpenAsync(party.Id, MostCases, cancellation);
        var held = await licenses.OfHolderAsync(party.IdType, party.IdNumber, null, cancellation);
        var expiring = held.Where(license => license.ValidTo <= clock.Today.AddDays(SoonDays)).OrderBy(license => license.ValidTo).ToList();
        return new View(
            party,
            open,
            held,
            expiring,
            await suggestions.OfAsync(open, expiring, division, cancellation),
            party.Kind == PartyKind.Person ? await identity.RepresentedByAsync(actors.Current.AccountId, cancellation) : await identity.AgentsOfAsync(party.Id, cancellation));
    }
}
