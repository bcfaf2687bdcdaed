using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Cases.Views;
using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An applicant's case: where it stands, what is next and until when, everything that was given and issued.</summary>
internal sealed class ViewMyCase(CaseActs acts, CaseReading reading, ICatalog catalog, IDirectory directory, CaseMessages messages, Settlement settlement) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    public sealed record View(
        Case Case, ItemVersionInfo List, string AgencyName, CenterInfo? Center, IReadOnlyList<AnswersView> Answers, IReadOnlyList<TrailView.Line> Trail, CaseClockView Clock,
        string? FirstOfficer, IReadOnlyList<CaseMessage> Messages, Settlement.View Settlement)
    {
        /// <summary>For what the clock stands now.</summary>
        public Pause? Paused => Case.Pauses.Find(pause => pause.IsOpen);
    }

    /// <summary>The life event on whose page a part is seen that another platform handles; null where the key is of no such part.</summary>
    public Task<Guid?> SeenUnderAsync(Guid id, CancellationToken cancellation) =>
        acts.Db.Set<CrossRegionCase>().ReachableBy(acts.Actor, Guard).Where(CrossRegionActs.IsOwn).Where(one => one.Id == id).Select(one => one.LifeEventCaseId).SingleOrDefaultAsync(cancellation);

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().AsNoTracking().ReachableBy(acts.Actor, Guard)
            .Include(c => c.Documents.OrderBy(document => document.IssuedAt).ThenBy(document => document.Kind)).Include(c => c.Corrections)
            .Include(c => c.Pauses.OrderBy(pause => pause.StartedAt)).Include(c => c.ClockChanges).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, cancellation);
        if (one is null)
        {
            return PlatformProblems.Unknown;
        }

        var calendar = await acts.CalendarAsync(one);
        var list = (await catalog.FindVersionAsync(one.ItemVersionId, cancellation))!;
        var records = await reading.RecordsAsync(id, cancellation);
        return new View(
            one,
            list,
            (await acts.AgencyAsync(one)).Name,
            await directory.FindCenterAsync(one.Division, cancellation),
            await reading.AnswersAsync(one, cancellation),
            reading.Trail.ForApplicant(records),
            CaseClockView.Of(one, calendar, list.Content, acts.Clock),
            records.FirstOrDefault(record => record.Act == "cases.receive" && record.Channel != Channel.System)?.ActorName,
            await messages.ReadAsync(id, cancellation),
            await settlement.OfAsync(id, cancellation));
    }
}
