using System.Collections.Concurrent;

namespace Banshi.Guidance.Search;

/// <summary>What can be found at a moment. It never changes, so what was found in it is remembered with it: many people look for the same.</summary>
internal sealed class Snapshot(IReadOnlyDictionary<string, Group> groups)
{
    private const int MostAnswers = 20_000;

    private readonly ConcurrentDictionary<object, object> _answers = new();
    private readonly Lazy<Phrases> _phrases = new(() => Phrases.Of(groups.Values.SelectMany(group => group.Names.Select(name => (name, group)))));
    private int _count;

    public GroupIndex Index { get; } = new([.. groups.Values.OrderBy(group => group.Key, StringComparer.Ordinal)]);

    /// <summary>All names and everyday names.</summary>
    public Phrases Phrases => _phrases.Value;

    /// <summary>An answer by all that it depends on.</summary>
    public T Remembered<T>(object question, Func<T> find)
        where T : class
    {
        if (_answers.TryGetValue(question, out var known))
        {
            return (T)known;
        }

        if (Interlocked.Increment(ref _count) > MostAnswers)
        {
            _answers.Clear();
            Volatile.Write(ref _count, 0);
        }

        var found = find();
        _answers[question] = found;
        return found;
    }
}
