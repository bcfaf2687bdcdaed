using System.Security.Claims;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Identity.Domain;

/// <summary>What an account may do: its duties, and the applicant that it acts for. They count only in a session that was opened with two factors.</summary>
internal sealed class AccountPrincipal(UserManager<Account> accounts, IOptions<IdentityOptions> options, AppDbContext db, Clock clock)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var duties = await db.Set<StaffDuty>().Where(duty => duty.AccountId == user.Id)
            .Select(duty => new Duty(duty.Role, duty.Division, duty.AgencyId)).ToListAsync();
        identity.AddClaims(ActorClaims.Write(user.DisplayName, await PartyAsync(user), duties));
        return identity;
    }

    // A delegation that has ended ends here too: the person acts for himself again.
    private async Task<PartyRef?> PartyAsync(Account user)
    {
        var today = clock.Today;
        return await db.Set<Party>()
            .Where(party => party.Id == user.PersonId || (party.Id == user.ActivePartyId && db.Set<Delegation>().Any(one =>
                one.AccountId == user.Id && one.PartyId == party.Id && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))))
            .OrderBy(party => party.Id == user.ActivePartyId ? 0 : 1)
            .Select(party => new PartyRef(party.Id, party.Name)).FirstOrDefaultAsync();
    }
}
