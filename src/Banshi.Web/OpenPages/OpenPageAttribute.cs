using System.Globalization;
using System.Text;
using Banshi.Platform.Actors;
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
    /// <summary>Whether somebody who has signed in sees the same between header and footer: for them too the page is rendered once then, but for what is their own in its frame.</summary>
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

    private static async Task KeepAsync(HttpContext http, OpenPageStore store, OpenPageKey key, Func<Task<bool>> answer)
    {
        var edition = store.Edition;
        var (rendered, isWhole) = await CaptureAsync(http.Response, answer);
        if (!isWhole || !IsForEverybody(http.Response) || http.Response.ContentType is null)
        {
            await rendered.CopyToAsync(http.Response.Body, http.RequestAborted);
            return;
        }

        var page = new OpenPage(edition, http.Response.ContentType, rendered.ToArray());
        await page.WriteAsync(http);
        page.TakeHeaders(http.Response.Headers);
        store.Keep(key, page);
    }

    // What a page that fails, or whose visitor has gone, leaves behind is thrown away: the error page begins anew, and nothing is kept.
    private static async Task<(MemoryStream Rendered, bool IsWhole)> CaptureAsync(HttpResponse response, Func<Task<bool>> answer)
    {
        var body = response.Body;
        var rendered = new MemoryStream();
        response.Body = rendered;
        try
        {
            if (!await answer())
            {
                return (new MemoryStream(), false);
            }
        }
        finally
        {
            response.Body = body;
        }

        rendered.Position = 0;
        return (rendered, rendered.Length > 0);
    }

    private async Task<bool> AnswerAsync(ResourceExecutingContext context, ResourceExecutionDelegate next, OpenPageStore store, OpenPageOptions options)
    {
        var http = context.HttpContext;
        var actor = http.RequestServices.GetRequiredService<ActorSource>().Current;
        if (!HasOneBody || actor.Voucher is not null || OpenPageKey.OfFrame(http, CultureInfo.CurrentUICulture.Name, options, actor.IsSignedIn) is not { } key)
        {
            return HasRun(await next());
        }

        if (store.FindFrame(key) is { } kept)
        {
            await ShowAsync(context, kept);
            context.Result = new EmptyResult();
            return true;
        }

        var edition = store.Edition;
        var (rendered, isWhole) = await CaptureAsync(http.Response, () => OpenGaps.LeaveAsync(http, async () => HasRun(await next())));
        if (!isWhole)
        {
            return false;
        }

        var frame = new OpenFrame(edition, OpenGaps.Split(Encoding.UTF8.GetString(rendered.GetBuffer(), 0, (int)rendered.Length)));
        if (IsForEverybody(http.Response))
        {
            store.Keep(key, frame);
        }

        await ShowAsync(context, frame);
        return true;
    }

    // The framework throws again what went wrong, behind this filter.
    private static bool HasRun(ResourceExecutedContext executed) => executed is { Exception: null, Canceled: false };

    private static Task ShowAsync(ActionContext context, OpenFrame frame) =>
        frame.Shown(context.HttpContext.RequestServices.GetRequiredService<IModelMetadataProvider>(), context).ExecuteResultAsync(context);
}
