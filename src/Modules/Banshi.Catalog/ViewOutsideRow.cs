using Banshi.Catalog.Alignment;
using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>A row of an outside list with the entry that it means, both texts side by side, and what else it may mean.</summary>
internal sealed class ViewOutsideRow(AppDbContext db, AlignmentReader reader) : IGuarded
{
    private const int MostCandidates = 5;

    public static Guard Guard => AlignmentReach.Readers;

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await reader.RowAsync(id, cancellation) is not { } row)
        {
            return PlatformProblems.Unknown;
        }

        var edition = await db.Set<OutsideEdition>().AsNoTracking().SingleAsync(one => one.Id == row.Row.EditionId, cancellation);
        var isCurrent = await reader.IsCurrentAsync(edition, cancellation);
        var mayDecide = isCurrent && reader.Reach.MayDecide;
        var candidates = mayDecide && row.State != AlignmentState.Equal ? (await reader.CounterpartsAsync(cancellation)).Near(row.Row.Name, row.Row.Type, MostCandidates) : [];
        return new View(row, row.Entry is null ? null : EntryContent.Read(row.Entry.Content), edition, isCurrent, candidates, mayDecide, reader.Reach.MayPropose, reader.Today);
    }

    /// <param name="Aligned">The row.</param>
    /// <param name="Content">The elements of its entry; null where it has none.</param>
    /// <param name="Edition">The edition that it stands in.</param>
    /// <param name="IsCurrent">Whether no later edition has replaced it.</param>
    /// <param name="Candidates">Entries that it may mean, the nearest first.</param>
    /// <param name="MayDecide">Whether the officer may say which entry it means.</param>
    /// <param name="MayPropose">Whether the officer may propose a change of the entry.</param>
    /// <param name="Today">The legal day.</param>
    internal sealed record View(
        AlignedRow Aligned, EntryContent? Content, OutsideEdition Edition, bool IsCurrent, IReadOnlyList<Candidate> Candidates, bool MayDecide, bool MayPropose, DateOnly Today);
}
