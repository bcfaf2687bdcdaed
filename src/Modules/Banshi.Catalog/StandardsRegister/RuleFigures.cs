using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>
/// How the lists in force keep the quality rules. Always from the lists themselves, batch by batch; what was counted is only remembered until the next list
/// is published.
/// </summary>
internal sealed class RuleFigures(AppDbContext db, ICatalog catalog, RuleFigureMemory memory)
{
    private const int Batch = 200;
    private const int PageSize = 20;

    // A page ends here at the latest, so that looking for rare breaches never walks through a whole region in one request.
    private const int MostBatches = 10;

    /// <summary>How many lists of a division and below keep all rules of a set.</summary>
    public async Task<ClauseFigure> CountAsync(RuleMask rules, string division, CancellationToken cancellation)
    {
        var scope = DivisionCode.Parse(division);
        var (met, notMet) = (0, 0);
        foreach (var count in (await CountedAsync(cancellation)).Where(count => IsWithin(count.Division, scope)))
        {
            (met, notMet) = count.Broken.Overlaps(rules) ? (met, notMet + count.Lists) : (met + count.Lists, notMet);
        }

        return new ClauseFigure(met, notMet, 0);
    }

    /// <summary>The lists that break any rule of a set, by code, with what is wrong.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="division">Only lists of this division and below.</param>
    /// <param name="after">Cursor: the code behind which the page begins; null begins.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Page> BreachesAsync(RuleMask rules, string division, string? after, CancellationToken cancellation)
    {
        var breaches = new List<UnmetList>();
        var last = after ?? "";
        for (var i = 0; i < MostBatches; i++)
        {
            var lists = await ListsAsync(division, last, cancellation);
            breaches.AddRange(lists.Select(list => list.Item).Where(item => item.State == ItemState.InForce && RuleMask.BrokenBy(item).Overlaps(rules)).Select(item => UnmetList.Of(item, rules)));
            if (breaches.Count > PageSize)
            {
                return new Page([.. breaches.Take(PageSize)], breaches[PageSize - 1].TaskCode);
            }

            if (lists.Count < Batch)
            {
                return new Page(breaches, null);
            }

            last = lists[^1].Item.TaskCode;
        }

        return new Page(breaches, last);
    }

    private async Task<IReadOnlyList<UnmetCount>> CountedAsync(CancellationToken cancellation) =>
        await memory.ReadAsync(await catalog.CursorAsync(cancellation), () => CountAllAsync(cancellation), cancellation);

    private async Task<IReadOnlyList<UnmetCount>> CountAllAsync(CancellationToken cancellation)
    {
        var counts = new Dictionary<(string Division, RuleMask Broken), int>();
        var last = "";
        while (true)
        {
            var lists = await ListsAsync(null, last, cancellation);
            foreach (var list in lists.Where(list => list.Item.State == ItemState.InForce))
            {
                var key = (list.Division, RuleMask.BrokenBy(list.Item));
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }

            if (lists.Count < Batch)
            {
                return [.. counts.Select(one => new UnmetCount(one.Key.Division, one.Key.Broken, one.Value))];
            }

            last = lists[^1].Item.TaskCode;
        }
    }

    private async Task<List<Listed>> ListsAsync(string? division, string after, CancellationToken cancellation)
    {
        var items = db.Set<ServiceItem>().AsNoTracking();
        if (division is not null && DivisionCode.Parse(division).Level != DivisionLevel.Region)
        {
            items = items.WithinDivision(item => item.Division, division);
        }

        var contents = await items.Where(item => item.TaskCode.CompareTo(after) > 0)
            .Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id, (item, version) => new { item.TaskCode, item.Division, version.Content })
            .OrderBy(one => one.TaskCode).Take(Batch).ToListAsync(cancellation);
        return [.. contents.Select(one => new Listed(one.Division, ContentJson.Read(one.Content)))];
    }

    // A list whose division is not known here belongs to the region all the same.
    private static bool IsWithin(string division, DivisionCode scope) =>
        scope.Level == DivisionLevel.Region || (DivisionCode.TryParse(division, out var code) && scope.Contains(code));

    private sealed record Listed(string Division, ItemContent Item);

    internal sealed record Page(IReadOnlyList<UnmetList> Rows, string? Next);
}
