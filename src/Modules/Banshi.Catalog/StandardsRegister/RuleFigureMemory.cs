namespace Banshi.Catalog.StandardsRegister;

/// <summary>Remembers on this node what was last counted, and under which cursor of the feed of lists. Only one request counts at a time.</summary>
internal sealed class RuleFigureMemory : IDisposable
{
    private readonly SemaphoreSlim _counting = new(1);
    private (long Cursor, IReadOnlyList<UnmetCount> Counts)? _last;

    public async Task<IReadOnlyList<UnmetCount>> ReadAsync(long cursor, Func<Task<IReadOnlyList<UnmetCount>>> count, CancellationToken cancellation)
    {
        await _counting.WaitAsync(cancellation);
        try
        {
            if (_last is not { } last || last.Cursor != cursor)
            {
                _last = last = (cursor, await count());
            }

            return last.Counts;
        }
        finally
        {
            _counting.Release();
        }
    }

    public void Dispose() => _counting.Dispose();
}
