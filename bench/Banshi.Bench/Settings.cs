using System.Globalization;

namespace Banshi.Bench;

/// <summary>What the command line says, as <c>name=value</c>.</summary>
internal sealed class Settings
{
    private readonly Dictionary<string, string> _values;

    private Settings(Dictionary<string, string> values) => _values = values;

    /// <summary>The built program.</summary>
    public string Host => Required("host");

    /// <summary>Connection string of the server, to a database that exists.</summary>
    public string Postgres => Required("postgres");

    /// <summary>Folder of pgbench.</summary>
    public string PostgresTools => Required("pgbin");

    /// <summary>Where tables and logs go.</summary>
    public string Work => Path.GetFullPath(Text("work", "artifacts/bench"));

    /// <summary>Where the programs under test keep their files.</summary>
    public string Data => Text("data", Path.Combine(Work, "data"));

    /// <summary>Lists to import before they are multiplied: an export of another province; without it the sample lists are multiplied.</summary>
    public string Items => Text("items", "../shared/data/items-export.csv");

    /// <summary>How many interleaved pairs each ratio is the median of.</summary>
    public int Pairs => Number("pairs", 5);

    /// <summary>How long each measurement of throughput runs.</summary>
    public int Seconds => Number("seconds", 3);

    /// <summary>How many submit at once, one measurement each.</summary>
    public IReadOnlyList<int> Clients => [.. Text("clients", "1,8,16,100").Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture))];

    public static Settings Read(IEnumerable<string> arguments) => new(arguments
        .Select(argument => argument.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair.ElementAtOrDefault(1) ?? "", StringComparer.Ordinal));

    /// <summary>Whether a measurement is wanted.</summary>
    public bool Wants(string measurement) => !_values.TryGetValue("only", out var only) || only.Split(',').Contains(measurement);

    public string Text(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);

    public int Number(string name, int otherwise) => _values.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    private string Required(string name) => _values.GetValueOrDefault(name) ?? throw new ArgumentException($"{name}=… is missing");
}
