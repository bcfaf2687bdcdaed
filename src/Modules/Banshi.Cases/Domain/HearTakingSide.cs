using Banshi.Cases.Contracts;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>
/// What the side that took an application says becomes an act on the case here, by the same use cases as at this platform's own windows. An act whose time is
/// over changes nothing: the answer says where the case stands.
/// </summary>
internal sealed class HearTakingSide(CaseActs acts, TakeInPartnerCase takeIn, SubmitCorrection correction, DeliverCase delivery, WithdrawCase withdrawal, EventBus events)
{
    public async Task HearAsync(PartnerMessage message, TakingSideMessage body, CancellationToken cancellation)
    {
        var origin = await acts.Db.Set<CrossRegionOrigin>().SingleOrDefaultAsync(one => one.Partner == message.Partner && one.ApplicationId == message.ApplicationId, cancellation);
        if (body is Applied applied)
        {
            await (origin is null ? takeIn.RunAsync(message, applied, cancellation) : Task.CompletedTask);
            return;
        }

        if (origin is null)
        {
            await MissAsync(message, body, cancellation);
            return;
        }

        var taken = await TakeAsync(origin, cancellation);
        await ActAsync(taken, origin, message, body, cancellation);
        events.Publish(new CrossRegionMoved(taken.Case.Id));
    }

    // An application that was not taken has no case, and whoever took it may not have heard so yet. Messages of a partner come in their order; those within this
    // platform may overtake each other, so there the application itself has to say it.
    private async Task MissAsync(PartnerMessage message, TakingSideMessage body, CancellationToken cancellation)
    {
        var wasNotTaken = body is TakenBack or PapersPosted
            && (message.Partner.Length > 0 || await acts.Db.Set<CrossRegionCase>().AnyAsync(one => one.Id == message.ApplicationId && one.State == CrossRegionState.NotTaken, cancellation));
        if (!wasNotTaken)
        {
            throw new InvalidOperationException($"Application {message.ApplicationId} of {message.PartnerName} is not known here.");
        }
    }

    private Task ActAsync(CaseActs.Taken taken, CrossRegionOrigin origin, PartnerMessage message, TakingSideMessage body, CancellationToken cancellation) => (body, taken.Case.State) switch
    {
        (Corrected corrected, CaseState.Correcting) => correction.TakeInAsync(taken, PartnerAnswers.Here(corrected.Answers, message.Files), cancellation),
        (HandedOver handed, CaseState.Completed) => delivery.WriteAsync(taken, handed.Receiver),
        (TakenBack back, var state) when WithdrawCase.From.Contains(state) => withdrawal.WriteAsync(taken, back.Reason),
        (PapersPosted posted, _) => PostedAsync(taken, origin, posted),
        _ => Task.CompletedTask,
    };

    private Task PostedAsync(CaseActs.Taken taken, CrossRegionOrigin origin, PapersPosted posted)
    {
        if (origin.PapersPosted == posted.TrackingNumber)
        {
            return Task.CompletedTask;
        }

        origin.PapersPosted = posted.TrackingNumber;
        acts.Record(taken, "cases.post-papers", new { tracking = posted.TrackingNumber }, "收件");
        return Task.CompletedTask;
    }

    private async Task<CaseActs.Taken> TakeAsync(CrossRegionOrigin origin, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().Include(c => c.Corrections).Include(c => c.Pauses).Include(c => c.ClockChanges).AsSplitQuery().SingleAsync(c => c.Id == origin.CaseId, cancellation);
        return new CaseActs.Taken(one, await acts.ListAsync(one.ItemVersionId));
    }
}
