using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Notices;

/// <summary>Messages that have not gone out: those that failed first, then those that wait; at most 200.</summary>
internal sealed class ListDeliveries(AppDbContext db) : IGuarded
{
    private const int Most = 200;

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <param name="Id">Key.</param>
    /// <param name="Channel">On which way it goes.</param>
    /// <param name="Phone">The number, masked; empty for a browser.</param>
    /// <param name="Notice">What it tells.</param>
    /// <param name="State">Where it stands.</param>
    /// <param name="NotBefore">Wall clock: when it is tried next.</param>
    /// <param name="Attempts">How often it was tried.</param>
    /// <param name="LastError">Why it failed last.</param>
    public sealed record Row(Guid Id, NoticeChannel Channel, string Phone, Notice Notice, DeliveryState State, DateTime NotBefore, int Attempts, string? LastError);

    public async Task<IReadOnlyList<Row>> RunAsync(CancellationToken cancellation)
    {
        var open = await db.Set<Delivery>().AsNoTracking().Where(one => one.State == DeliveryState.Waiting || one.State == DeliveryState.Failed)
            .OrderByDescending(one => one.State).ThenBy(one => one.NotBefore).Take(Most)
            .Join(db.Set<Notice>(), one => one.NoticeId, notice => notice.Id, (delivery, notice) => new { delivery, notice }).ToListAsync(cancellation);
        return [.. open.Select(one => new Row(one.delivery.Id, one.delivery.Channel, one.delivery.Channel == NoticeChannel.Sms ? Masked(one.delivery.Address) : "", one.notice, one.delivery.State, Clock.Local(one.delivery.NotBefore), one.delivery.Attempts, one.delivery.LastError))];
    }

    private static string Masked(string phone) => phone.Length < 8 ? "****" : $"{phone[..3]}****{phone[^4..]}";
}
