using System.Globalization;
using System.Security.Cryptography;
using Banshi.Cases.Displays;
using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Cases;

/// <summary>
/// What a tablet before an applicant shows. Any browser may ask for a code; it becomes a display only when a clerk types that code at the desk, so whoever
/// guesses codes at the tablet's side gains nothing.
/// </summary>
internal sealed class OpenDisplay(AppDbContext db, DisplayDevice device, Clock clock, IOptions<DisplayOptions> options) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    /// <param name="Display">The display; null for a browser that is none.</param>
    /// <param name="Showing">What it shows; null where it is idle.</param>
    /// <param name="Content">What is to be read; null where nothing is.</param>
    public sealed record View(Display? Display, Showing? Showing, ShownContent? Content)
    {
        /// <summary>Differs when there is something else to see.</summary>
        public string State => Showing is not null ? Showing.Version.ToString() : Display switch
        {
            null => "none",
            { IsPaired: false } => "waiting",
            var idle => $"idle {idle.ClerkId} {idle.Place}",
        };
    }

    public async Task<View> ViewAsync(CancellationToken cancellation)
    {
        var display = await device.FindAsync(cancellation);
        var showing = await device.ShowingAsync(display, cancellation);
        if (display?.IsSeen(clock.UtcNow) == true)
        {
            await db.SaveAsync(cancellation);
        }

        return new View(display, showing, showing is { Kind: ShowingKind.Check, State: ShowingState.Open } ? ShownContent.FromJson(showing.Content) : null);
    }

    /// <summary>Makes this browser one that can be paired: it gets a key and shows a code.</summary>
    public async Task<Problem?> IntroduceAsync(CancellationToken cancellation)
    {
        var (now, origin) = (clock.UtcNow, device.Origin);
        if (await RoomAsync(now, origin, cancellation) is { } full)
        {
            return full;
        }

        var key = SecretKey.New(Guid.CreateVersion7());
        db.Add(new Display { Id = key.Id, SecretHash = key.Hash, Code = NewCode(), CodeUntil = now + Display.CodeLasts, Origin = origin });
        if (await db.SaveAsync(cancellation) is { } problem)
        {
            return problem;
        }

        device.Remember(key);
        return null;
    }

    // One origin holds up nobody but itself: where it has too many, or there are too many of all, its own oldest code ends.
    private async Task<Problem?> RoomAsync(DateTime now, string origin, CancellationToken cancellation)
    {
        var waiting = db.Set<Display>().Where(one => one.Code != "" && one.CodeUntil > now);
        var own = await waiting.Where(one => one.Origin == origin).OrderBy(one => one.Id).Take(options.Value.WaitingOfOrigin).ToListAsync(cancellation);
        if (own.Count < options.Value.WaitingOfOrigin && await waiting.OrderBy(one => one.Id).Take(options.Value.Waiting).CountAsync(cancellation) < options.Value.Waiting)
        {
            return null;
        }

        if (own is not [var oldest, ..])
        {
            return DisplayProblems.TooManyWaiting.With();
        }

        db.Remove(oldest);
        return null;
    }

    private static string NewCode() => string.Concat(Enumerable.Range(0, Display.CodeDigits).Select(_ => RandomNumberGenerator.GetInt32(10).ToString(CultureInfo.InvariantCulture)));
}
