using Banshi.Platform.Published;

namespace Banshi.Directory.Domain;

internal sealed class Agency : IPublished
{
    public required Guid Id { get; init; }

    public required string CreditCode { get; init; }

    public required string Name { get; set; }

    public required string ShortName { get; set; }

    public required string Kind { get; set; }

    public required string Division { get; init; }

    public required Banshi.Standards.DivisionLevel Level { get; init; }
}
