using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An agency's approver says on which half-days of the week it surveys and how many of them, and how long before the day an applicant may still ask for another.</summary>
internal sealed class SetSurveyDays(AppDbContext db, AuditTrail audit, OwnAgency agency) : IGuarded
{
    public const int MostNotice = 10;
    public const int MostTeams = 20;

    public static Guard Guard => OwnAgency.Guard;

    /// <summary>Whether the reader speaks for one agency.</summary>
    public bool HasAgency => agency.Id != Guid.Empty;

    public async Task<SurveyDays> ViewAsync(CancellationToken cancellation) =>
        await db.Set<SurveyDays>().SingleOrDefaultAsync(days => days.AgencyId == agency.Id, cancellation) ?? new SurveyDays { AgencyId = agency.Id };

    public async Task<Problem?> RunAsync(IReadOnlyCollection<(DayOfWeek Day, HalfDay Half)> halves, int? notice, int? teams, CancellationToken cancellation)
    {
        if (!HasAgency)
        {
            return PlatformProblems.Unknown.With();
        }

        if (notice is not >= 1 or > MostNotice)
        {
            return PlatformProblems.Invalid([CaseProblems.NoticeWrong.For("Notice", MostNotice)]);
        }

        if (teams is not >= 1 or > MostTeams)
        {
            return PlatformProblems.Invalid([CaseProblems.TeamsWrong.For("Teams", MostTeams)]);
        }

        var days = await ViewAsync(cancellation);
        if (db.Entry(days).State == EntityState.Detached)
        {
            db.Add(days);
        }

        (days.Halves, days.Notice, days.Teams) = (SurveyDays.Of(halves), notice.Value, teams.Value);
        audit.Record(days.AgencyId, "cases.set-survey-days", new { halves = halves.Select(one => $"{one.Day} {one.Half}"), days.Notice, days.Teams });
        return await db.SaveAsync(cancellation);
    }
}
