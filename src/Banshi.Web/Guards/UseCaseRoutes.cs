using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Web.Guards;

/// <summary>Maps endpoints that serve a use case. There is no other way to map one.</summary>
public static class UseCaseRoutes
{
    /// <summary>Maps a GET endpoint behind the guard of its use case.</summary>
    public static RouteHandlerBuilder MapGetOf<TUseCase>(this IEndpointRouteBuilder routes, string pattern, Delegate handler)
        where TUseCase : IGuarded => routes.MapLazy(HttpMethods.Get, pattern, handler).WithMetadata(GuardMetadata.Of<TUseCase>());

    /// <summary>Maps a POST endpoint behind the guard of its use case.</summary>
    public static RouteHandlerBuilder MapPostOf<TUseCase>(this IEndpointRouteBuilder routes, string pattern, Delegate handler)
        where TUseCase : IGuarded => routes.MapLazy(HttpMethods.Post, pattern, handler).WithMetadata(GuardMetadata.Of<TUseCase>());

    /// <summary>Maps a PUT endpoint behind the guard of its use case.</summary>
    public static RouteHandlerBuilder MapPutOf<TUseCase>(this IEndpointRouteBuilder routes, string pattern, Delegate handler)
        where TUseCase : IGuarded => routes.MapLazy(HttpMethods.Put, pattern, handler).WithMetadata(GuardMetadata.Of<TUseCase>());

    /// <summary>Maps a DELETE endpoint behind the guard of its use case.</summary>
    public static RouteHandlerBuilder MapDeleteOf<TUseCase>(this IEndpointRouteBuilder routes, string pattern, Delegate handler)
        where TUseCase : IGuarded => routes.MapLazy(HttpMethods.Delete, pattern, handler).WithMetadata(GuardMetadata.Of<TUseCase>());

    /// <summary>The value as JSON, or the problem as ProblemDetails.</summary>
    public static IResult ToHttp<T>(this Result<T> result) => result.Is(out var value, out var problem) ? Results.Ok(value) : problem.ToHttp();

    /// <summary>The problem as ProblemDetails: <c>code</c>, and <c>errors</c> by field.</summary>
    public static IResult ToHttp(this Problem problem, int? status = null) => Results.Problem(
        statusCode: status ?? problem.Kind.Status,
        title: problem.Title,
        type: $"urn:banshi:problem:{problem.Kind.Code}",
        extensions: new Dictionary<string, object?>
        {
            ["code"] = problem.Kind.Code,
            ["errors"] = problem.Fields.Count == 0 ? null : problem.Fields.GroupBy(field => field.Field).ToDictionary(group => group.Key, group => group.Select(field => field.Message)),
        });
}
