using Banshi.Cases.Domain;
using Banshi.Cases.Outside;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Cases;

/// <summary>The exit window posts the result: the postal service is ordered to fetch it, or the clerk enters the tracking number. It is delivered once it is signed for.</summary>
internal sealed class PostResult(CaseActs acts, EventBus events, IOptionsSnapshot<SeamOptions> seams, IOptions<SiteOptions> site) : IGuarded
{
    public const int LongestAddress = 300;
    private const int LongestName = 100;

    public static Guard Guard => DeliverCase.Guard;

    /// <summary>What the clerk enters.</summary>
    /// <param name="Receiver">收件人.</param>
    /// <param name="Phone">Telephone number of the receiver.</param>
    /// <param name="Address">Full address.</param>
    /// <param name="TrackingNumber">Of a parcel that was handed over already; empty where the service is to fetch it.</param>
    public sealed record Input(string? Receiver, string? Phone, string? Address, string? TrackingNumber);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Input input)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "邮寄结果", CaseState.Completed)).Is(out var taken, out var problem))
        {
            return problem;
        }

        var parcel = Of(id, input);
        if (await RefuseAsync(parcel) is { } refused)
        {
            return refused;
        }

        acts.Db.Add(parcel);
        acts.Touch(taken.Case);
        acts.Record(taken, "cases.post-result", new { receiver = parcel.Receiver, tracking = parcel.TrackingNumber }, "送达");
        if (parcel.TrackingNumber.Length == 0)
        {
            events.Publish(new ParcelOrdered(id));
        }

        return await acts.SaveAsync(id);
    }

    private Parcel Of(Guid id, Input input) => new()
    {
        CaseId = id,
        TrackingNumber = input.TrackingNumber?.Trim() ?? "",
        Receiver = input.Receiver?.Trim() ?? "",
        Phone = input.Phone?.Trim() ?? "",
        Address = input.Address?.Trim() ?? "",
        SentAt = acts.Clock.UtcNow,
    };

    private async Task<Problem?> RefuseAsync(Parcel parcel)
    {
        if (Check(parcel) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if (parcel.TrackingNumber.Length == 0 && !seams.Get(SeamOptions.Post).IsOpen(site.Value))
        {
            return CaseProblems.NoPostService.With();
        }

        if (await Bills.AreOpenAsync(acts, parcel.CaseId))
        {
            return CaseProblems.NotPaid.With("交付结果");
        }

        return await acts.Db.Set<Parcel>().AnyAsync(one => one.CaseId == parcel.CaseId) ? CaseProblems.AlreadyPosted.With() : null;
    }

    private static List<FieldProblem> Check(Parcel parcel)
    {
        var wrong = new List<FieldProblem>();
        if (parcel.Receiver.Length is 0 or > LongestName)
        {
            wrong.Add(CaseProblems.AddressMissing.For("Receiver"));
        }

        if (!PhoneNumber.IsValid(parcel.Phone))
        {
            wrong.Add(CaseProblems.PhoneWrong.For("Phone"));
        }

        if (parcel.Address.Length is 0 or > LongestAddress)
        {
            wrong.Add(CaseProblems.AddressMissing.For("Address"));
        }

        if (parcel.TrackingNumber.Length > 0 && !PostPapers.IsTrackingNumber(parcel.TrackingNumber))
        {
            wrong.Add(CaseProblems.TrackingNumberWrong.For("TrackingNumber"));
        }

        return wrong;
    }
}
