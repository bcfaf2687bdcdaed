using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Http;

namespace Banshi.Identity;

/// <summary>Somebody is still there: any request prolongs a session that is half over, and this one does nothing else.</summary>
internal sealed class KeepSession : IGuarded
{
    public static Guard Guard => Guard.SignedIn;

    public static IResult Handle() => Results.NoContent();
}
