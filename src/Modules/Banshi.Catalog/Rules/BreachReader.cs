using Banshi.Catalog.Domain;
using Banshi.Catalog.PublicLists;
using Banshi.Catalog.Unified;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Rules;

/// <summary>The lists that break rules, with what is wrong with each.</summary>
internal sealed class BreachReader(AppDbContext db, StandardBook standards)
{
    /// <summary>Breaches of lists in force, whether the rules are on or off.</summary>
    /// <param name="rules">Codes of rules.</param>
    /// <param name="division">Only lists of this division and below.</param>
    public IQueryable<Breach> InForce(string[] rules, string division) => db.Set<Breach>().AsNoTracking().Where(breach => rules.Contains(breach.Rule)).Under(division)
        .Where(breach => db.Set<ListMember>().Any(member => member.List == AllLists.InForce && member.Division == breach.Division && member.TaskCode == breach.TaskCode));

    /// <summary>Breaches of a rule where it is on.</summary>
    /// <param name="rule">Its code.</param>
    /// <param name="division">Only lists of this division and below; null for all.</param>
    public IQueryable<Breach> OfOn(string rule, string? division) => db.Set<Breach>().AsNoTracking().Where(breach => breach.Rule == rule && !breach.IsOff).Under(division);

    /// <summary>Lists by division and code, each once, with its findings.</summary>
    /// <param name="breaches">What to show.</param>
    /// <param name="rules">The rules whose findings are named.</param>
    /// <param name="after">Cursor of <see cref="ListPages"/>.</param>
    /// <param name="size">Lists on a page.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Page> PageAsync(IQueryable<Breach> breaches, string[] rules, string? after, int size, CancellationToken cancellation)
    {
        var found = await breaches.Behind(after).Select(one => new { one.Division, one.TaskCode }).Distinct().OrderBy(one => one.Division).ThenBy(one => one.TaskCode).Take(size + 1)
            .Join(db.Set<ServiceItem>(), one => one.TaskCode, item => item.TaskCode, (one, item) => new { one.Division, one.TaskCode, item.CurrentVersionId })
            .Join(db.Set<ItemVersion>(), one => one.CurrentVersionId, version => version.Id, (one, version) => new { one.Division, one.TaskCode, version.Content })
            .OrderBy(one => one.Division).ThenBy(one => one.TaskCode).ToListAsync(cancellation);
        var lists = found.Select(one => new CheckedList(ContentJson.Read(one.Content), one.Division)).ToList();
        var known = await standards.OfAsync([.. lists.Select(list => list.Item.BasicCode).Distinct()], cancellation);
        return new Page(
            [.. lists.Take(size).Select(list => new Row(list.Item.TaskCode, list.Item.Name, list.Item.AgencyName, Findings(list)))],
            lists.Count > size ? lists[size - 1].Division + lists[size - 1].Item.TaskCode : null);

        IReadOnlyList<Finding> Findings(CheckedList list) =>
            [.. RuleSet.AllOn.Check(list.Item, StandardBook.Nearest(known[list.Item.BasicCode], list.Division)).Where(finding => rules.Contains(finding.Rule.Code))];
    }

    internal sealed record Page(IReadOnlyList<Row> Rows, string? Next);

    /// <param name="TaskCode">Code of the list.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="AgencyName">Whose it is.</param>
    /// <param name="Findings">What is wrong with it.</param>
    internal sealed record Row(string TaskCode, string Name, string AgencyName, IReadOnlyList<Finding> Findings);
}
