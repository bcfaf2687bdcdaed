using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The window that took an application hands the result over to the applicant.</summary>
internal sealed class HandOverResult(CrossRegionActs acts) : IGuarded
{
    public static readonly CrossRegionState[] From = [CrossRegionState.Completed];

    public static Guard Guard => CrossRegionActs.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string receiver, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, seen, "交付结果", From, cancellation)).Is(out var one, out var problem))
        {
            return problem;
        }

        if (string.IsNullOrWhiteSpace(receiver))
        {
            return PlatformProblems.Invalid([CaseProblems.ReceiverRequired.For("Receiver")]);
        }

        (one.State, one.DueOn) = (CrossRegionState.Delivered, null);
        acts.Record(one, "cases.deliver", new { receiver = receiver.Trim() });
        acts.Say(one, new HandedOver(receiver.Trim(), await acts.SignatureAsync(one)), []);
        return await acts.Db.SaveAsync(cancellation);
    }
}
