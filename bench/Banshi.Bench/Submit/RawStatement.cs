namespace Banshi.Bench.Submit;

/// <summary>
/// The limit of a submission: one statement that writes the same rows, column by column, to the draft with the number <c>:n</c>. PostgreSQL can do no
/// better, as one statement is one journey and one commit.
/// </summary>
internal static class RawStatement
{
    private const string Head = "\\set i :i + 1\n\\set n :base + (:i - 1) * :clients + :client_id\n";

    public static string Of(IReadOnlyList<WrittenRow> rows, long draft)
    {
        var parts = rows.Select(row => row.IsNew ? Insert(row, draft) : Update(row, draft)).ToList();
        var with = string.Join(",\n", parts.SkipLast(1).Select((part, index) => $"w{index} AS ({part})"));
        return Head + (with.Length == 0 ? "" : $"WITH {with}\n") + parts[^1] + ";\n";
    }

    private static string Insert(WrittenRow row, long draft) =>
        $"INSERT INTO {row.Table} ({string.Join(", ", row.Values.Select(value => Quoted(value)))}) VALUES ({string.Join(", ", row.Values.Select(value => Expression(value, draft, isNew: true)))})";

    private static string Update(WrittenRow row, long draft) =>
        $"UPDATE {row.Table} SET {string.Join(", ", row.Values.Where(value => !value.IsKey).Select(value => $"{Quoted(value)} = {Expression(value, draft, isNew: false)}"))}"
        + $" WHERE {string.Join(" AND ", row.Values.Where(value => value.IsKey).Select(value => $"{Quoted(value)} = {Expression(value, draft, isNew: false)}"))}";

    private static string Quoted(WrittenValue value) => $"\"{value.Column}\"";

    private static string Expression(WrittenValue value, long draft, bool isNew) => value switch
    {
        { Text: { } text } when text == Copies.CaseId(draft).ToString() => "bench_case(:n::bigint)",
        { Text: { } text } when text == Copies.SheetId(draft).ToString() => "bench_sheet(:n::bigint)",
        { IsKey: true, Type: "uuid" } when isNew => "gen_random_uuid()",

        // Numbers of cases are unique: the same length, another number.
        { Column: "number", Text: { Length: > 10 } text } => $"'x' || {WrittenRows.Literal("text", text[1..^10])} || lpad(:n::text, 10, '0')",
        // The counter of a series goes on counting, or the program would give out its numbers twice.
        { Type: "bigint", IsKey: false } when !isNew => $"{Quoted(value)} + 1",
        _ => WrittenRows.Literal(value.Type, value.Text),
    };
}
