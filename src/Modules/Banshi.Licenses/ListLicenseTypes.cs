using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The catalog of license types, by code; of each the edition in force, or the draft of one that is new.</summary>
internal sealed class ListLicenseTypes(AppDbContext db) : IGuarded
{
    private const int PageSize = 50;

    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <summary>A line of the catalog.</summary>
    /// <param name="Type">The edition in force, or the draft.</param>
    /// <param name="HasDraft">Whether a new edition is being drafted.</param>
    public sealed record Row(LicenseType Type, bool HasDraft);

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Cursor of the page behind; null on the last.</param>
    public sealed record View(IReadOnlyList<Row> Rows, string? Next);

    /// <param name="text">Part of the name, or the beginning of the code; empty for all.</param>
    /// <param name="gathered">Only those that are gathered, or only those that are not.</param>
    /// <param name="after">Cursor: the code behind which to go on.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<View> RunAsync(string text, bool? gathered, string? after, CancellationToken cancellation)
    {
        var wanted = text.Trim();
        var types = await db.Set<LicenseType>().AsNoTracking()
            .Where(type => type.State == TypeState.InForce || (type.State == TypeState.Draft && type.Edition == 1))
            .Where(type => wanted == "" || type.Name.Contains(wanted) || type.Code.StartsWith(wanted))
            .Where(type => gathered == null || type.IsGathered == gathered)
            .Where(type => after == null || type.Code.CompareTo(after) > 0)
            .OrderBy(type => type.Code).Take(PageSize + 1).ToListAsync(cancellation);
        var page = types.Take(PageSize).ToList();
        var codes = page.Select(type => type.Code).ToList();
        var drafts = await db.Set<LicenseType>().Where(type => codes.Contains(type.Code) && type.State == TypeState.Draft).Select(type => type.Code).ToListAsync(cancellation);
        return new View([.. page.Select(type => new Row(type, drafts.Contains(type.Code)))], types.Count > PageSize ? page[^1].Code : null);
    }
}
