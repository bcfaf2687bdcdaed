using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Platform.Data;

namespace Banshi.Catalog.Alignment;

/// <summary>The lists of other authorities whose items must bear the names and types of the basic catalog.</summary>
internal enum OutsideList
{
    /// <summary>市场准入负面清单.</summary>
    MarketAccess = 1,

    /// <summary>投资审批管理事项清单.</summary>
    Investment = 2,

    /// <summary>工程建设项目审批事项清单.</summary>
    Construction = 3,
}

/// <summary>An edition of an outside list as it was imported. The highest number is the current one; earlier ones stay to be read.</summary>
internal sealed class OutsideEdition
{
    public required Guid Id { get; init; }

    public required OutsideList List { get; init; }

    public required int Number { get; init; }

    public required string FileName { get; init; }

    public required int Rows { get; init; }

    public required DateTime ImportedAt { get; init; }

    public required string ImportedBy { get; init; }
}

/// <summary>How a row came to its entry.</summary>
internal enum MatchedBy
{
    /// <summary>By the code that it gives.</summary>
    Code = 1,

    /// <summary>By its name, which is that of one entry alone.</summary>
    Name = 2,

    /// <summary>An officer confirmed it.</summary>
    Officer = 3,
}

/// <summary>
/// A row of an outside list. What it says never changes; which entry it means, and since when both say the same, does. Whether they do is never kept: it is
/// computed from the entry as it is now (<see cref="Standing"/>).
/// </summary>
internal sealed class OutsideRow : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid EditionId { get; init; }

    /// <summary>Line in the file.</summary>
    public required int Line { get; init; }

    /// <summary>编号.</summary>
    public required string Number { get; init; }

    public required string Name { get; init; }

    /// <summary>事项类型; null where the list gives none.</summary>
    public ItemType? Type { get; init; }

    /// <summary>基本编码; empty where the list gives none.</summary>
    public required string BasicCode { get; init; }

    public required string Department { get; init; }

    public required string Basis { get; init; }

    public Guid? EntryId { get; set; }

    public MatchedBy? MatchedBy { get; set; }

    /// <summary>Version of the entry when the row was settled last: only rows whose entry has been saved since need a look.</summary>
    public Guid? SettledWith { get; set; }

    /// <summary>Why the catalog has no such entry; empty where nobody said so.</summary>
    public string NoCounterpart { get; set; } = "";

    public string DecidedBy { get; set; } = "";

    public DateTime? DecidedAt { get; set; }

    /// <summary>From this day it has been open; of an equal row, from the day on which it was first seen.</summary>
    public required DateOnly OpenSince { get; set; }

    /// <summary>The day on which both came to say the same; null where they do not.</summary>
    public DateOnly? EqualOn { get; set; }

    public Guid Version { get; set; }

    /// <summary>Takes over what officers decided about the same row of the edition before, and since when it says the same.</summary>
    public void TakeOver(OutsideRow earlier)
    {
        (NoCounterpart, DecidedBy, DecidedAt) = (earlier.NoCounterpart, earlier.DecidedBy, earlier.DecidedAt);
        (EntryId, MatchedBy, EqualOn) = earlier.EntryId is null ? (null, null, null) : (earlier.EntryId, earlier.MatchedBy, earlier.EqualOn);
    }

    /// <summary>An officer, or the file, says which entry it means.</summary>
    public void Match(CatalogEntry entry, MatchedBy by, DateOnly day)
    {
        if (NoCounterpart.Length > 0)
        {
            (NoCounterpart, OpenSince) = ("", day);
        }

        (EntryId, MatchedBy) = (entry.Id, by);
        Settle(entry, day);
    }

    /// <summary>An officer says that there is none.</summary>
    public void Declare(string reason) => (NoCounterpart, EntryId, MatchedBy, SettledWith, EqualOn) = (reason, null, null, null, null);

    /// <summary>Keeps the day on which the row turned equal, or open again. Returns whether it turned.</summary>
    public bool Settle(CatalogEntry entry, DateOnly day)
    {
        SettledWith = entry.Version;
        var isEqual = Standing.Of(this, entry, day) == AlignmentState.Equal;
        if (isEqual == EqualOn is not null)
        {
            return false;
        }

        EqualOn = isEqual ? day : null;
        OpenSince = isEqual ? OpenSince : day;
        return true;
    }
}
