using Banshi.Platform.Actors;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Banshi.Web.Phone;

/// <summary>The service worker. It has an address of its own at the root, for it may serve only what lies below it.</summary>
internal sealed class ShowWorker : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public static IResult Handle(HttpContext context, IWebHostEnvironment host)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Stream(host.WebRootFileProvider.GetFileInfo(Assets.PathOf("worker.js")).CreateReadStream(), "text/javascript");
    }
}
