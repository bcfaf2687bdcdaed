using System.Diagnostics.CodeAnalysis;
using Banshi.Cases.Domain;
using Banshi.Cases.Post;
using Banshi.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Banshi.Cases;

/// <summary>Asks where parcels are. A case is delivered when its parcel has been signed for.</summary>
internal sealed partial class FollowParcels(CaseActs acts, DeliverCase deliver, IPostService post, ILogger<FollowParcels> logger) : IJob
{
    private const int Batch = 200;

    public static string Name => "cases.follow-parcels";

    public static TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var last = Guid.Empty;
        while (await NextAsync(last, cancellation) is { Count: > 0 } underWay)
        {
            foreach (var parcel in underWay)
            {
                await FollowAsync(parcel, cancellation);
                last = parcel.CaseId;
            }

            acts.Db.ChangeTracker.Clear();
        }
    }

    private Task<List<Parcel>> NextAsync(Guid after, CancellationToken cancellation) =>
        acts.Db.Set<Parcel>().Where(one => one.SignedAt == null && one.TrackingNumber != "" && one.CaseId.CompareTo(after) > 0).OrderBy(one => one.CaseId).Take(Batch).ToListAsync(cancellation);

    private async Task FollowAsync(Parcel parcel, CancellationToken cancellation)
    {
        if (await TrackAsync(parcel, cancellation) is not { } track || track.Lines.Count == parcel.Stations.Count)
        {
            return;
        }

        parcel.Stations.Clear();
        parcel.Stations.AddRange(track.Lines);
        parcel.SignedAt = track.SignedAt;
        if (parcel.SignedAt is not null)
        {
            await DeliverAsync(parcel, cancellation);
        }

        await acts.Db.SaveAsync(cancellation);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a service throws about one parcel holds up no other.")]
    private async Task<ParcelTrack?> TrackAsync(Parcel parcel, CancellationToken cancellation)
    {
        try
        {
            return await post.TrackAsync(parcel.TrackingNumber, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogNotFollowed(exception, parcel.CaseId);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The postal service could not say where the result of case {CaseId} is.")]
    private partial void LogNotFollowed(Exception exception, Guid caseId);

    private async Task DeliverAsync(Parcel parcel, CancellationToken cancellation)
    {
        var one = await acts.Db.Set<Case>().SingleAsync(c => c.Id == parcel.CaseId, cancellation);
        if (one.State == CaseState.Completed)
        {
            await deliver.WriteAsync(new CaseActs.Taken(one, await acts.ListAsync(one.ItemVersionId)), parcel.Receiver);
            acts.TellOthers(one);
        }
    }
}
