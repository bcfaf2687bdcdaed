namespace Banshi.Bench.Submit;

/// <summary>
/// Copies rows inside the database, so that thousands of drafts or cases can be had in seconds: each copy is a row like the original but for what the
/// caller overrides. Copies are numbered, and their keys follow from the number.
/// </summary>
internal static class Copies
{
    /// <summary>Defines the keys: time-ordered like those of the program, one space for cases and one for their sheets.</summary>
    public static Task PrepareAsync(Database database) => database.ExecuteAsync(
        """
        CREATE OR REPLACE FUNCTION bench_case(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE RETURN ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;
        CREATE OR REPLACE FUNCTION bench_sheet(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE RETURN ('01900000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid;
        """);

    /// <summary>Key of a copied case.</summary>
    public static Guid CaseId(long number) => Guid.Parse($"01900000-0000-7000-8000-{number:x12}");

    /// <summary>Key of its sheet.</summary>
    public static Guid SheetId(long number) => Guid.Parse($"01900000-0000-7000-9000-{number:x12}");

    /// <summary>Copies the row that <paramref name="where"/> finds once for each number <c>n</c> of <paramref name="numbers"/>.</summary>
    /// <param name="database">The database.</param>
    /// <param name="table">The table.</param>
    /// <param name="where">Finds the original, as <c>t</c>.</param>
    /// <param name="numbers">A set of numbers, for example <c>generate_series(1, 10)</c>.</param>
    /// <param name="changes">Pairs of column and expression over <c>n</c>, as for <c>jsonb_build_object</c>.</param>
    public static async Task AddAsync(Database database, string table, string where, string numbers, string changes)
    {
        var columns = await database.ListAsync(
            $"SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = '{table}'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum",
            reader => reader.GetString(0));
        await database.ExecuteAsync(
            $"""
            INSERT INTO {table} ({string.Join(", ", columns)})
            SELECT {string.Join(", ", columns.Select(column => "r." + column))}
            FROM (SELECT * FROM {table} t WHERE {where}) t, {numbers} n, LATERAL jsonb_populate_record(t::{table}, jsonb_build_object({changes})) r
            """);
    }
}
