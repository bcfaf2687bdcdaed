using Banshi.Platform.Published;

namespace Banshi.Directory.Domain;

internal sealed class ServiceCenter : IPublished
{
    public required Guid Id { get; init; }

    public required string Division { get; init; }

    public required string Name { get; set; }

    public required string Address { get; set; }

    public required string Hours { get; set; }

    public required string Phone { get; set; }

    /// <summary>Where it is; null where nobody has said it.</summary>
    public decimal? Longitude { get; set; }

    public decimal? Latitude { get; set; }

    public List<ServiceWindow> Windows { get; init; } = [];
}

internal sealed class ServiceWindow : IPublished
{
    public required Guid Id { get; init; }

    public Guid CenterId { get; init; }

    public required string Number { get; init; }

    public required string Name { get; set; }

    public required string Kind { get; set; }
}
