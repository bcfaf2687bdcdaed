namespace Banshi.Bench.Measure;

/// <summary>
/// Runs what is to be measured until it gets no faster: the runtime compiles hot code again and again while it runs, which takes the longer the busier the
/// machine is.
/// </summary>
internal static class Warm
{
    private const int LeastRuns = 4;
    private const int MostRuns = 10;
    private const double StillFaster = 1.05;

    public static async Task UpAsync(Func<Task<double>> rate)
    {
        var best = await rate();
        var idle = 0;
        for (var run = 1; run < MostRuns && (run < LeastRuns || idle < 2); run++)
        {
            var next = await rate();
            idle = next < best * StillFaster ? idle + 1 : 0;
            best = Math.Max(best, next);
        }
    }
}
