using Banshi.Bench.Catalog;

namespace Banshi.Bench.Scale;

/// <summary>
/// As many licenses as a region keeps: copies of those that were gathered, made inside the database. Each copy belongs to a person of its own, and is a license
/// like any other to the program.
/// </summary>
internal static class ManyLicenses
{
    // The first six digits of a copy's number and of its holder's: a division that nothing was gathered for.
    private const int FirstCopy = 200_000;

    // Those that differ in a copy; all others are the same.
    private static readonly string[] Own = ["id", "line_id", "identifier", "number", "holder_id_number"];

    /// <summary>The holder's number in a copy (1, 2, 3 …) of what he holds; 0 is what was gathered.</summary>
    public static string HolderOf(string holder, int copy) => copy == 0 ? holder : $"{FirstCopy + copy}{holder[6..]}";

    /// <summary>Makes copies of all that were gathered of one type.</summary>
    public static async Task CopyAsync(CatalogStore store, string typeCode, int gathered, int copies)
    {
        var same = (await store.ListAsync("SELECT * FROM licenses_license LIMIT 1", reader => Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList()))[0].Except(Own).ToList();
        await store.ExecuteAsync($"CREATE TABLE bench_license AS SELECT l.*, row_number() OVER (ORDER BY id) AS n FROM licenses_license l WHERE type_code = '{typeCode}'");
        for (var copy = 1; copy <= copies; copy++)
        {
            var key = store.Key($"n + {(long)copy * gathered}");
            await store.ExecuteAsync(
                $"""
                INSERT INTO licenses_license ({string.Join(", ", Own)}, {string.Join(", ", same)})
                SELECT {key}, {key}, replace(identifier, number, '{FirstCopy + copy}' || substr(number, 7)), '{FirstCopy + copy}' || substr(number, 7),
                       '{FirstCopy + copy}' || substr(holder_id_number, 7), {string.Join(", ", same)}
                FROM bench_license ORDER BY n;
                """);
        }

        await store.ExecuteAsync("DROP TABLE bench_license");
        await store.ExecuteAsync(store.Name == "SQLite" ? "ANALYZE" : "VACUUM ANALYZE");
    }
}
