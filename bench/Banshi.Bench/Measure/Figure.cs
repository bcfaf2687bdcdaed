namespace Banshi.Bench.Measure;

/// <summary>One line of the table.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Ours">The program.</param>
/// <param name="Limit">What it is held against.</param>
/// <param name="Unit">Of both.</param>
/// <param name="Ratios">Of each pair, in the order in which they were taken.</param>
internal sealed record Figure(string Name, double Ours, double Limit, string Unit, IReadOnlyList<double> Ratios)
{
    public double Ratio => Median.Of(Ratios);
}

/// <summary>The middle value.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var half = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}

/// <summary>
/// Takes a measurement and its limit in turns, so that whatever else the machine is doing falls on both; the ratio is taken pair by pair, and each second
/// pair begins with the limit.
/// </summary>
internal static class Pairs
{
    public static async Task<Figure> TakeAsync(string name, string unit, int count, Func<Task<double>> ours, Func<Task<double>> limit)
    {
        List<(double Ours, double Limit)> pairs = [];
        for (var turn = 0; turn < count; turn++)
        {
            pairs.Add(turn % 2 == 0 ? await OursFirstAsync(ours, limit) : await LimitFirstAsync(ours, limit));
            Console.Error.WriteLine(FormattableString.Invariant($"  {name}: {pairs[^1].Ours:0.0} against {pairs[^1].Limit:0.0} {unit}"));
        }

        return new Figure(name, Median.Of(pairs.Select(pair => pair.Ours)), Median.Of(pairs.Select(pair => pair.Limit)), unit, [.. pairs.Select(pair => pair.Ours / pair.Limit)]);
    }

    private static async Task<(double Ours, double Limit)> OursFirstAsync(Func<Task<double>> ours, Func<Task<double>> limit)
    {
        var first = await ours();
        return (first, await limit());
    }

    private static async Task<(double Ours, double Limit)> LimitFirstAsync(Func<Task<double>> ours, Func<Task<double>> limit)
    {
        var first = await limit();
        return (await ours(), first);
    }
}
