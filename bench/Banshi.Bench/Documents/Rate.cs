namespace Banshi.Bench.Documents;

/// <summary>
/// How often something is done in a second of a core's time: what the program waits for the disk, and what other programs take of the core, does not count.
/// </summary>
internal static class Rate
{
    public static Task<double> OfAsync(int seconds, Action work) => OfAsync(seconds, () =>
    {
        work();
        return Task.CompletedTask;
    });

    public static async Task<double> OfAsync(int seconds, Func<Task> work)
    {
        var (start, done) = (Environment.CpuUsage.TotalTime, 0);
        TimeSpan used;
        do
        {
            await work();
            done++;
            used = Environment.CpuUsage.TotalTime - start;
        }
        while (used.TotalSeconds < seconds);
        return done / used.TotalSeconds;
    }
}
