namespace Banshi.Bench.Catalog;

/// <summary>
/// A catalog as large as the region's: copies of the lists that are there, made inside the database, spread over all divisions. Each copy has a code and a
/// division of its own and is a list like any other to the program.
/// </summary>
internal static class ManyLists
{
    public const int Wanted = 600_000;

    // Every list is implemented by one division in thirteen: about 1,200 agencies for one entry.
    private const int Spread = 13;
    private const int Originals = 490;
    private const int BatchOfFeed = 1000;

    /// <summary>Returns how many lists there are then.</summary>
    public static async Task<long> FillAsync(CatalogStore store)
    {
        await store.ExecuteAsync(
            $"""
            CREATE TABLE bench_list AS
            SELECT row_number() OVER (ORDER BY d.code, o.seq) AS n, o.id AS original, o.current_version_id AS version, o.task_code AS old_code, o.division AS old_division,
                   d.code AS division, '11' || d.code || {store.FourDigits("o.seq")} || substr(o.task_code, 19) AS task_code
            FROM (SELECT i.*, row_number() OVER (ORDER BY i.basic_code, i.task_code) AS seq FROM catalog_item i WHERE i.task_code IN (SELECT min(task_code) FROM catalog_item GROUP BY basic_code)) o
            JOIN (SELECT code, row_number() OVER (ORDER BY code) AS n FROM directory_division) d ON (d.n * 7 + o.seq) % {Spread} = 0
            WHERE o.seq <= {Originals};
            """);
        await store.ExecuteAsync(
            $"""
            INSERT INTO catalog_item (id, task_code, basic_code, agency_code, agency_id, division, name, current_version_id, current_number, change, version)
            SELECT {store.Key("b.n * 2")}, b.task_code, i.basic_code, substr(b.task_code, 1, 18), NULL, b.division, i.name, {store.Key("b.n * 2 + 1")}, 1,
                   (SELECT max(change) FROM catalog_item) + 1 + b.n / {BatchOfFeed}, i.version
            FROM bench_list b JOIN catalog_item i ON i.id = b.original;
            """);
        await store.ExecuteAsync(
            $"""
            INSERT INTO catalog_version (id, item_id, number, published_at, content, hash)
            SELECT {store.Key("b.n * 2 + 1")}, {store.Key("b.n * 2")}, 1, v.published_at, replace(replace(v.content, b.old_code, b.task_code), b.old_division, b.division), v.hash
            FROM bench_list b JOIN catalog_version v ON v.id = b.version;
            """);
        await store.ExecuteAsync(
            $"""
            INSERT INTO catalog_list_member (list, division, task_code, item_id)
            SELECT m.list, b.division, b.task_code, {store.Key("b.n * 2")} FROM bench_list b JOIN catalog_list_member m ON m.item_id = b.original;
            """);
        await store.ExecuteAsync("UPDATE platform_serial SET last = (SELECT max(change) FROM catalog_item) WHERE series = 'catalog.changes'");
        await store.ExecuteAsync(store.Name == "SQLite" ? "ANALYZE" : "VACUUM ANALYZE");
        return (await store.ListAsync("SELECT count(*) FROM catalog_item", reader => Convert.ToInt64(reader[0], System.Globalization.CultureInfo.InvariantCulture)))[0];
    }
}
