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
    /// <summary>Ours and the limit, each measured as a whole.</summary>
    public static Task<Figure> TakeAsync(string name, string unit, int count, Func<Task<double>> ours, Func<Task<double>> limit)
    {
        var turn = 0;
        return TakeAsync(name, unit, count, async () =>
        {
            if (turn++ % 2 == 0)
            {
                var first = await ours();
                return (first, await limit());
            }

            var other = await limit();
            return (await ours(), other);
        });
    }

    /// <summary>Both measured together, where single samples can take turns.</summary>
    public static async Task<Figure> TakeAsync(string name, string unit, int count, Func<Task<(double Ours, double Limit)>> pair)
    {
        List<(double Ours, double Limit)> pairs = [];
        while (pairs.Count < count)
        {
            pairs.Add(await pair());
            Console.Error.WriteLine(FormattableString.Invariant($"  {name}: {pairs[^1].Ours:0.0} against {pairs[^1].Limit:0.0} {unit}"));
        }

        return new Figure(name, Median.Of(pairs.Select(one => one.Ours)), Median.Of(pairs.Select(one => one.Limit)), unit, [.. pairs.Select(one => one.Ours / one.Limit)]);
    }
}
