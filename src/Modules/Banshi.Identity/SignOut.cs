using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Banshi.Identity;

/// <summary>Ends the session.</summary>
internal sealed class SignOut(SignInManager<Account> sessions) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public async Task<IResult> RunAsync()
    {
        await sessions.SignOutAsync();
        return Results.LocalRedirect("/");
    }
}
