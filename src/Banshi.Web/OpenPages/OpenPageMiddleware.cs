using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Banshi.Web.OpenPages;

/// <summary>Answers from the store before anything else is done; goes behind the languages, in front of routing and sessions.</summary>
internal sealed class OpenPageMiddleware(RequestDelegate next, OpenPageStore store, IOptions<OpenPageOptions> options)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (OpenPageKey.Of(context, options.Value) is not { } key)
        {
            return next(context);
        }

        if (store.Find(key) is { } page)
        {
            return page.WriteAsync(context);
        }

        context.Features.Set(key);
        return next(context);
    }
}
