using Banshi.Platform.Actors;
using Banshi.Standards;

namespace Banshi.Catalog.Domain;

/// <summary>A row about a published list. Pages of such rows go by division, then by task code.</summary>
internal interface IOfList
{
    /// <summary>Twelve-digit code.</summary>
    string Division { get; }

    string TaskCode { get; }
}

internal static class ListPages
{
    /// <summary>What belongs to a division and those below it. A list whose division is not known here belongs to the region all the same.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="division">Twelve-digit code; null for all.</param>
    public static IQueryable<T> Under<T>(this IQueryable<T> rows, string? division)
        where T : class, IOfList =>
        division is null || DivisionCode.Parse(division).Level == DivisionLevel.Region ? rows : rows.WithinDivision(row => row.Division, division);

    /// <summary>What stands behind a row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="after">Division and task code of that row, one behind the other; null or anything else begins.</param>
    public static IQueryable<T> Behind<T>(this IQueryable<T> rows, string? after)
        where T : class, IOfList
    {
        if (after is not { Length: > 12 })
        {
            return rows;
        }

        var (division, code) = (after[..12], after[12..]);
        return rows.Where(row => row.Division.CompareTo(division) > 0 || (row.Division == division && row.TaskCode.CompareTo(code) > 0));
    }
}
