using Microsoft.Extensions.Caching.Memory;

namespace Banshi.Platform.Published;

/// <summary>
/// What is published changes rarely and is read with every request, so each node remembers it: until this node itself saves something published or hears that
/// another has (<see cref="PublishedWatch"/>), and for five seconds at the longest. Nothing that belongs to a person may be remembered here.
/// </summary>
public sealed class PublishedFacts(TimeProvider time) : IDisposable
{
    private const int MostFacts = 20_000;
    private const long Alone = -1;

    /// <summary>How old what is remembered may be.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>How long a node relies on what the database last said of the others.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromSeconds(1);

    /// <summary>The series that counts publications, for all nodes.</summary>
    internal const string Series = "published";

    private readonly MemoryCache _facts = new(new MemoryCacheOptions { SizeLimit = MostFacts });
    private long _edition;
    private long _lastHeard = -1;
    private long _askedAt = Alone;
    private long _savedAt;

    /// <summary>The edition in force, to be taken before reading what is remembered under it.</summary>
    public PublishedEdition Now => new(Volatile.Read(ref _edition), time.GetTimestamp());

    /// <summary>Whether it may still be shown: this node has published nothing since, and knows that no other has.</summary>
    public bool IsInForce(PublishedEdition edition) => edition.Number == Volatile.Read(ref _edition) && IsInTouch;

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

    /// <summary>Waits until no node can show what was in force before the last publication that this one knows of.</summary>
    public async Task UntilEverywhereAsync()
    {
        var left = Lease - TimeProvider.System.GetElapsedTime(Volatile.Read(ref _savedAt));
        if (left > TimeSpan.Zero && Volatile.Read(ref _askedAt) != Alone)
        {
            await Task.Delay(left);
        }
    }

    /// <summary>This node has published something.</summary>
    internal void Renew()
    {
        Volatile.Write(ref _savedAt, TimeProvider.System.GetTimestamp());
        Interlocked.Increment(ref _edition);
    }

    /// <summary>There may be other nodes: what they publish will be told by <see cref="Learn"/>.</summary>
    internal void Follow() => Volatile.Write(ref _askedAt, 0);

    /// <summary>Takes in what the database says of all nodes.</summary>
    /// <param name="number">Number of the last publication.</param>
    /// <param name="askedAt">Timestamp of the question.</param>
    internal void Learn(long number, long askedAt)
    {
        if (Interlocked.Exchange(ref _lastHeard, number) != number)
        {
            Volatile.Write(ref _savedAt, askedAt);
            Interlocked.Increment(ref _edition);
        }

        Volatile.Write(ref _askedAt, askedAt);
    }

    private bool IsInTouch => Volatile.Read(ref _askedAt) is var askedAt && (askedAt == Alone || TimeProvider.System.GetElapsedTime(askedAt) < Lease);

    private sealed record Fact(object Value, PublishedEdition Edition);
}

/// <summary>When something published was read.</summary>
/// <param name="Number">Counts what this node has published.</param>
/// <param name="ReadAt">Timestamp of the clock.</param>
public readonly record struct PublishedEdition(long Number, long ReadAt);
