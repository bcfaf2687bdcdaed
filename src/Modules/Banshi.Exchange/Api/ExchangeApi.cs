using System.Net.Mime;
using System.Text;
using Banshi.Exchange.Domain;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banshi.Exchange.Api;

/// <summary>Where partner platforms call. A message is admitted by its signature, not by a session.</summary>
internal static class ExchangeApi
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPostOf<ReceiveMessage>("/api/v1/exchange/messages", ReceiveAsync).WithName("receiveExchangeMessage")
            .Accepts<IFormFile>(MediaTypeNames.Multipart.FormData).Produces<Receipt>();
        routes.MapGetOf<OfferLists>("/api/v1/exchange/lists", ListsAsync).WithName("listExchangeLists").Produces<OfferedLists>();
    }

    private static async Task<IResult> ReceiveAsync(ReceiveMessage receive, HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
        {
            return ExchangeProblems.Unreadable.With().ToHttp();
        }

        var form = await request.ReadFormAsync(cancellation);
        return (await receive.RunAsync(form["envelope"].ToString(), form["signature"].ToString(), form.Files, cancellation)).ToHttp();
    }

    private static async Task<IResult> ListsAsync(OfferLists lists, PlatformKey key, HttpResponse response, long? after, CancellationToken cancellation)
    {
        var text = (await lists.RunAsync(after ?? 0, cancellation)).ToText();
        response.Headers[PartnerLine.SignatureHeader] = key.Sign(text);
        return Results.Text(text, MediaTypeNames.Application.Json, Encoding.UTF8);
    }
}
