using Banshi.Catalog.Contracts;
using Banshi.Catalog.Unified;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Rules;

/// <summary>Keeps the breaches of published lists true. Durable with the caller's save.</summary>
internal sealed class BreachKeeper(AppDbContext db, RuleBook rules, StandardBook standards)
{
    private const int Batch = 500;

    /// <summary>Returns for each list what it breaks of the rules that are on where it stands.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Finding>>> CheckAsync(IReadOnlyList<CheckedList> lists, CancellationToken cancellation)
    {
        var switched = await rules.ReadAsync(cancellation);
        var found = new List<IReadOnlyList<Finding>>();
        foreach (var batch in lists.Chunk(Batch))
        {
            string[] codes = [.. batch.Select(list => list.Item.TaskCode)];
            var before = (await db.Set<Breach>().Where(one => codes.Contains(one.TaskCode)).ToListAsync(cancellation)).ToLookup(one => one.TaskCode);
            var known = await standards.OfAsync([.. batch.Select(list => list.Item.BasicCode).Distinct()], cancellation);
            foreach (var (item, division) in batch)
            {
                var findings = item.State == ItemState.Cancelled ? [] : RuleSet.AllOn.Check(item, StandardBook.Nearest(known[item.BasicCode], division));
                var on = findings.Where(finding => switched.IsOn(finding.Rule, item.Division)).ToList();
                Keep(item.TaskCode, division, findings.ToDictionary(finding => finding.Rule.Code, finding => !on.Contains(finding)), [.. before[item.TaskCode]]);
                found.Add(on);
            }
        }

        return found;
    }

    private void Keep(string taskCode, string division, Dictionary<string, bool> broken, List<Breach> before)
    {
        db.RemoveRange(before.Where(one => !broken.ContainsKey(one.Rule)));
        var known = before.ToDictionary(one => one.Rule);
        foreach (var (rule, isOff) in broken)
        {
            var breach = known.GetValueOrDefault(rule) ?? db.Add(new Breach { TaskCode = taskCode, Rule = rule, Division = division }).Entity;
            (breach.Division, breach.IsOff) = (division, isOff);
        }
    }
}

/// <param name="Item">The list.</param>
/// <param name="Division">Where it stands: the division of its agency.</param>
internal sealed record CheckedList(ItemContent Item, string Division);
