using System.Globalization;
using Banshi.Platform;

namespace Banshi.Cases.Post;

/// <summary>
/// The service of the sample region: nothing is sent, and the page says so. The tracking number carries the time of the order, and the way of the parcel
/// follows from it: an hour to each station.
/// </summary>
internal sealed class SamplePostService(Clock clock) : IPostService
{
    private const string Prefix = "YL";
    private const string Time = "yyMMddHHmm";

    private static readonly (int Hours, string Text)[] Way = [(0, "已收寄（样例，不会真的寄出）"), (1, "离开收寄点，正在运输"), (2, "到达投递部，正在派送"), (3, "已签收")];

    public Task<string> OrderAsync(ParcelOrder order, CancellationToken cancellation) =>
        Task.FromResult(Prefix + clock.UtcNow.ToString(Time, CultureInfo.InvariantCulture) + order.Id.ToString("N")[^6..].ToUpperInvariant());

    public Task<ParcelTrack> TrackAsync(string trackingNumber, CancellationToken cancellation)
    {
        if (!trackingNumber.StartsWith(Prefix, StringComparison.Ordinal) || trackingNumber.Length < Prefix.Length + Time.Length || !DateTime.TryParseExact(
            trackingNumber.AsSpan(Prefix.Length, Time.Length), Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var ordered))
        {
            return Task.FromResult(ParcelTrack.Unknown);
        }

        var lines = Way.Select(station => new ParcelLine(ordered.AddHours(station.Hours), station.Text)).Where(line => line.At <= clock.UtcNow).ToList();
        return Task.FromResult(new ParcelTrack(lines, lines.Count == Way.Length ? lines[^1].At : null));
    }
}
