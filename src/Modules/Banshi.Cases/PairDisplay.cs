using Banshi.Cases.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>A clerk makes a tablet the display of his window: he types the code that it shows. Wrong codes are counted.</summary>
internal sealed class PairDisplay(AppDbContext db, ActorSource actors, IDirectory directory, AuditTrail audit, Clock clock) : IGuarded
{
    private const int MostShown = 200;

    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    /// <param name="Own">The clerk's display; null where he has none.</param>
    /// <param name="Others">The other displays of his divisions.</param>
    /// <param name="Places">Names of windows to choose from.</param>
    public sealed record View(Display? Own, IReadOnlyList<Display> Others, IReadOnlyList<string> Places);

    public async Task<View> ViewAsync(CancellationToken cancellation)
    {
        var displays = await Of(db, actors.Current).AsNoTracking().OrderBy(one => one.Division).ThenBy(one => one.Place).Take(MostShown).ToListAsync(cancellation);
        var places = new List<string>();
        foreach (var division in Divisions(actors.Current))
        {
            places.AddRange((await directory.FindCenterAsync(division, cancellation))?.Windows.Select(window => $"{window.Number} {window.Name}") ?? []);
        }

        var own = await db.Set<Display>().AsNoTracking().SingleOrDefaultAsync(one => one.ClerkId == actors.Current.AccountId && one.PairedAt != null && one.RevokedAt == null, cancellation);
        return new View(own, [.. displays.Where(one => one.Id != own?.Id)], [.. places.Distinct()]);
    }

    public async Task<Problem?> RunAsync(string code, string place, CancellationToken cancellation)
    {
        var (clerk, now) = (actors.Current, clock.UtcNow);
        var from = now - WrongDisplayCode.Counts;
        if (await db.Set<WrongDisplayCode>().CountAsync(wrong => wrong.ClerkId == clerk.AccountId && wrong.At > from, cancellation) >= WrongDisplayCode.Most)
        {
            return DisplayProblems.TooManyCodes.With(WrongDisplayCode.Most);
        }

        if (place.Trim() is not { Length: > 0 and <= Display.LongestPlace } name)
        {
            return PlatformProblems.Invalid([DisplayProblems.PlaceWrong.For("Place", Display.LongestPlace)]);
        }

        var typed = string.Concat(code.Where(char.IsAsciiDigit));
        var display = typed.Length == Display.CodeDigits ? await db.Set<Display>().SingleOrDefaultAsync(one => one.Code == typed, cancellation) : null;
        if (display?.Waits(now) != true)
        {
            db.Add(new WrongDisplayCode { Id = Guid.CreateVersion7(), ClerkId = clerk.AccountId, At = now });
            return await db.SaveAsync(cancellation) ?? PlatformProblems.Invalid([DisplayProblems.WrongCode.For("Code", Display.CodeDigits)]);
        }

        (display.Code, display.Origin, display.PairedAt, display.Place, display.Division) = ("", "", now, name, Divisions(clerk)[0]);
        await GiveAsync(db, display, clerk, cancellation);
        audit.Record(display.Id, "cases.pair-display", new { place = name });
        return await db.SaveAsync(cancellation);
    }

    /// <summary>The displays that a clerk may use and revoke.</summary>
    public static IQueryable<Display> Of(AppDbContext db, Actor clerk)
    {
        var paired = db.Set<Display>().Where(one => one.PairedAt != null && one.RevokedAt == null);
        return Divisions(clerk).Select(division => paired.WithinDivision(one => one.Division, division)).Aggregate((all, some) => all.Union(some));
    }

    /// <summary>Gives a display to a clerk; the one that he had is free. Whatever either showed is gone. Durable with the caller's save.</summary>
    public static async Task GiveAsync(AppDbContext db, Display display, Actor clerk, CancellationToken cancellation)
    {
        var before = await db.Set<Display>().SingleOrDefaultAsync(one => one.ClerkId == clerk.AccountId && one.Id != display.Id, cancellation);
        if (before is not null)
        {
            (before.ClerkId, before.ClerkName) = (null, "");
        }

        var ids = new[] { display.Id, before?.Id ?? display.Id };
        db.RemoveRange(await db.Set<Showing>().Where(one => ids.Contains(one.DisplayId)).ToListAsync(cancellation));
        (display.ClerkId, display.ClerkName) = (clerk.AccountId, clerk.Name);
    }

    private static List<string> Divisions(Actor clerk) => [.. clerk.Duties.Where(duty => duty.Role == Role.WindowClerk).Select(duty => duty.Division).Distinct()];
}
