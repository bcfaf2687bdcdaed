namespace Banshi.Bench.Documents;

/// <summary>
/// How often something is done in a second of a core's time: what the program waits for the disk, and what other programs take of the core, does not count.
/// </summary>
internal static class Rate
{
    // Asking for the time used costs a third of a signature.
    private const int Batch = 32;

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
            for (var i = 0; i < Batch; i++)
            {
                await work();
            }

            done += Batch;
            used = Environment.CpuUsage.TotalTime - start;
        }
        while (used.TotalSeconds < seconds);
        return done / used.TotalSeconds;
    }
}
