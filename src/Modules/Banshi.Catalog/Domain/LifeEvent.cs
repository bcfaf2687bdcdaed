using Banshi.Catalog.Contracts;
using Banshi.Platform.Data;
using Banshi.Platform.Published;

namespace Banshi.Catalog.Domain;

/// <summary>A life event of the catalog.</summary>
internal sealed class LifeEvent : IVersioned, IPublished
{
    public required Guid Id { get; init; }

    /// <summary>Its name in addresses.</summary>
    public required string Slug { get; init; }

    public required string Name { get; set; }

    /// <summary>Where it stands among the others.</summary>
    public required int Position { get; set; }

    /// <summary>The definition as JSON text.</summary>
    public required string Definition { get; set; }

    public Guid Version { get; set; }
}

/// <summary>Whether a life event is offered in a division and all below it that say nothing else.</summary>
internal sealed class LifeEventPilot : IVersioned, IPublished
{
    public required Guid LifeEventId { get; init; }

    public required string Division { get; init; }

    public required LifeEventState State { get; set; }

    /// <summary>Since when it is so, or from when it is planned.</summary>
    public required DateOnly From { get; set; }

    public Guid Version { get; set; }
}
