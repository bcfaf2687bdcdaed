using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>
/// Marks licenses whose last day is over. Nobody has to wait for it: verification looks at the day itself, which is all there is for a gathered one without a seal,
/// since a change of state is signed.
/// </summary>
internal sealed class ExpireLicenses(AppDbContext db, LicenseChanges changes, Clock clock) : IJob
{
    private const int AtOnce = 100;

    public static string Name => "licenses.expire";

    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var today = clock.Today;
        var last = Guid.Empty;
        List<License> over;
        do
        {
            over = await db.Set<License>().Where(one => (one.State == LicenseState.Valid || one.State == LicenseState.Suspended) && one.ValidTo < today && one.OfdSha256 != "")
                .Where(one => one.Id.CompareTo(last) > 0).OrderBy(one => one.Id).Take(AtOnce).ToListAsync(cancellation);
            foreach (var license in over)
            {
                // An agency whose seal is suspended signs it when the seal is resumed.
                if (await changes.CanSignAsync(license, cancellation))
                {
                    await changes.MakeAsync(license, LicenseAct.Expire, $"有效期至 {license.ValidTo:yyyy-MM-dd}", cancellation);
                }

                last = license.Id;
            }

            // Somebody else may change one of them at this moment: the next hour looks again.
            await db.SaveAsync(cancellation);
            db.ChangeTracker.Clear();
        }
        while (over.Count == AtOnce);
    }
}
