using Banshi.Platform.Data;
using Banshi.Platform.Published;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Banshi.Web.OpenPages;

/// <summary>
/// Answers from the store before anything else is done; goes in front of everything. What is not there is kept by <see cref="OpenPageAttribute"/>. Who publishes
/// is answered when every node shows what is new.
/// </summary>
internal sealed class OpenPageMiddleware(RequestDelegate next, OpenPageStore store, VisitorLanguages languages, IOptions<OpenPageOptions> options, PublishedFacts published)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (languages.Of(context.Request) is { } language && OpenPageKey.Of(context, language, options.Value) is { } key && store.Find(key) is { } page)
        {
            return page.WriteAsync(context);
        }

        if (!HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.OnStarting(() => context.RequestServices.GetRequiredService<AppDbContext>().HasPublished ? published.UntilEverywhereAsync() : Task.CompletedTask);
        }

        return next(context);
    }
}
