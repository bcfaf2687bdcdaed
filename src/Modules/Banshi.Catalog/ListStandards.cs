using Banshi.Catalog.StandardsRegister;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>The standards register, by number, each document with the edition in force or, where none is, its latest.</summary>
internal sealed class ListStandards(AppDbContext db, Clock clock, ActorSource actors) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => RegisterReach.Read;

    /// <summary>Whether this officer may register documents.</summary>
    public bool MayAdd => RegisterReach.HomeOf(actors.Current) is not null;

    /// <summary>What is looked for; everything is optional.</summary>
    internal sealed record Filter(string? Text, StandardField? Field, StandardKind? Kind, StandardState? State);

    public async Task<Page> RunAsync(Filter filter, string? after, CancellationToken cancellation)
    {
        var documents = await Matching(filter).Where(one => after == null || one.Number.CompareTo(after) > 0).OrderBy(one => one.Number).Take(PageSize + 1).ToListAsync(cancellation);
        var shown = documents.Take(PageSize).ToList();
        var ids = shown.ConvertAll(one => one.Id);
        var editions = (await db.Set<StandardEdition>().AsNoTracking().Where(one => ids.Contains(one.StandardId)).ToListAsync(cancellation)).ToLookup(one => one.StandardId);
        return new Page([.. shown.Select(one => RowOf(one, [.. editions[one.Id]]))], documents.Count > PageSize ? shown[^1].Number : null);
    }

    private IQueryable<StandardDocument> Matching(Filter filter)
    {
        var documents = db.Set<StandardDocument>().AsNoTracking();
        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            documents = documents.Where(one => db.Set<StandardEdition>().Any(edition => edition.StandardId == one.Id && (edition.Number.Contains(text) || edition.Title.Contains(text))));
        }

        if (filter.State is { } state)
        {
            documents = documents.Standing(db, state, clock.Today);
        }

        return documents.Where(one => filter.Field == null || one.Field == filter.Field).Where(one => filter.Kind == null || one.Kind == filter.Kind);
    }

    private Row RowOf(StandardDocument document, IReadOnlyList<StandardEdition> editions) => new(
        document,
        EditionsInForce.On(clock.Today, document, editions) ?? editions.MaxBy(edition => edition.Sequence)!,
        EditionsInForce.StateOn(clock.Today, document, editions));

    internal sealed record Page(IReadOnlyList<Row> Rows, string? Next);

    internal sealed record Row(StandardDocument Document, StandardEdition Edition, StandardState State);
}
