using System.Security.Claims;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Identity.Domain;

/// <summary>
/// What a session may do: the duties of the account and the applicant that it acts for. A session without a second factor carries neither: it can do
/// nothing but set one up.
/// </summary>
internal sealed class AccountPrincipal(UserManager<Account> accounts, IOptions<IdentityOptions> options, AppDbContext db)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        if (!await HasSecondFactorAsync(user))
        {
            identity.AddClaims(ActorClaims.Write(user.DisplayName, null, []));
            return identity;
        }

        var duties = await db.Set<StaffDuty>().Where(duty => duty.AccountId == user.Id)
            .Select(duty => new Duty(duty.Role, duty.Division, duty.AgencyId)).ToListAsync();
        identity.AddClaims(ActorClaims.Write(user.DisplayName, await PartyAsync(user), duties));
        return identity;
    }

    /// <summary>Whether an account has an authenticator or a passkey.</summary>
    private async Task<bool> HasSecondFactorAsync(Account user) => user.TwoFactorEnabled || (await UserManager.GetPasskeysAsync(user)).Count > 0;

    private async Task<PartyRef?> PartyAsync(Account user) =>
        await db.Set<Party>().Where(party => party.Id == (user.ActivePartyId ?? user.PersonId))
            .Select(party => new PartyRef(party.Id, party.Name)).SingleOrDefaultAsync();
}
