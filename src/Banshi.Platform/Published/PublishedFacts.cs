using Microsoft.Extensions.Caching.Memory;

namespace Banshi.Platform.Published;

/// <summary>
/// What is published changes rarely and is read with every request, so each node remembers it: until this node itself saves something published, and for
/// five seconds at the longest, as another node may have. Nothing that belongs to a person may be remembered here.
/// </summary>
public sealed class PublishedFacts(TimeProvider time) : IDisposable
{
    private const int MostFacts = 20_000;

    /// <summary>How old what is remembered may be.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly MemoryCache _facts = new(new MemoryCacheOptions { SizeLimit = MostFacts });
    private long _edition;

    /// <summary>The edition in force, to be taken before reading what is remembered under it.</summary>
    public PublishedEdition Now => new(Volatile.Read(ref _edition), time.GetTimestamp());

    /// <summary>Whether nothing of a later edition is known on this node.</summary>
    public bool IsInForce(PublishedEdition edition) => edition.Number == Volatile.Read(ref _edition);

    /// <summary>How long ago it was read.</summary>
    public TimeSpan AgeOf(PublishedEdition edition) => time.GetElapsedTime(edition.ReadAt);

    /// <summary>A fact by its name, read again where it may have changed. What is not there is not remembered.</summary>
    public async Task<T> ReadAsync<T>(string name, Func<Task<T>> read)
        where T : class?
    {
        if (_facts.TryGetValue(name, out Fact? fact) && IsInForce(fact!.Edition) && AgeOf(fact.Edition) < Longest)
        {
            return (T)fact.Value;
        }

        var edition = Now;
        var value = await read();
        if (value is not null)
        {
            _facts.Set(name, new Fact(value, edition), new MemoryCacheEntryOptions { Size = 1 });
        }

        return value;
    }

    /// <inheritdoc/>
    public void Dispose() => _facts.Dispose();

    internal void Renew() => Interlocked.Increment(ref _edition);

    private sealed record Fact(object Value, PublishedEdition Edition);
}

/// <summary>When something published was read.</summary>
/// <param name="Number">Counts what this node has published.</param>
/// <param name="ReadAt">Timestamp of the clock.</param>
public readonly record struct PublishedEdition(long Number, long ReadAt);
