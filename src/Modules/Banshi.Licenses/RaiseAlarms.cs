using Banshi.Directory.Contracts;
using Banshi.Licenses.Alarms;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Sharing;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Jobs;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses;

/// <summary>
/// Looks at the evidence of the last hour for members of the staff who looked up too many licenses, outside of working hours, or outside of their divisions. Refused tries
/// count like the others; verifying and reading a shown code, which the holder or anybody may ask for, do not; nor do systems, which have a quota.
/// </summary>
internal sealed class RaiseAlarms(AppDbContext db, IDirectory directory, OwnerNotices owners, Clock clock, IOptions<AlarmOptions> options) : IJob
{
    private const int MostPurposes = 3;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);
    private static readonly EvidenceKind[] Kinds = [EvidenceKind.Look, EvidenceKind.Use, EvidenceKind.Take, EvidenceKind.Refused];

    public static string Name => "licenses.alarms";

    public static TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var limits = options.Value;
        var since = clock.UtcNow - Window;
        var least = Math.Min(limits.TooMany, Math.Min(limits.OffHours, limits.OutsideDivision));
        var looked = db.Set<LicenseEvidence>().AsNoTracking().Where(one => one.FirstAt > since && one.Divisions != "" && one.Channel != Channel.Api && Kinds.Contains(one.Kind));
        var people = await looked.GroupBy(one => one.AccountId).Where(group => group.Select(one => one.LicenseId).Distinct().Count() >= least).Select(group => group.Key).ToListAsync(cancellation);
        foreach (var account in people)
        {
            var rows = await looked.Where(one => one.AccountId == account).Join(db.Set<License>(), one => one.LicenseId, license => license.Id, (one, license) => new Row(one, license.Division, license.TypeCode)).ToListAsync(cancellation);
            await RaiseAsync(rows, limits, cancellation);
        }
    }

    private sealed record Row(LicenseEvidence Evidence, string IssuedIn, string TypeCode);

    private async Task RaiseAsync(List<Row> rows, AlarmOptions limits, CancellationToken cancellation)
    {
        var last = rows.MaxBy(row => row.Evidence.FirstAt)!.Evidence;
        var divisions = last.Divisions.Split(',').Select(DivisionCode.Parse).ToList();
        var looks = rows.Select(row => new AlarmRules.Look(row.Evidence.LicenseId, row.IssuedIn, row.Evidence.FirstAt, row.Evidence.CaseId is not null)).ToList();
        var day = Clock.LegalDay(last.FirstAt);
        foreach (var broken in AlarmRules.Check(looks, divisions, await directory.CalendarAsync(divisions[0].Value, cancellation), limits))
        {
            var alarm = await db.Set<LicenseAlarm>().SingleOrDefaultAsync(one => one.AccountId == last.AccountId && one.Rule == broken.Rule && one.Day == day, cancellation)
                ?? db.Add(AlarmOf(broken, last, day, divisions[0].Value, rows)).Entity;
            alarm.Licenses = Math.Max(alarm.Licenses, broken.Licenses);

            // He may have gone on to the licenses of another department since.
            await owners.AddAlarmAsync(alarm, [.. rows.Select(row => row.TypeCode).Distinct()], cancellation);
        }

        // Another node may raise the same at this moment: the next run looks again.
        await db.SaveAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private LicenseAlarm AlarmOf(AlarmRules.Broken broken, LicenseEvidence last, DateOnly day, string division, List<Row> rows) => new()
    {
        Id = Guid.CreateVersion7(),
        Rule = broken.Rule,
        Day = day,
        AccountId = last.AccountId,
        Who = last.Who,
        Unit = last.Unit,
        Division = division,
        Licenses = broken.Licenses,
        Purposes = string.Join('、', rows.Select(row => row.Evidence.Purpose).Distinct().Take(MostPurposes)),
        RaisedAt = clock.UtcNow,
    };
}
