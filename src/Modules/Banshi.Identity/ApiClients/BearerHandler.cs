using System.Security.Claims;
using System.Text.Encodings.Web;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Keys;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Banshi.Identity.ApiClients;

/// <summary>
/// Knows a department's system by its key. The client is read with every request, so that a revoked one is out at once. Only addresses under /api come here:
/// a page never sees a key, and a session never does without its cookie.
/// </summary>
internal sealed class BearerHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AppDbContext db, Clock clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "ApiClient";

    private const string Prefix = "Bearer ";

    /// <summary>The scheme of a request that carries a key; null leaves it to the session's cookie.</summary>
    public static string? SchemeOf(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && KeyIn(context.Request.Headers.Authorization) is not null ? SchemeName : null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SecretKey.Parse(KeyIn(Request.Headers.Authorization)) is not { } key
            || await db.Set<ApiClient>().SingleOrDefaultAsync(one => one.Id == key.Id, Context.RequestAborted) is not { } client
            || !client.Accepts(key))
        {
            return AuthenticateResult.Fail("No client has this key.");
        }

        if (client.IsUsed(clock.UtcNow))
        {
            await db.SaveAsync(Context.RequestAborted);
        }

        // 256 bits that nobody remembers are worth a password and a code.
        Claim[] claims = [new(ClaimTypes.NameIdentifier, client.Id.ToString()), ActorClaims.TwoFactors, .. ActorClaims.Write(client.Name, null, [new Duty(client.Role, client.Division, client.AgencyId)])];
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, SchemeName)), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return IdentityProblems.KeyRefused.With().ToHttp().ExecuteAsync(Context);
    }

    private static string? KeyIn(string? header) => header?.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) == true ? header[Prefix.Length..] : null;
}
