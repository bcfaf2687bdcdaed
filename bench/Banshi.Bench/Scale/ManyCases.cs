using Banshi.Bench.Submit;

namespace Banshi.Bench.Scale;

/// <summary>
/// Cases as a region has them after some years, with its worst tenants: an agency in which a quarter of all are open, an applicant who has one in a hundred.
/// Of the others one in five is open, in other divisions; the rest has ended and is archived.
/// </summary>
internal static class ManyCases
{
    private const int Items = 20;
    private const string Division = "152525000000";
    private const string Elsewhere = "'division', '1501' || lpad((n.n % 9 + 1)::text, 2, '0') || '000000', 'agency_id', bench_case(n.n % 400)";
    private const string Item = "'task_code', n.task_code, 'item_name', n.name";

    /// <summary>What the visitors look for.</summary>
    /// <param name="Open">A case that is open in the agency.</param>
    /// <param name="Mine">A case of the applicant with many.</param>
    /// <param name="Item">Name of an item of the agency's division.</param>
    /// <param name="Name">An applicant with a few open cases.</param>
    /// <param name="Number">A case number.</param>
    /// <param name="Far">Address of a page four fifths down the worklist.</param>
    public sealed record Sought(Guid Open, Guid Mine, string Item, string Name, string Number, string Far);

    public static async Task<Sought> FillAsync(Database database, Draft original, int count)
    {
        await Copies.PrepareAsync(database);
        var open = count / 4;
        await database.ExecuteAsync(
            $"""
            DROP TABLE IF EXISTS bench_item;
            CREATE TABLE bench_item AS SELECT row_number() OVER (ORDER BY task_code) - 1 AS i, task_code, name FROM catalog_item WHERE division = '{Division}' AND current_version_id IS NOT NULL ORDER BY task_code LIMIT {Items};
            """);
        await Copies.AddAsync(database, "cases_case", $"t.id = '{original.CaseId}'", Numbers(1, open), $"{Common(count)}, 'state', 2, 'awaits', 2, 'division', '{Division}', {Due(open)}, {Item}");
        await Copies.AddAsync(database, "cases_case", $"t.id = '{original.CaseId}'", Numbers(open + 1, open + ((count - open) / 5)), $"{Common(count)}, 'state', 5, 'awaits', 3, {Elsewhere}, {Due(open)}");
        await Copies.AddAsync(database, "cases_case", $"t.id = '{original.CaseId}'", Numbers(open + ((count - open) / 5) + 1, count),
            $"{Common(count)}, 'state', 10, 'awaits', 0, {Elsewhere}, 'completed_at', now(), 'archived_at', now(), 'granted', true");
        await Copies.AddAsync(database, "platform_audit", $"t.stream_id = '{original.CaseId}' AND t.sequence = 1", Numbers(1, count), "'stream_id', bench_case(n.n)");
        await database.ExecuteAsync("VACUUM ANALYZE cases_case, platform_audit");
        await database.ExecuteAsync("CHECKPOINT");
        return await SoughtAsync(database, open);
    }

    private static string Numbers(int from, int to) => $"(SELECT s AS n, i.* FROM generate_series({from}::bigint, {to}::bigint) s JOIN bench_item i ON i.i = s % (SELECT count(*) FROM bench_item))";

    private static string Common(int count) =>
        $"""
        'id', bench_case(n.n), 'number', 'BENCH' || n.n, 'submitted_at', now() - n.n * interval '1 second', 'created_at', now() - n.n * interval '1 second', 'counts_from', current_date,
        'applicant_name', '申请人' || n.n % {Math.Max(1, count / 5)}, 'party_id', CASE WHEN n.n % 100 = 0 THEN t.party_id END
        """;

    private static string Due(int open) => $"'due_on', current_date - 10 + (CASE WHEN n.n % 10 = 0 THEN n.n * 7919 % 42 ELSE n.n * 42 / {open} % 42 END)::int";

    private static async Task<Sought> SoughtAsync(Database database, int open)
    {
        var far = await database.OneAsync<string>(
            $"SELECT to_char(due_on, 'YYYYMMDD_') || replace(id::text, '-', '') FROM cases_case WHERE awaits = 2 AND state = 2 AND division = '{Division}' ORDER BY due_on, id OFFSET {open * 4 / 5} LIMIT 1");
        return new Sought(
            Copies.CaseId(open / 2), Copies.CaseId(open / 200 * 100), await database.OneAsync<string>("SELECT name FROM bench_item WHERE i = 7"), "申请人" + 77, "BENCH" + (open / 3), "/desk?queue=Window&after=" + far);
    }
}
