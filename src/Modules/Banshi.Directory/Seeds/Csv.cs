using System.Globalization;
using CsvHelper;

namespace Banshi.Directory.Seeds;

internal static class Csv
{
    /// <summary>Reads a file with a header line.</summary>
    public static async Task<List<T>> ReadAsync<T>(string path, Func<CsvReader, T> row, CancellationToken cancellation)
    {
        using var reader = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        var rows = new List<T>();
        await reader.ReadAsync();
        reader.ReadHeader();
        while (await reader.ReadAsync())
        {
            cancellation.ThrowIfCancellationRequested();
            rows.Add(row(reader));
        }

        return rows;
    }
}
