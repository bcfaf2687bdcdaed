using System.Globalization;
using System.Text.RegularExpressions;
using Banshi.Bench.Processes;

namespace Banshi.Bench.Submit;

/// <summary>PostgreSQL's own load generator with the statements of <see cref="RawStatement"/>, prepared.</summary>
internal sealed partial class PgBench(Settings settings, Database database, DraftPool drafts, IReadOnlyList<string> scripts)
{
    private double _perSecond = 400;

    /// <summary>Transactions per second.</summary>
    public async Task<double> RunAsync(int clients)
    {
        var each = Math.Max(50, (int)(_perSecond * settings.Seconds / clients));
        await drafts.ReserveAsync((long)each * clients);
        var text = await Tool.RunAsync(Path.Combine(settings.PostgresTools, "pgbench"),
        [
            "-h", database.Parts.Host!, "-p", $"{database.Parts.Port}", "-U", database.Parts.Username!,
            "-n", "-M", "prepared", "-c", $"{clients}", "-j", "1", "-t", $"{each}",
            "-D", $"base={drafts.Next}", "-D", $"clients={clients}", "-D", "i=0",
            .. scripts.SelectMany(script => new[] { "-f", script }), database.Parts.Database!,
        ]);
        drafts.Use((long)each * clients);
        _perSecond = double.Parse(Rate().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        return _perSecond;
    }

    [GeneratedRegex(@"tps = ([\d.]+)")]
    private static partial Regex Rate();
}
