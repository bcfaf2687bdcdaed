using System.Globalization;
using System.Text.RegularExpressions;

namespace Banshi.Bench.Processes;

/// <summary>The load generator <c>wrk</c>: one thread of it costs far less than any client of ours would.</summary>
internal static partial class Wrk
{
    /// <summary>Requests per second; throws where an answer was an error.</summary>
    public static async Task<Outcome> RunAsync(string url, int connections, int seconds, params IEnumerable<string> more)
    {
        var text = await TextAsync(url, connections, seconds, more);
        return new Outcome(int.Parse(Total().Match(text).Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(Rate().Match(text).Groups[1].Value, CultureInfo.InvariantCulture));
    }

    /// <summary>What a script of it prints; throws where an answer was an error.</summary>
    public static Task<string> LatencyAsync(string url, int connections, int seconds, string script) => TextAsync(url, connections, seconds, ["-s", script]);

    private static async Task<string> TextAsync(string url, int connections, int seconds, IEnumerable<string> more)
    {
        var text = await Tool.RunAsync("wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "30s", .. more, url]);
        return Wrong().IsMatch(text) ? throw new InvalidOperationException($"wrk met errors at {url}: {text}") : text;
    }

    [GeneratedRegex(@"Non-2xx|Socket errors")]
    private static partial Regex Wrong();

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Total();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    /// <summary>What came of it.</summary>
    internal sealed record Outcome(int Requests, double PerSecond);
}
