using System.Net;
using System.Net.Sockets;
using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Keys;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Displays;

/// <summary>The tablet that asks: known by the key in its cookie, which only addresses under /display are sent.</summary>
internal sealed class DisplayDevice(AppDbContext db, IHttpContextAccessor http, Clock clock)
{
    private const string Cookie = "banshi.display";
    private const string Path = "/display";
    private const int CookieDays = 400;
    private const int NetworkBytes = 8;

    /// <summary>Who answers at a display: the applicant before it, whoever may have signed in there.</summary>
    public static Actor Applicant(string name) => new() { Name = name.Length > 0 ? name : "申请人", Channel = Channel.Window };

    private HttpContext Http => http.HttpContext!;

    /// <summary>From where the browser asks. Whoever has one IPv6 address has all of its network.</summary>
    public string Origin => Http.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } address => new IPAddress([.. address.GetAddressBytes().Take(NetworkBytes), .. new byte[NetworkBytes]]).ToString(),
        var address => address.ToString(),
    };

    /// <summary>The display; null for a browser that is none, or is none any more.</summary>
    public async Task<Display?> FindAsync(CancellationToken cancellation)
    {
        if (SecretKey.Parse(Http.Request.Cookies[Cookie]) is not { } key)
        {
            return null;
        }

        var display = await db.Set<Display>().SingleOrDefaultAsync(one => one.Id == key.Id, cancellation);
        return display is not null && key.HasHash(display.SecretHash) && (display.IsPaired || display.Waits(clock.UtcNow)) ? display : null;
    }

    /// <summary>What it shows; null where it is idle, or where it is not paired.</summary>
    public async Task<Showing?> ShowingAsync(Display? display, CancellationToken cancellation)
    {
        var showing = display is { IsPaired: true } ? await db.Set<Showing>().SingleOrDefaultAsync(one => one.DisplayId == display.Id, cancellation) : null;
        return showing?.IsThere(clock.UtcNow) == true ? showing : null;
    }

    /// <summary>What is shown, if it is still that which the applicant saw.</summary>
    public async Task<(Display Display, Showing Showing)?> SeenAsync(ShowingKind kind, Guid version, CancellationToken cancellation)
    {
        var display = await FindAsync(cancellation);
        return await ShowingAsync(display, cancellation) is { State: ShowingState.Open } showing && showing.Kind == kind && showing.Version == version ? (display!, showing) : null;
    }

    /// <summary>Gives the browser the key by which it is known from now on.</summary>
    public void Remember(SecretKey key) => Http.Response.Cookies.Append(Cookie, key.ToString(), new CookieOptions
    {
        Path = Path,
        MaxAge = TimeSpan.FromDays(CookieDays),
        IsEssential = true,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = Http.Request.IsHttps,
    });
}
