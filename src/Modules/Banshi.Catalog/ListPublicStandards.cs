using Banshi.Catalog.StandardsRegister;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>The standards in force, for everybody.</summary>
internal sealed class ListPublicStandards(AppDbContext db, Clock clock) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => Guard.Anyone;

    /// <param name="field">Only those of a field; null for all.</param>
    /// <param name="text">Only those whose number or title holds it; null for all.</param>
    /// <param name="after">Cursor: the number behind which the page begins; null begins.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Page> RunAsync(StandardField? field, string? text, string? after, CancellationToken cancellation)
    {
        var looked = text?.Trim() ?? "";
        var rows = await db.EditionsOn(clock.Today).Where(one => looked == "" || one.Number.Contains(looked) || one.Title.Contains(looked))
            .Join(db.Set<StandardDocument>().Where(one => field == null || one.Field == field), edition => edition.StandardId, document => document.Id, (edition, document) => new { edition, document })
            .Where(one => after == null || one.edition.Number.CompareTo(after) > 0).OrderBy(one => one.edition.Number).Take(PageSize + 1)
            .Select(one => new Row(one.edition.Number, one.edition.Title, one.document.Kind, one.document.Field, one.edition.Issuer, one.edition.EffectiveOn, one.edition.Summary, one.edition.Link))
            .ToListAsync(cancellation);
        return new Page([.. rows.Take(PageSize)], rows.Count > PageSize ? rows[PageSize - 1].Number : null);
    }

    internal sealed record Page(IReadOnlyList<Row> Rows, string? Next);

    internal sealed record Row(string Number, string Title, StandardKind Kind, StandardField Field, string Issuer, DateOnly EffectiveOn, string Summary, string Link);
}
