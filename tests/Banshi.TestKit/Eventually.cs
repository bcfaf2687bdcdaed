namespace Banshi.TestKit;

/// <summary>Waits for what another process does, no longer than it takes.</summary>
public static class Eventually
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    /// <summary>Returns as soon as the condition holds.</summary>
    /// <param name="condition">Is asked again and again.</param>
    /// <param name="within">After this time it has failed.</param>
    /// <param name="failure">What to say then.</param>
    /// <exception cref="TimeoutException">It did not hold in time.</exception>
    public static async Task TrueAsync(Func<Task<bool>> condition, TimeSpan within, Func<string> failure)
    {
        var until = Environment.TickCount64 + (long)within.TotalMilliseconds;
        while (!await condition())
        {
            if (Environment.TickCount64 > until)
            {
                throw new TimeoutException(failure());
            }

            await Task.Delay(Between);
        }
    }
}
