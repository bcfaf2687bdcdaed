using System.Diagnostics;

namespace Banshi.IntegrationTests.Steps;

/// <summary>Waits for what the platform does in the background.</summary>
internal static class Eventually
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Looks until it is so; fails with what was seen last.</summary>
    public static async Task<T> ThatAsync<T>(Func<Task<T>> look, Func<T, bool> isSo)
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            var seen = await look();
            if (isSo(seen))
            {
                return seen;
            }

            Assert.True(since.Elapsed < AtMost, $"It did not happen within {AtMost.TotalSeconds} s: {seen}");
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }
}
