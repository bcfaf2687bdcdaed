using System.Text.Json;
using System.Text.Json.Serialization;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;

namespace Banshi.Exchange.Domain;

/// <summary>Lists of which a platform takes applications from elsewhere, as they changed.</summary>
/// <param name="Next">The cursor behind them.</param>
/// <param name="HasMore">Whether more follow at once.</param>
/// <param name="Lists">The lists.</param>
internal sealed record OfferedLists(long Next, bool HasMore, IReadOnlyList<OfferedList> Lists)
{
    public string ToText() => JsonSerializer.Serialize(this, FormJson.Options);

    public static OfferedLists Read(string text) => JsonSerializer.Deserialize<OfferedLists>(text, FormJson.Options)!;
}

/// <summary>One of them.</summary>
/// <param name="TaskCode">实施编码.</param>
/// <param name="VersionId">Key of the version in force.</param>
/// <param name="Content">Its elements; null where it is not offered any more.</param>
/// <param name="Form">Its form; null where it is not offered any more.</param>
/// <param name="PlaceName">The division that handles it, named with those above it.</param>
internal sealed record OfferedList(string TaskCode, Guid VersionId, ItemContent? Content, FormDefinition? Form, string PlaceName = "")
{
    /// <summary>Whether applications are taken from elsewhere.</summary>
    [JsonIgnore]
    public bool IsOffered => Content is not null && Form is not null;
}
