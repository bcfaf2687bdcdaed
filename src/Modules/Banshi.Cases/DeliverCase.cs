using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The exit window hands the result out, or sends it by post, and records who received it.</summary>
internal sealed class DeliverCase(CaseActs acts) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string receiver)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "送达", CaseState.Completed)).Is(out var taken, out var problem))
        {
            return problem;
        }

        return await HandOutAsync(taken, receiver);
    }

    /// <summary>The same for a case that the window reaches in another way.</summary>
    public async Task<Problem?> HandOutAsync(CaseActs.Taken taken, string receiver)
    {
        if (string.IsNullOrWhiteSpace(receiver))
        {
            return PlatformProblems.Invalid([CaseProblems.ReceiverRequired.For("Receiver")]);
        }

        if (await Bills.AreOpenAsync(acts, taken.Case.Id))
        {
            return CaseProblems.NotPaid.With("交付结果");
        }

        await WriteAsync(taken, receiver.Trim());
        acts.TellOthers(taken.Case);
        return await acts.SaveAsync(taken.Case.Id);
    }

    /// <summary>The act itself.</summary>
    public async Task WriteAsync(CaseActs.Taken taken, string receiver)
    {
        var (one, list) = taken;
        var agency = await acts.AgencyAsync(one);
        (one.State, one.Awaits) = (CaseState.Delivered, Awaited.Nobody);
        CaseClock.Stop(one);
        acts.Record(taken, "cases.deliver", new { receiver }, "送达");
        await acts.EndEscalationsAsync(taken);
        var things = one.Granted == true && list.Content.Results.Count > 0 ? list.Content.Results.Select(result => result.Name) : [one.Granted == true ? "准予决定书" : "不予决定书"];
        DocumentWriter.Issue(acts.Db, one, DocumentKind.DeliveryReceipt, agency, acts.Clock.UtcNow, DocumentTexts.DeliveryReceipt(one, agency, acts.Clock.Today, receiver, things));
    }
}
