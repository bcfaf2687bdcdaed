using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Banshi.Bench.Visits;

namespace Banshi.Bench.Load;

/// <summary>How long each step took, for all users together.</summary>
internal sealed class Stopwatches
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _times = new();
    private readonly ConcurrentDictionary<string, int> _errors = new();

    public int Errors => _errors.Values.Sum();

    /// <summary>Takes the time of a step. An answer that is no page is an error and counts as one.</summary>
    public async Task<Page?> TakeAsync(string step, Func<Task<Page>> visit)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var page = await visit();
            _times.GetOrAdd(step, _ => []).Add(watch.Elapsed.TotalMilliseconds);
            if (page.Status == HttpStatusCode.OK)
            {
                return page;
            }

            Console.Error.WriteLine($"{step}: {(int)page.Status} at {page.Address}");
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or InvalidOperationException)
        {
            Console.Error.WriteLine($"{step}: {exception.Message}");
        }

        _errors.AddOrUpdate(step, 1, (_, count) => count + 1);
        return null;
    }

    /// <summary>The time under which a share of a step's visits lay, in milliseconds.</summary>
    public double At(string step, double share) => At([.. _times[step].Order()], share);

    public string Table(TimeSpan elapsed)
    {
        var table = new StringBuilder("| step | pages | pages/s | p50 ms | p95 ms | p99 ms | errors |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (var (step, bag) in _times.OrderBy(step => step.Key, StringComparer.Ordinal))
        {
            var times = bag.Order().ToList();
            table.AppendLine(CultureInfo.InvariantCulture,
                $"| {step} | {times.Count:#,0} | {times.Count / elapsed.TotalSeconds:0.0} | {At(times, .5):0.0} | {At(times, .95):0.0} | {At(times, .99):0.0} | {_errors.GetValueOrDefault(step)} |");
        }

        return table.ToString();
    }

    private static double At(List<double> sorted, double share) => sorted[(int)Math.Min(sorted.Count - 1, Math.Ceiling(sorted.Count * share) - 1)];
}
