using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Banshi.Web.OpenPages;

/// <summary>
/// Marks a page that is the same for all visitors who have not signed in, and that shows nothing but what is published: it is rendered once for many. The
/// page must not look at anything but its address, its language and the cookies of <see cref="OpenPageOptions"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenPageAttribute : Attribute, IAsyncResourceFilter
{
    /// <summary>Whether somebody who has signed in sees the same between header and footer: that part too is rendered once for many then.</summary>
    public bool HasOneBody { get; init; }

    /// <inheritdoc/>
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var store = http.RequestServices.GetRequiredService<OpenPageStore>();
        var options = http.RequestServices.GetRequiredService<IOptions<OpenPageOptions>>().Value;
        var language = CultureInfo.CurrentUICulture.Name;
        if (OpenPageKey.Of(http, language, options) is { } key)
        {
            http.RequestServices.GetRequiredService<VisitorLanguages>().Remember(http.Request, language);
            await KeepAsync(http, store, key, () => AnswerAsync(context, next, store, options));
            return;
        }

        await AnswerAsync(context, next, store, options);
    }

    /// <summary>Whether an answer is nobody's own: a form with an antiforgery token sets its cookie, or forbids keeping the page.</summary>
    internal static bool IsForEverybody(HttpResponse response) =>
        response is { StatusCode: StatusCodes.Status200OK, HasStarted: false }
        && response.Headers.SetCookie.Count == 0
        && response.Headers.CacheControl.Count == 0;

    private static async Task KeepAsync(HttpContext http, OpenPageStore store, OpenPageKey key, Func<Task> answer)
    {
        var edition = store.Edition;
        var body = http.Response.Body;
        using var rendered = new MemoryStream();
        http.Response.Body = rendered;
        try
        {
            await answer();
        }
        finally
        {
            http.Response.Body = body;
        }

        if (!IsForEverybody(http.Response) || http.Response.ContentType is null)
        {
            rendered.Position = 0;
            await rendered.CopyToAsync(body, http.RequestAborted);
            return;
        }

        var page = new OpenPage(edition, http.Response.ContentType, rendered.ToArray());
        await page.WriteAsync(http);
        page.TakeHeaders(http.Response.Headers);
        store.Keep(key, page);
    }

    private async Task AnswerAsync(ResourceExecutingContext context, ResourceExecutionDelegate next, OpenPageStore store, OpenPageOptions options)
    {
        var http = context.HttpContext;
        if (HasOneBody && OpenPageKey.OfBody(http, CultureInfo.CurrentUICulture.Name, options) is { } key)
        {
            if (store.FindBody(key) is { } body)
            {
                await body.Shown(http.RequestServices.GetRequiredService<IModelMetadataProvider>(), context).ExecuteResultAsync(context);
                context.Result = new EmptyResult();
                return;
            }

            http.Features.Set(new OpenBodyTaking(store, key, store.Edition));
        }

        await next();
    }
}
