using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Banshi.Bench.Measure;

/// <summary>The table: printed, and kept in a file.</summary>
internal static class Report
{
    public static string Write(IReadOnlyList<Figure> figures, string folder)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{DateTimeOffset.UtcNow:yyyy-MM-dd HH:mm} UTC, {Environment.ProcessorCount} cores, {MemoryGigabytes()} GB, {Processor()}, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
        text.AppendLine();
        text.AppendLine("| measurement | ours | limit | ratio (median) | lowest … highest |");
        text.AppendLine("|---|---:|---:|---:|---|");
        foreach (var figure in figures)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {figure.Name} | {figure.Ours:#,0.0} {figure.Unit} | {figure.Limit:#,0.0} {figure.Unit} | {figure.Ratio:0.00} | {figure.Ratios.Min():0.00} … {figure.Ratios.Max():0.00} |");
        }

        File.WriteAllText(Path.Combine(folder, "table.md"), text.ToString());
        return text.ToString();
    }

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown processor"
            : "unknown processor";

    private static long MemoryGigabytes() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30;
}
