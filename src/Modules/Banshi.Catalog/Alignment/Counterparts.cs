using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;

namespace Banshi.Catalog.Alignment;

/// <summary>An entry that a row may mean.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Likeness">How near the names are, in percent.</param>
internal sealed record Candidate(CatalogEntry Entry, int Likeness);

/// <summary>
/// Finds the entry that a row of an outside list means: by its code, else by its name where one entry alone bears it. Anything less is proposed to an officer,
/// the nearest first.
/// </summary>
internal sealed class Counterparts
{
    // Below this two names have little more in common than the words of every office.
    private const int Least = 40;

    private readonly List<(CatalogEntry Entry, ItemName.Likened Name)> _entries;
    private readonly Dictionary<string, CatalogEntry> _byCode;
    private readonly ILookup<string, CatalogEntry> _byName;

    /// <param name="entries">The entries of the catalog.</param>
    /// <param name="today">Only those that are in force on this day are taken.</param>
    public Counterparts(IEnumerable<CatalogEntry> entries, DateOnly today)
    {
        _entries = [.. entries.Where(entry => entry.IsInForce(today)).Select(entry => (entry, new ItemName.Likened(entry.Name)))];
        _byCode = _entries.ToDictionary(one => one.Entry.BasicCode, one => one.Entry);
        _byName = _entries.ToLookup(one => ItemName.Plain(one.Entry.Name), one => one.Entry);
    }

    /// <summary>The entry that is meant beyond doubt; null where there is none.</summary>
    public (CatalogEntry Entry, MatchedBy By)? Sure(string basicCode, string name)
    {
        if (_byCode.TryGetValue(basicCode, out var coded))
        {
            return (coded, MatchedBy.Code);
        }

        var named = _byName[ItemName.Plain(name)].ToList();
        return named.Count == 1 ? (named[0], MatchedBy.Name) : null;
    }

    /// <summary>The entries whose names come near, the nearest first; of two that are as near, the one of the same type.</summary>
    public IReadOnlyList<Candidate> Near(string name, ItemType? type, int most)
    {
        var wanted = new ItemName.Likened(name);
        return [.. _entries.Select(one => new Candidate(one.Entry, wanted.To(one.Name))).Where(one => one.Likeness >= Least)
            .OrderByDescending(one => one.Likeness).ThenByDescending(one => one.Entry.Type == type).ThenBy(one => one.Entry.BasicCode, StringComparer.Ordinal).Take(most)];
    }
}
