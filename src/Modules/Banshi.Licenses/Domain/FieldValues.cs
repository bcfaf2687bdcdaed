using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Banshi.Licenses.Domain;

/// <summary>The values of a face as text in the database.</summary>
internal static class FieldValues
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(IReadOnlyDictionary<string, string> values) => JsonSerializer.Serialize(values, Json);

    public static IReadOnlyDictionary<string, string> Read(string text) => JsonSerializer.Deserialize<Dictionary<string, string>>(text)!;
}
