using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Web.OpenPages;

/// <summary>
/// Marks a page that is the same for all visitors who have not signed in, and that shows nothing but what is published: it is rendered once for many. The
/// page must not look at anything but its address, its language and the cookies of <see cref="OpenPageOptions"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenPageAttribute : Attribute, IAsyncResourceFilter
{
    /// <inheritdoc/>
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (http.Features.Get<OpenPageKey>() is not { } key)
        {
            await next();
            return;
        }

        var store = http.RequestServices.GetRequiredService<OpenPageStore>();
        var edition = store.Edition;
        var body = http.Response.Body;
        using var rendered = new MemoryStream();
        http.Response.Body = rendered;
        try
        {
            await next();
        }
        finally
        {
            http.Response.Body = body;
        }

        if (!IsForEverybody(http.Response))
        {
            rendered.Position = 0;
            await rendered.CopyToAsync(body, http.RequestAborted);
            return;
        }

        var page = new OpenPage(edition, http.Response.ContentType!, rendered.ToArray());
        store.Keep(key, page);
        await page.WriteAsync(http);
    }

    // A form with an antiforgery token sets its cookie, or forbids keeping the page: such a page is nobody else's.
    private static bool IsForEverybody(HttpResponse response) =>
        response is { StatusCode: StatusCodes.Status200OK, HasStarted: false, ContentType: not null }
        && response.Headers.SetCookie.Count == 0
        && response.Headers.CacheControl.Count == 0;
}
