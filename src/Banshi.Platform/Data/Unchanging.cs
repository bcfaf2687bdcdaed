using Microsoft.Extensions.Caching.Memory;

namespace Banshi.Platform.Data;

/// <summary>
/// Keeps in memory what never changes once it is written (forms, versions of lists), so that a node reads and parses it once. Bounded; what was not asked
/// for lately goes first.
/// </summary>
public sealed class Unchanging : IDisposable
{
    private const long MostCharacters = 32 * 1024 * 1024;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    /// <summary>The value of a record, parsed from its text where it is not at hand; null where there is no such record.</summary>
    /// <param name="id">Key of the record.</param>
    /// <param name="read">Reads the text.</param>
    /// <param name="parse">Makes the value, which nobody may change.</param>
    public async Task<T?> GetAsync<T>(Guid id, Func<Task<string?>> read, Func<string, T> parse)
        where T : class
    {
        if (_cache.TryGetValue((typeof(T), id), out T? known))
        {
            return known;
        }

        return await read() is { } text ? _cache.Set((typeof(T), id), parse(text), new MemoryCacheEntryOptions { Size = text.Length }) : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _cache.Dispose();
}
