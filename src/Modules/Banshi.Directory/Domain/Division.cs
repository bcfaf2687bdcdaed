using Banshi.Platform.Published;
using Banshi.Standards;

namespace Banshi.Directory.Domain;

internal sealed class Division : IPublished
{
    public required string Code { get; init; }

    public required string Name { get; set; }

    public required DivisionLevel Level { get; init; }

    public string? Parent { get; init; }

    /// <summary>Where its seat is; known for banners.</summary>
    public decimal? Longitude { get; init; }

    public decimal? Latitude { get; init; }
}
