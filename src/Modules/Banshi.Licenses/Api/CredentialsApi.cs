using Banshi.Licenses.Credentials;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Banshi.Licenses.Api;

/// <summary>Licenses as credentials: made by their holder, described for whoever reads them.</summary>
internal static class CredentialsApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<DescribeCredentials>("/.well-known/jwt-vc-issuer", (DescribeCredentials describe, HttpResponse response) =>
            Open(describe.Issuer(), response)).WithName("describeCredentialIssuer");
        routes.MapGetOf<DescribeCredentials>("/credentials/types/{code}/{edition:int}", async (DescribeCredentials describe, HttpResponse response, string code, int edition, CancellationToken cancellation) =>
            Open(await describe.TypeAsync(code, edition, cancellation), response)).WithName("describeCredentialType");
        routes.MapGetOf<DescribeCredentials>("/credentials/status/{day}", async (DescribeCredentials describe, HttpContext http, string day, CancellationToken cancellation) =>
            Listed(await describe.StatusesAsync(day, cancellation), http)).WithName("listCredentialStatuses").Produces<string>(StatusCodes.Status200OK, StatusList.MediaType);
        routes.MapPostOf<MakeCredential>("/api/v1/my/licenses/{identifier}/credentials", async (MakeCredential make, string identifier, LicenseLifeApi.PresentationInput input, CancellationToken cancellation) =>
            (await make.RunAsync(identifier, input.Fields ?? [], cancellation)).ToHttp()).WithName("makeLicenseCredential");
    }

    // Readers that run in a browser of another site may fetch it.
    private static IResult Open<T>(Result<T> found, HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        return found.ToHttp();
    }

    private static IResult Listed(Result<DescribeCredentials.Statuses> found, HttpContext http)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        if (!found.Is(out var statuses, out var problem))
        {
            return problem.ToHttp();
        }

        http.Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { Public = true, MaxAge = statuses.Lasts };

        // Each node signs for itself: the words are the same, the bytes of the signature are not.
        return http.IsKnown(statuses.List.Tag, isWeak: true) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Text(statuses.List.Token, StatusList.MediaType);
    }
}
