using System.Diagnostics;

namespace Banshi.TestKit;

/// <summary>Waits for what happens elsewhere, in the background or in another process, no longer than it takes.</summary>
public static class Eventually
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Looks until it is so; returns what was seen then.</summary>
    /// <param name="look">Looks.</param>
    /// <param name="isSo">Whether this is what is waited for.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="TimeoutException">It did not happen within a minute; the message tells what was seen last.</exception>
    public static async Task<T> ThatAsync<T>(Func<Task<T>> look, Func<T, bool> isSo, CancellationToken cancellation = default)
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            var seen = await look();
            if (isSo(seen))
            {
                return seen;
            }

            if (since.Elapsed > AtMost)
            {
                throw new TimeoutException($"It did not happen within {AtMost.TotalSeconds} s: {seen}");
            }

            await Task.Delay(Pause, cancellation);
        }
    }
}
