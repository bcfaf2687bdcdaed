using Banshi.Directory.Contracts;
using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>Members of staff by name, with their duties.</summary>
internal sealed class ListStaff(AppDbContext db, IDirectory directory) : IGuarded
{
    private const int Most = 100;

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    public async Task<IReadOnlyList<Member>> RunAsync(CancellationToken cancellation)
    {
        var accounts = await db.Set<Account>().AsNoTracking().Include(account => account.Duties)
            .Where(account => account.Duties.Count > 0).OrderBy(account => account.UserName).Take(Most).ToListAsync(cancellation);
        var members = new List<Member>();
        foreach (var account in accounts)
        {
            members.Add(new Member(account.UserName!, account.DisplayName, account.TwoFactorEnabled, await DutiesAsync(account, cancellation)));
        }

        return members;
    }

    private async Task<List<DutyLine>> DutiesAsync(Account account, CancellationToken cancellation)
    {
        var duties = new List<DutyLine>();
        foreach (var duty in account.Duties)
        {
            var place = duty.AgencyId is { } agency
                ? (await directory.FindAgencyAsync(agency, cancellation))?.ShortName
                : (await directory.FindDivisionAsync(duty.Division, cancellation))?.Name;
            duties.Add(new DutyLine(place ?? "", duty.Role));
        }

        return duties;
    }

    internal sealed record Member(string AccountName, string Name, bool HasAuthenticator, IReadOnlyList<DutyLine> Duties);

    /// <summary>A role, and where it is held.</summary>
    internal sealed record DutyLine(string Place, Role Role);
}
