using Banshi.Cases.Contracts;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>The window that took an application posts papers to whoever decides, and says under which number.</summary>
internal sealed class PostPapers(CrossRegionActs acts) : IGuarded
{
    private const int LongestNumber = 50;

    private static readonly CrossRegionState[] From = [CrossRegionState.Sent, CrossRegionState.Received, CrossRegionState.Correcting, CrossRegionState.Accepted, CrossRegionState.Completed];

    public static Guard Guard => CrossRegionActs.Guard;

    /// <summary>Whether a number can stand on a waybill.</summary>
    public static bool IsTrackingNumber(string number) => number.Length is > 0 and <= LongestNumber && number.All(char.IsAsciiLetterOrDigit);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, string trackingNumber, CancellationToken cancellation)
    {
        if (!(await acts.TakeAsync(id, seen, "登记寄件", From, cancellation)).Is(out var one, out var problem))
        {
            return problem;
        }

        var number = trackingNumber.Trim();
        if (!IsTrackingNumber(number))
        {
            return PlatformProblems.Invalid([CaseProblems.TrackingNumberWrong.For("TrackingNumber")]);
        }

        one.PapersPosted = number;
        acts.Record(one, "cases.post-papers", new { tracking = number });
        acts.Say(one, new PapersPosted(number, await acts.SignatureAsync(one)), []);
        return await acts.Db.SaveAsync(cancellation);
    }
}
