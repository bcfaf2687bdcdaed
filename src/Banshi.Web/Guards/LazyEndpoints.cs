using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Banshi.Web.Guards;

/// <summary>
/// Maps endpoints whose code for reading a request is made when the first one comes. The framework makes it for all of them before the program answers
/// anything, and again for each reader of the list of endpoints.
/// </summary>
internal static class LazyEndpoints
{
    public static RouteHandlerBuilder MapLazy(this IEndpointRouteBuilder routes, string method, string pattern, Delegate handler)
    {
        var options = Options(routes.ServiceProvider, method, pattern);
        var builder = routes.MapMethods(pattern, [method], _ => Task.CompletedTask);
        builder.Add(endpoint =>
        {
            endpoint.RequestDelegate = null;
            Describe(endpoint, handler.Method, options);
            endpoint.RequestDelegate = WhenAsked(handler, options);
        });
        return new RouteHandlerBuilder([builder]);
    }

    // What the API's description and the guards read of a handler.
    private static void Describe(EndpointBuilder endpoint, MethodInfo handler, RequestDelegateFactoryOptions options)
    {
        endpoint.Metadata.Add(handler);
        RequestDelegateFactory.InferMetadata(handler, new RequestDelegateFactoryOptions
        {
            ServiceProvider = options.ServiceProvider,
            RouteParameterNames = options.RouteParameterNames,
            DisableInferBodyFromParameters = options.DisableInferBodyFromParameters,
            EndpointBuilder = endpoint,
        });
        foreach (var attribute in handler.GetCustomAttributes())
        {
            endpoint.Metadata.Add(attribute);
        }
    }

    private static RequestDelegate WhenAsked(Delegate handler, RequestDelegateFactoryOptions options)
    {
        var made = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(handler, options).RequestDelegate);
        return context => made.Value(context);
    }

    private static RequestDelegateFactoryOptions Options(IServiceProvider services, string method, string pattern) => new()
    {
        ServiceProvider = services,
        RouteParameterNames = RoutePatternFactory.Parse(pattern).Parameters.Select(parameter => parameter.Name),
        ThrowOnBadRequest = services.GetRequiredService<IOptions<RouteHandlerOptions>>().Value.ThrowOnBadRequest,
        DisableInferBodyFromParameters = HttpMethods.IsGet(method) || HttpMethods.IsDelete(method),
    };
}
