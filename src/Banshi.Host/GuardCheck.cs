using Banshi.Web.Guards;
using Microsoft.AspNetCore.Authorization;

namespace Banshi.Host;

/// <summary>Part of the build: every page and endpoint must declare the use case that it serves, or be one of the few that are open by design.</summary>
internal static class GuardCheck
{
    private static readonly string[] OpenByDesign = ["/health/", "/api/openapi/", "/_content/"];

    public static int Run(WebApplication app)
    {
        var endpoints = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToList();
        var undeclared = endpoints.Where(endpoint => !IsDeclared(endpoint) && !IsFileFallback(endpoint)).ToList();
        foreach (var endpoint in undeclared)
        {
            Console.Error.WriteLine($"error BANSHI001: {endpoint.DisplayName} declares no use case: derive the page from PageOf<TUseCase>, or map the endpoint with Map…Of<TUseCase>.");
        }

        return undeclared.Count == 0 ? 0 : 1;
    }

    private static bool IsDeclared(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<GuardMetadata>() is not null || (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null && IsOpenByDesign(endpoint));

    // Static assets answer 404 for a file that is not theirs through an endpoint of their own; the fallback policy closes it.
    private static bool IsFileFallback(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText == "{**path:file}";

    private static bool IsOpenByDesign(RouteEndpoint endpoint)
    {
        var path = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
        return OpenByDesign.Any(prefix => path.StartsWith(prefix, StringComparison.Ordinal));
    }
}
