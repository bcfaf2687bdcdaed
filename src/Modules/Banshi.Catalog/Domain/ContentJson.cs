using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Banshi.Catalog.Contracts;

namespace Banshi.Catalog.Domain;

/// <summary>The one way in which contents are written: the same content gives the same text, and the same hash.</summary>
internal static class ContentJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(ItemContent content) => JsonSerializer.Serialize(content, Options);

    public static ItemContent Read(string json) => JsonSerializer.Deserialize<ItemContent>(json, Options)!;

    public static string Hash(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
