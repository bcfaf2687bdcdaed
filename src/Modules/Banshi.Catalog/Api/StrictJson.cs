using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Banshi.Platform.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Banshi.Catalog.Api;

/// <summary>
/// Reads what a department's system writes. An element that is misspelled or null would silently empty a list: it is refused, and the answer says where it is.
/// </summary>
internal static class StrictJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    private const long LongestBody = 4 * 1024 * 1024;

    public static async Task<Result<T>> ReadAsync<T>(HttpRequest request, CancellationToken cancellation)
        where T : class
    {
        // Another site's page cannot send this type without asking first.
        if (!request.HasJsonContentType())
        {
            return CatalogProblems.UnreadableBody.With("Content-Type");
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LongestBody;
        }

        try
        {
            var body = await JsonNode.ParseAsync(request.Body, cancellationToken: cancellation);
            return EmptyPlace(body) is { } empty ? CatalogProblems.UnreadableBody.With(empty) : body.Deserialize<T>(Options)!;
        }
        catch (JsonException exception)
        {
            return CatalogProblems.UnreadableBody.With(exception.Path ?? "$");
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return CatalogProblems.BodyTooLarge;
        }
    }

    // The serializer knows which elements may be null, but not that a list has no empty places.
    private static string? EmptyPlace(JsonNode? node) => node switch
    {
        null => "$",
        JsonObject one => one.Where(part => part.Value is not null).Select(part => EmptyPlace(part.Value)).FirstOrDefault(place => place is not null),
        JsonArray list => list.Index().Select(part => part.Item is null ? $"{list.GetPath()}[{part.Index}]" : EmptyPlace(part.Item)).FirstOrDefault(place => place is not null),
        _ => null,
    };
}
