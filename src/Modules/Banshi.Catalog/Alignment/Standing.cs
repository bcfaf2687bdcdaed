using Banshi.Catalog.Domain;

namespace Banshi.Catalog.Alignment;

/// <summary>How a row of an outside list stands to the basic catalog.</summary>
internal enum AlignmentState
{
    /// <summary>一致.</summary>
    Equal = 1,

    /// <summary>名称不同.</summary>
    NameDiffers = 2,

    /// <summary>类型不同.</summary>
    TypeDiffers = 3,

    /// <summary>名称和类型都不同.</summary>
    BothDiffer = 4,

    /// <summary>尚未对应: no entry is known, or it has been withdrawn.</summary>
    Unmatched = 5,

    /// <summary>无对应事项: an officer said so, and why.</summary>
    NoCounterpart = 6,
}

/// <summary>Where a row stands. A pure function of the row and its entry: it is true of the catalog as it is at any moment.</summary>
internal static class Standing
{
    public static AlignmentState Of(OutsideRow row, CatalogEntry? entry, DateOnly today)
    {
        if (row.NoCounterpart.Length > 0)
        {
            return AlignmentState.NoCounterpart;
        }

        if (entry?.IsInForce(today) != true)
        {
            return AlignmentState.Unmatched;
        }

        // A list that gives no type says nothing against ours.
        return (ItemName.AreSame(row.Name, entry.Name), row.Type is null || row.Type == entry.Type) switch
        {
            (true, true) => AlignmentState.Equal,
            (false, true) => AlignmentState.NameDiffers,
            (true, false) => AlignmentState.TypeDiffers,
            _ => AlignmentState.BothDiffer,
        };
    }

    /// <summary>Whether somebody still has to do something about it.</summary>
    public static bool IsOpen(AlignmentState state) => state is not (AlignmentState.Equal or AlignmentState.NoCounterpart);
}
