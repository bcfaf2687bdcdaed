using System.Collections.Concurrent;

namespace Banshi.Guidance.Tallies;

/// <summary>Counts on this node what the next writing adds to the database: a search waits for no write, and a surge of the same text is one row.</summary>
internal sealed class Tally
{
    // What comes when so many different texts wait already is not counted: nobody can fill the memory or the table faster than it is written.
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<Entry, int> _counts = new();

    /// <summary>Counts a text for which nothing was found.</summary>
    public void Miss(string text) => Count(new Entry(text, "", ""));

    /// <summary>Counts that an item was opened from the results of a text.</summary>
    public void Click(string text, string item, string name) => Count(new Entry(text, item, name));

    /// <summary>Takes what was counted since the last time.</summary>
    public IReadOnlyList<KeyValuePair<Entry, int>> Take()
    {
        List<KeyValuePair<Entry, int>> taken = [];
        foreach (var entry in _counts.Keys)
        {
            if (_counts.TryRemove(entry, out var count))
            {
                taken.Add(KeyValuePair.Create(entry, count));
            }
        }

        return taken;
    }

    /// <summary>Gives back what could not be written.</summary>
    public void Return(IEnumerable<KeyValuePair<Entry, int>> taken)
    {
        foreach (var (entry, count) in taken)
        {
            _counts.AddOrUpdate(entry, count, (_, known) => known + count);
        }
    }

    private void Count(Entry entry)
    {
        if (_counts.Count < Most || _counts.ContainsKey(entry))
        {
            _counts.AddOrUpdate(entry, 1, (_, known) => known + 1);
        }
    }

    /// <param name="Text">What was typed.</param>
    /// <param name="Item">Basic code of what was opened; empty where nothing was found.</param>
    /// <param name="Name">Its name.</param>
    internal readonly record struct Entry(string Text, string Item, string Name)
    {
        public bool IsMiss => Item.Length == 0;
    }
}
