using Banshi.Cases.Contracts;
using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Platform.Outbox;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Cases;

/// <summary>
/// Tells the side that took an application where its case stands, with every document that has come since. It says what is true when it runs, not what the
/// event said: run twice, or late, it tells nothing wrong.
/// </summary>
internal sealed class TellTakingSide(CaseActs acts, EventBus events, CaseFiles files, IOptions<CrossRegionOptions> options) : IEventHandler<CrossRegionMoved>
{
    public async Task HandleAsync(CrossRegionMoved @event, CancellationToken cancellation)
    {
        var caseId = @event.CaseId;
        if (await acts.Db.Set<CrossRegionOrigin>().SingleOrDefaultAsync(one => one.CaseId == caseId, cancellation) is not { } origin)
        {
            return;
        }

        var one = await acts.Db.Set<Case>().AsNoTracking().Include(c => c.Corrections).SingleAsync(c => c.Id == caseId, cancellation);
        var documents = await files.SinceAsync(one, origin, cancellation);
        var progress = new Progress(
            one.Number!, StateOf(one), UntilOf(one), one.Granted, PointsOf(one), origin.ResultPosted,
            documents.ToDictionary(document => document.Sha256, document => document.Name));
        if (one is { State: CaseState.Completed, AuthorizationId: null })
        {
            origin.SendBy ??= Deadline.InWorkingDays(await acts.CalendarAsync(one), acts.Clock.Today, options.Value.SendResult);
        }

        events.Publish(new CrossRegionSent(Guid.CreateVersion7(), origin.Partner, origin.ApplicationId, ++origin.Messages, progress.ToJson(), documents));
        if (await acts.Db.SaveAsync(cancellation) is not null)
        {
            throw new InvalidOperationException("Something else was told about the case at this moment; it is told again.");
        }
    }

    private static IReadOnlyList<PointToCorrect> PointsOf(Case one) => one.State != CaseState.Correcting
        ? []
        : [.. one.Corrections.Single(correction => correction.AnsweredAt is null).Points.Select(point => new PointToCorrect(point.Question, point.Label, point.Reason))];

    private static DateOnly? UntilOf(Case one) => one.State is CaseState.Submitted or CaseState.Received ? one.DueOn : one.PromisedDue;

    private static CrossRegionState StateOf(Case one) => one.State switch
    {
        CaseState.Submitted or CaseState.Received => CrossRegionState.Received,
        CaseState.Correcting => CrossRegionState.Correcting,
        CaseState.Declined => CrossRegionState.Declined,
        CaseState.Completed => CrossRegionState.Completed,
        CaseState.Delivered => CrossRegionState.Delivered,
        CaseState.Withdrawn => CrossRegionState.Withdrawn,
        CaseState.Terminated => CrossRegionState.Terminated,
        _ => CrossRegionState.Accepted,
    };
}
