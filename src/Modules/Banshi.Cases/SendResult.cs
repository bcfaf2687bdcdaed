using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>The office posts the result to the window that took the case; that window hands it over.</summary>
internal sealed class SendResult(CaseActs acts) : IGuarded
{
    public static Guard Guard => DeliverCase.Guard;

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string trackingNumber)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "寄送结果", CaseState.Completed)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (await acts.Db.Set<CrossRegionOrigin>().SingleOrDefaultAsync(one => one.CaseId == id) is not { } origin)
        {
            return PlatformProblems.Unknown.With();
        }

        if (!PostPapers.IsTrackingNumber(trackingNumber.Trim()))
        {
            return PlatformProblems.Invalid([CaseProblems.TrackingNumberWrong.For("TrackingNumber")]);
        }

        origin.ResultPosted = trackingNumber.Trim();
        acts.Touch(taken.Case);
        acts.Record(taken, "cases.send-result", new { tracking = origin.ResultPosted }, "送达");
        acts.TellOthers(taken.Case);
        return await acts.SaveAsync(id);
    }
}
