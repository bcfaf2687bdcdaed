using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Banshi.Web.Guards;

/// <summary>The version of a record as its ETag.</summary>
public static class Versions
{
    /// <summary>The version that the caller has seen; null where it sent none.</summary>
    public static Guid? IfMatch(this HttpRequest request) => Guid.TryParse(request.Headers.IfMatch.ToString().Trim('"'), out var version) ? version : null;

    /// <summary>Tells the version; true where the caller has it already.</summary>
    public static bool IsKnown(this HttpContext http, IFormattable version, bool isWeak = false)
    {
        var tag = new EntityTagHeaderValue(FormattableString.Invariant($"\"{version}\""), isWeak);
        http.Response.GetTypedHeaders().ETag = tag;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(seen => seen.Compare(tag, useStrongComparison: false));
    }

    /// <summary>A problem of a request that may carry If-Match: what it has seen and is stale is 412.</summary>
    public static IResult ToHttp(this Problem problem, HttpRequest request) =>
        problem.ToHttp(problem.Kind == PlatformProblems.Stale && request.IfMatch() is not null ? StatusCodes.Status412PreconditionFailed : null);
}
