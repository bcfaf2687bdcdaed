namespace Banshi.Bench.Measure;

/// <summary>Runs what is to be measured until it gets no faster: the runtime compiles hot code a second time while it runs.</summary>
internal static class Warm
{
    private const int LeastRuns = 3;
    private const int MostRuns = 8;
    private const double StillFaster = 1.1;

    public static async Task UpAsync(Func<Task<double>> rate)
    {
        var best = await rate();
        for (var run = 1; run < MostRuns; run++)
        {
            var next = await rate();
            if (run >= LeastRuns - 1 && next < best * StillFaster)
            {
                return;
            }

            best = Math.Max(best, next);
        }
    }
}
