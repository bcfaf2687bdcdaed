using Banshi.Directory.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity;

/// <summary>Whoever runs the program appoints its first administrator from the command line: only while there is none.</summary>
internal sealed class AppointFirstAdministrator(AppDbContext db, IDirectory directory, AppointStaff appoint) : IFirstAdministrator
{
    public async Task<Result<string>> AppointAsync(string accountName, CancellationToken cancellation)
    {
        if (await db.Set<StaffDuty>().AnyAsync(duty => duty.Role == Role.Administrator, cancellation))
        {
            return IdentityProblems.AdministratorExists;
        }

        var region = (await directory.ChildrenAsync(null, cancellation))[0];
        return await appoint.RunAsync(new AppointStaff.Input(accountName, "管理员", Role.Administrator, region.Code, null), cancellation);
    }
}
