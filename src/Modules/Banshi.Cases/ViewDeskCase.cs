using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Cases.Views;
using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>A case as an officer sees it: everything that one decision needs, and the acts that are his now. There is no button for anything else.</summary>
internal sealed class ViewDeskCase(CaseActs acts, CaseReading reading, ICatalog catalog) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division).And(Role.Handler, Reach.Agency).And(Role.Approver, Reach.Agency).And(Role.Supervisor, Reach.Division);

    /// <summary>An act that is legal now and this person's.</summary>
    public enum Act
    {
        Receive,
        Accept,
        RequestCorrection,
        Decline,
        EnterCorrection,
        Review,
        Decide,
        Deliver,
    }

    public sealed record View(
        Case Case, ItemVersionInfo List, string AgencyName, IReadOnlyList<AnswersView> Answers, IReadOnlyList<TrailView.Line> Trail, bool TrailIsWhole,
        ClockFace? Clock, Deadline? Deadline, IReadOnlyList<Act> Acts);

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().AsNoTracking().ReachableBy(acts.Actor, Guard)
            .Include(c => c.Documents.OrderBy(document => document.IssuedAt)).Include(c => c.Corrections.OrderBy(correction => correction.AskedAt))
            .SingleOrDefaultAsync(c => c.Id == id && c.State != CaseState.Draft, cancellation);
        if (one is null)
        {
            return PlatformProblems.Unknown;
        }

        var calendar = await acts.CalendarAsync();
        var list = (await catalog.FindVersionAsync(one.ItemVersionId, cancellation))!;
        var records = await reading.RecordsAsync(id, cancellation);
        return new View(
            one,
            list,
            (await acts.AgencyAsync(one)).Name,
            await reading.AnswersAsync(one.SheetId, cancellation),
            reading.Trail.ForDesk(records),
            AuditTrail.FirstBreak(records) is null,
            ClockFace.Of(one.DueOn, one.IsProvisional, calendar, acts.Clock.Today),
            CaseClock.Running(one, calendar, list.Content),
            [.. Legal(one, CaseRoute.Of(list.Content)).Where(pair => pair.Guard.Reaches(acts.Actor, one)).Select(pair => pair.Act)]);
    }

    private IEnumerable<(Act Act, Guard Guard)> Legal(Case one, CaseRoute route) => one.State switch
    {
        CaseState.Submitted => [(Act.Receive, ReceiveCase.Guard)],
        CaseState.Received => [(Act.Accept, AcceptCase.Guard), (Act.RequestCorrection, RequestCorrection.Guard), (Act.Decline, DeclineCase.Guard)],
        CaseState.Correcting => [(Act.EnterCorrection, Guard.Allow(Role.WindowClerk, Reach.Division))],
        CaseState.Accepted when route.HasReview => [(Act.Review, ReviewCase.Guard)],
        CaseState.Accepted or CaseState.Reviewed when DecideCase.IsDecider(route, acts.Actor, one) => [(Act.Decide, DecideCase.Guard)],
        CaseState.Completed => [(Act.Deliver, DeliverCase.Guard)],
        _ => [],
    };
}
