using Banshi.Platform.Data;
using Banshi.Platform.Published;

namespace Banshi.Catalog.Domain;

/// <summary>An item as one agency implements it. What it asks for is in its versions.</summary>
internal sealed class ServiceItem : IVersioned, IPublished
{
    public required Guid Id { get; init; }

    public required string TaskCode { get; init; }

    public required string BasicCode { get; init; }

    public required string AgencyCode { get; init; }

    public Guid? AgencyId { get; set; }

    public required string Division { get; set; }

    public required string Name { get; set; }

    public Guid CurrentVersionId { get; set; }

    public int CurrentNumber { get; set; }

    /// <summary>From this day the list is canceled; null where that is not planned, or has happened.</summary>
    public DateOnly? CancelOn { get; set; }

    /// <summary>Position in the feed of changes.</summary>
    public long Change { get; set; }

    public Guid Version { get; set; }
}

/// <summary>A published version; it never changes.</summary>
internal sealed class ItemVersion : IPublished
{
    public required Guid Id { get; init; }

    public required Guid ItemId { get; init; }

    public required int Number { get; init; }

    public required DateTime PublishedAt { get; init; }

    /// <summary>The elements as JSON text.</summary>
    public required string Content { get; init; }

    /// <summary>SHA-256 of the text: the same content again is no new version.</summary>
    public required string Hash { get; init; }
}

/// <summary>A theme of the national classification.</summary>
internal sealed class Theme : IPublished
{
    public required string Audience { get; init; }

    public required string Code { get; init; }

    public required string Name { get; set; }
}

/// <summary>What a numeric code of the exchange tables means; editable, as not all of them are confirmed.</summary>
internal sealed class ExchangeTerm : IDictionaryTerm
{
    public required string Element { get; init; }

    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>How sure the meaning is: V*, M or M?.</summary>
    public required string Confidence { get; set; }
}
