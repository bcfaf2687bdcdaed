using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Banshi.Identity;

/// <summary>Ends the session.</summary>
internal sealed class SignOut(SignInManager<Account> sessions, IHttpContextAccessor http) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public async Task<IResult> RunAsync()
    {
        await sessions.SignOutAsync();

        // A device may be shared: pages and form posts that were kept on it for a bad line go with the session.
        http.HttpContext!.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return Results.LocalRedirect("/");
    }
}
