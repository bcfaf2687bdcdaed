using System.Globalization;
using System.Text.Json;
using Npgsql;

namespace Banshi.Bench.Submit;

/// <summary>A value that was written.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Type">The column's type.</param>
/// <param name="Text">The value as text; null for NULL.</param>
/// <param name="IsKey">Whether it is part of the primary key.</param>
internal sealed record WrittenValue(string Column, string Type, string? Text, bool IsKey);

/// <summary>A row that was inserted (all values) or updated (the key, and the values that changed).</summary>
internal sealed record WrittenRow(string Table, bool IsNew, IReadOnlyList<WrittenValue> Values);

/// <summary>
/// Finds out what an act writes, by looking: rows that a snapshot taken before the act does not see are new or changed, and the snapshot still knows what
/// they were. So the limit follows the program whatever it comes to write.
/// </summary>
internal static class WrittenRows
{
    // The times at which jobs run are no part of any act.
    private const string Tables =
        """
        SELECT quote_ident(c.relname), a.attname, format_type(a.atttypid, a.atttypmod), coalesce(a.attnum = ANY (i.indkey), false)
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'platform_job' ORDER BY c.relname, a.attnum
        """;

    public static async Task<IReadOnlyList<WrittenRow>> CaptureAsync(Database database, Func<Task> act)
    {
        await using var before = await database.OpenAsync();
        await using var snapshot = await before.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        var first = (await Database.ListAsync(before, "SELECT pg_snapshot_xmax(pg_current_snapshot())::text", reader => reader.GetString(0)))[0];
        await act();
        var written = new List<WrittenRow>();
        foreach (var table in (await database.ListAsync(Tables, ReadColumn)).GroupBy(column => column.Table))
        {
            var rows = await database.ListAsync($"SELECT to_jsonb(t)::text FROM {table.Key} t WHERE xmin::text::bigint >= {first}", reader => reader.GetString(0));
            foreach (var row in rows)
            {
                written.Add(await CompareAsync(before, table.Key, [.. table], row));
            }
        }

        return written;
    }

    /// <summary>A value as PostgreSQL reads it, without a colon, which pgbench would take for a variable.</summary>
    public static string Literal(string type, string? text) => text is null
        ? "NULL"
        : $"E'{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal).Replace(":", @"\x3A", StringComparison.Ordinal)}'::{type}";

    private static async Task<WrittenRow> CompareAsync(NpgsqlConnection before, string table, IReadOnlyList<TableColumn> columns, string json)
    {
        var now = ReadRow(columns, json);
        var key = string.Join(" AND ", now.Where(value => value.IsKey).Select(value => $"\"{value.Column}\" = {Literal(value.Type, value.Text)}"));
        var old = await Database.ListAsync(before, $"SELECT to_jsonb(t)::text FROM {table} t WHERE {key}", reader => reader.GetString(0));
        return old is [var one]
            ? new WrittenRow(table, false, [.. now.Zip(ReadRow(columns, one)).Where(pair => pair.First.IsKey || pair.First.Text != pair.Second.Text).Select(pair => pair.First)])
            : new WrittenRow(table, true, now);
    }

    private static List<WrittenValue> ReadRow(IReadOnlyList<TableColumn> columns, string json)
    {
        using var row = JsonDocument.Parse(json);
        return [.. columns.Select(column => new WrittenValue(column.Name, column.Type, Text(row.RootElement.GetProperty(column.Name)), column.IsKey))];
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetRawText().ToString(CultureInfo.InvariantCulture),
    };

    private static TableColumn ReadColumn(NpgsqlDataReader reader) => new(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetBoolean(3));

    private sealed record TableColumn(string Table, string Name, string Type, bool IsKey);
}
