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

        return await HandOutAsync(taken, receiver, ThingsOf(taken));
    }

    /// <summary>The same for a case that the window reaches in another way, and of which it hands out what is named.</summary>
    public async Task<Problem?> HandOutAsync(CaseActs.Taken taken, string receiver, IReadOnlyList<string> things)
    {
        if (string.IsNullOrWhiteSpace(receiver))
        {
            return PlatformProblems.Invalid([CaseProblems.ReceiverRequired.For("Receiver")]);
        }

        if (await Bills.AreOpenAsync(acts, taken.Case.Id))
        {
            return CaseProblems.NotPaid.With("交付结果");
        }

        await WriteAsync(taken, receiver.Trim(), things);
        acts.TellOthers(taken.Case);
        return await acts.SaveAsync(taken.Case.Id);
    }

    /// <summary>The act itself, for all that the case ends in.</summary>
    public Task WriteAsync(CaseActs.Taken taken, string receiver) => WriteAsync(taken, receiver, ThingsOf(taken));

    private async Task WriteAsync(CaseActs.Taken taken, string receiver, IReadOnlyList<string> things)
    {
        var one = taken.Case;
        var agency = await acts.AgencyAsync(one);
        (one.State, one.Awaits) = (CaseState.Delivered, Awaited.Nobody);
        CaseClock.Stop(one);
        acts.Record(taken, "cases.deliver", new { receiver }, "送达");
        await acts.EndEscalationsAsync(taken);
        DocumentWriter.Issue(acts.Db, one, DocumentKind.DeliveryReceipt, agency, acts.Clock.UtcNow, DocumentTexts.DeliveryReceipt(one, agency, acts.Clock.Today, receiver, things));
    }

    private static IReadOnlyList<string> ThingsOf(CaseActs.Taken taken) => taken is { Case.Granted: true, List.Content.Results: { Count: > 0 } results }
        ? [.. results.Select(result => result.Name)]
        : [CaseNames.Of(taken.Case.Granted == true ? DocumentKind.Grant : DocumentKind.Refusal)];
}
