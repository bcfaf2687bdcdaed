using Banshi.Licenses.Alarms;
using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The administrator writes down what was found out about an alarm. Nobody answers one about himself.</summary>
internal sealed class AnswerAlarm(AppDbContext db, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    public async Task<Problem?> RunAsync(Guid id, string finding, CancellationToken cancellation)
    {
        if (await db.Set<LicenseAlarm>().ReachableBy(actors.Current, Guard).SingleOrDefaultAsync(alarm => alarm.Id == id, cancellation) is not { } alarm)
        {
            return PlatformProblems.Unknown.With();
        }

        if (alarm.IsAnswered || alarm.AccountId == actors.Current.AccountId)
        {
            return alarm.IsAnswered ? LicenseProblems.AlarmAnswered.With(alarm.AnsweredBy) : LicenseProblems.AlarmOwn.With();
        }

        if (Reasons.Check(finding) is { } wrong)
        {
            return wrong;
        }

        (alarm.AnsweredBy, alarm.AnsweredAt, alarm.Finding) = (actors.Current.Name, clock.UtcNow, finding.Trim());
        audit.Record(alarm.Id, "licenses.answer-alarm", new { alarm.Who, rule = alarm.Rule.ToString(), alarm.Day, finding = alarm.Finding });
        return await db.SaveAsync(cancellation);
    }
}
