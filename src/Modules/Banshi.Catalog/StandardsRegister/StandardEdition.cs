using Banshi.Platform.Data;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>
/// An edition of a document. It is written down, then registered; from its day on it never changes. A later edition supersedes it by its day alone, so that
/// nothing has to be written into the earlier one.
/// </summary>
internal sealed class StandardEdition : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid StandardId { get; init; }

    /// <summary>1 for the first.</summary>
    public required int Sequence { get; init; }

    /// <summary>Number of the standard or of the document, for example <c>GB/T 39554.1—2020</c>.</summary>
    public required string Number { get; set; }

    public required string Title { get; set; }

    /// <summary>发布机关.</summary>
    public required string Issuer { get; set; }

    /// <summary>实施日期.</summary>
    public required DateOnly EffectiveOn { get; set; }

    public string Summary { get; set; } = "";

    /// <summary>Address of the official text; empty where none is public.</summary>
    public string Link { get; set; } = "";

    /// <summary>The plan that it came from; null where it was entered without one.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>When it was registered; null while it is being written down.</summary>
    public DateTime? RegisteredAt { get; set; }

    public string RegisteredBy { get; set; } = "";

    public Guid Version { get; set; }

    public bool IsFrozen(DateOnly today) => RegisteredAt is not null && EffectiveOn <= today;
}

/// <summary>A clause of an edition, in the register's own words, and what it binds.</summary>
internal sealed class StandardClause : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid EditionId { get; init; }

    public required int Position { get; init; }

    /// <summary>Its number in the document; empty where the document has none.</summary>
    public required string Number { get; set; }

    public required string Text { get; set; }

    /// <summary>Elements of the implementation list that it binds, by name, with spaces between them.</summary>
    public required string Elements { get; set; }

    /// <summary>Quality rules that check it, by code, with spaces between them.</summary>
    public required string Rules { get; set; }

    /// <summary>Levels of the centers that it binds as digits: 1 region … 5 village.</summary>
    public required string Levels { get; set; }

    public Guid Version { get; set; }
}

/// <summary>What a center's officer reports of a clause. A center without a report has not said anything: that is not the same as keeping it.</summary>
internal sealed class ClauseReport : IVersioned
{
    public required Guid ClauseId { get; init; }

    /// <summary>Division of the center.</summary>
    public required string Division { get; init; }

    public required bool IsMet { get; set; }

    public required string Evidence { get; set; }

    /// <summary>Since when it is so, or when it was looked at.</summary>
    public required DateOnly On { get; set; }

    public required string By { get; set; }

    public required DateTime At { get; set; }

    public Guid Version { get; set; }
}
