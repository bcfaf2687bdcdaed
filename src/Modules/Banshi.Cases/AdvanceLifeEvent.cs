using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>A life event was submitted or taken back, or one of its parts has moved, here or on another platform.</summary>
internal sealed record LifeEventMoved(Guid LifeEventCaseId) : IEvent
{
    public static string Name => "cases.life-event-moved";
}

/// <summary>
/// The saga of a life event: begins each part as soon as those before it are granted, drops what can no longer come to anything, and ends with the last
/// part. The event only wakes it; what is to be done it reads from the cases, and it does all of it in one save. So it may be cut off anywhere, and run
/// again, twice or on two nodes, and nothing is begun a second time.
/// </summary>
internal sealed class AdvanceLifeEvent(CaseActs acts, Submission submission, LifeEventPartStart starts, PartnerPartStart elsewhere, IForms forms) : IEventHandler<LifeEventMoved>
{
    public async Task HandleAsync(LifeEventMoved @event, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<LifeEventCase>().Include(e => e.Parts).SingleAsync(e => e.Id == @event.LifeEventCaseId, cancellation);
        if (one is not { SubmittedAt: not null, EndedAt: null })
        {
            return;
        }

        var standing = await LifeEventStanding.ReadAsync(acts.Db, one, cancellation);
        var together = (await forms.OpenAsync(one.SheetId, cancellation))!.Journey.Answers;
        foreach (var part in one.InOrder().Where(part => part.State == PartState.Waiting))
        {
            await SettleAsync(one, part, standing, together, cancellation);
        }

        if (one.Parts.All(standing.HasEnded))
        {
            one.EndedAt = acts.Clock.UtcNow;
            acts.Record(one, "cases.end-life-event", new { granted = one.Parts.Count(standing.IsGranted), parts = one.Parts.Count });
        }

        acts.Db.Entry(one).Property(e => e.Version).IsModified = true;
        if (await acts.Db.SaveAsync(cancellation) is not null)
        {
            throw new InvalidOperationException("The life event moved while it was being advanced; it is tried again.");
        }
    }

    private async Task SettleAsync(LifeEventCase one, LifeEventPart part, LifeEventStanding standing, Answers together, CancellationToken cancellation)
    {
        if (standing.Missing(part) is { } missing)
        {
            Drop(one, part, $"“{missing.Name}”没有办成");
        }
        else if (standing.IsDue(part))
        {
            await BeginAsync(one, part, together, cancellation);
        }
    }

    private async Task BeginAsync(LifeEventCase one, LifeEventPart part, Answers together, CancellationToken cancellation)
    {
        if (part.There is { } there)
        {
            await elsewhere.RunAsync(one, part, there, together, cancellation);
            acts.Record(one, "cases.send-part", new { name = part.Name, part.CaseId, platform = there.Platform.Name });
            return;
        }

        var list = await acts.ListAsync(part.ItemVersionId);
        if (await submission.RefuseAsync(list, cancellation) is { } refused)
        {
            Drop(one, part, refused.Title);
            return;
        }

        await starts.RunAsync(one, part, list, together, cancellation);
        acts.Record(one, "cases.begin-part", new { name = part.Name, part.CaseId });
    }

    private void Drop(LifeEventCase one, LifeEventPart part, string reason)
    {
        part.State = PartState.Dropped;
        acts.Record(one, "cases.drop-part", new { name = part.Name, reason });
    }
}
