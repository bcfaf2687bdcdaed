namespace Banshi.Bench.Submit;

/// <summary>A draft that was filled in through the pages.</summary>
/// <param name="Account">Whose it is.</param>
/// <param name="CaseId">Its key.</param>
internal sealed record Draft(string Account, Guid CaseId);

/// <summary>
/// Complete drafts, ready to be submitted: copies of those that were filled in through the pages. Draft n is a copy of original n modulo their count.
/// (A copy keeps the hash of its original's first record, so its chain would not verify; writing the second record costs the same.)
/// </summary>
/// <param name="database">Where they lie.</param>
/// <param name="originals">What they are copies of.</param>
/// <param name="from">The first number that nothing else has.</param>
internal sealed class DraftPool(Database database, IReadOnlyList<Draft> originals, long from = 0)
{
    private long _made = from;
    private long _next = from;

    /// <summary>The first draft that nobody has submitted.</summary>
    public long Next => _next;

    public IReadOnlyList<Draft> Originals => originals;

    /// <summary>Makes sure that so many drafts lie ready from <see cref="Next"/> on.</summary>
    public async Task ReserveAsync(long count)
    {
        if (Next + count <= _made)
        {
            return;
        }

        var upTo = Next + count;
        for (var index = 0; index < originals.Count; index++)
        {
            await CopyAsync(originals[index].CaseId, $"generate_series({_made + ((index - (_made % originals.Count) + originals.Count) % originals.Count)}::bigint, {upTo - 1}::bigint, {originals.Count})");
        }

        _made = upTo;
        await database.ExecuteAsync("ANALYZE cases_case, forms_sheet, platform_audit");
    }

    /// <summary>Marks so many drafts as used.</summary>
    public void Use(long count) => _next += count;

    /// <summary>Takes one draft, for one of many who submit at once.</summary>
    public long Take() => Interlocked.Increment(ref _next) - 1;

    private async Task CopyAsync(Guid original, string numbers)
    {
        await Copies.AddAsync(database, "forms_sheet", $"t.id = (SELECT sheet_id FROM cases_case WHERE id = '{original}')", numbers, "'id', bench_sheet(n)");
        await Copies.AddAsync(database, "cases_case", $"t.id = '{original}'", numbers, "'id', bench_case(n), 'sheet_id', bench_sheet(n)");
        await Copies.AddAsync(database, "platform_audit", $"t.stream_id = '{original}'", numbers, "'stream_id', bench_case(n)");
    }
}
