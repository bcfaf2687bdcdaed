using System.Reflection;
using Banshi.Platform.Actors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Licenses.Domain;

/// <summary>Watches the door: who is turned away from an address of this module that names a license leaves evidence like everybody else.</summary>
internal sealed class RefusedTries(EvidenceBook book, ActorSource actors) : IAuthorizationHandler
{
    private static readonly Assembly Module = typeof(RefusedTries).Assembly;

    // What their addresses name is not a license, but has one.
    private static readonly Type[] Keyed = [typeof(AnswerDispute), typeof(AnswerAsk), typeof(AskHolder)];

    public async Task HandleAsync(AuthorizationHandlerContext context)
    {
        if (context.Resource is HttpContext http && http.GetEndpoint() is RouteEndpoint endpoint
            && endpoint.Metadata.GetMetadata<GuardMetadata>() is { } declared && declared.UseCase.Assembly == Module && !declared.Guard.Admits(actors.Current)
            && NamedIn(http, declared) is { } named)
        {
            await book.RefuseAsync(named, $"访问 {AddressOf(endpoint)}", "没有相应的身份或者岗位");
        }
    }

    private static string? NamedIn(HttpContext http, GuardMetadata declared) =>
        http.GetRouteValue("identifier") as string
        ?? (Keyed.Contains(declared.UseCase) ? http.GetRouteValue("id") as string : null)
        ?? (http.Request.Query["q"] is [{ Length: > 0 } wanted, ..] ? wanted : null);

    // Without the identifier, which the holder knows.
    private static string AddressOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Split("/{")[0].TrimStart('/');
}
