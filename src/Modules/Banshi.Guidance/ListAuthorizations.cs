using Banshi.Identity.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Guidance;

/// <summary>For what an applicant has let licenses be used.</summary>
internal sealed class ListAuthorizations(ActorSource actors, IIdentity identity, ILicenseUses uses) : IGuarded
{
    public const int Most = 100;

    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    public async Task<IReadOnlyList<LicenseUsed>> RunAsync(CancellationToken cancellation)
    {
        var party = (await identity.FindPartyAsync(actors.Current.Party!.Id, cancellation))!;
        return await uses.OfHolderAsync(party.IdType, party.IdNumber, Most, cancellation);
    }
}
