using System.Security.Claims;
using System.Text.Json;
using Banshi.Identity.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Files;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Banshi.Identity;

/// <summary>
/// A form that is posted after its session has ended: the old ticket still proves whose it was, so the post is kept for that person and offered again
/// after the next sign-in. Without a genuine ticket nothing is kept.
/// </summary>
internal sealed class HoldInterruptedPost(AppDbContext db, IDataProtectionProvider protection, Uploads uploads, Clock clock, ActorSource actors)
{
    private const string AntiforgeryField = "__RequestVerificationToken";

    /// <summary>Keeps the post of this request; null where there is nothing to keep.</summary>
    public async Task<Guid?> RunAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || OwnerOf(context) is not { } account)
        {
            return null;
        }

        var form = await request.ReadFormAsync(context.HttpContext.RequestAborted);
        var fields = form.Where(field => field.Key != AntiforgeryField).Select(field => new Field(field.Key, [.. field.Value])).ToList();
        actors.Current = actors.Current with { AccountId = account };
        fields.AddRange(await KeepFilesAsync(form.Files, context.HttpContext.RequestAborted));
        var post = new InterruptedPost
        {
            Id = Guid.CreateVersion7(),
            AccountId = account,
            Path = request.PathBase + request.Path + request.QueryString,
            Fields = Protector(protection).Protect(JsonSerializer.Serialize(fields)),
            At = clock.UtcNow,
        };
        db.Add(post);
        return await db.SaveAsync(context.HttpContext.RequestAborted) is null ? post.Id : null;
    }

    internal static IDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("Banshi.Identity.InterruptedPost");

    private static Guid? OwnerOf(RedirectContext<CookieAuthenticationOptions> context)
    {
        var cookie = context.Options.CookieManager.GetRequestCookie(context.HttpContext, context.Options.Cookie.Name!);
        var ticket = context.Options.TicketDataFormat.Unprotect(cookie, null);
        return Guid.TryParse(ticket?.Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account) ? account : null;
    }

    private async Task<List<Field>> KeepFilesAsync(IFormFileCollection files, CancellationToken cancellation)
    {
        var kept = new List<Field>();
        foreach (var file in files.Where(file => file.FileName.Length > 0))
        {
            await using var content = file.OpenReadStream();
            if ((await uploads.AddAsync(file.FileName, content, cancellation)).Is(out var stored, out _))
            {
                kept.Add(new Field(file.Name + ".held", [stored.Id.ToString()]));
            }
        }

        return kept;
    }

    internal sealed record Field(string Name, IReadOnlyList<string?> Values);
}
