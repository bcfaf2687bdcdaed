using Banshi.Identity.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>Chooses on whose behalf one acts: oneself, or an enterprise that has made one its agent.</summary>
internal sealed class SwitchParty(SignInManager<Account> sessions, AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.SignedIn;

    public async Task<Problem?> RunAsync(Guid partyId, CancellationToken cancellation)
    {
        var account = (await sessions.UserManager.FindByIdAsync(actors.Current.AccountId.ToString()))!;
        var today = clock.Today;
        var allowed = account.PersonId == partyId || await db.Set<Delegation>().AnyAsync(
            delegation => delegation.AccountId == account.Id && delegation.PartyId == partyId
                && delegation.ValidFrom <= today && (delegation.ValidTo == null || delegation.ValidTo >= today), cancellation);
        if (!allowed)
        {
            return PlatformProblems.Forbidden.With();
        }

        if (actors.Current.Voucher is { } front && await HandOver.FindAsync(db, front.Id, cancellation) is null)
        {
            await sessions.SignOutAsync();
            return IdentityProblems.FrontIsOff.With();
        }

        account.ActivePartyId = partyId;
        audit.Record(account.Id, "identity.switch-party", new { partyId });
        await sessions.UserManager.UpdateAsync(account);
        if (actors.Current.Voucher is { } voucher)
        {
            await sessions.SignInWithClaimsAsync(account, isPersistent: false, [ActorClaims.Write(voucher)]);
            return null;
        }

        await sessions.RefreshSignInAsync(account);
        return null;
    }
}
