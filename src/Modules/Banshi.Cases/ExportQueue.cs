using System.Globalization;
using Banshi.Cases.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Platform.LongTasks;
using Banshi.Platform.Sheets;
using Microsoft.Extensions.Options;

namespace Banshi.Cases;

/// <summary>An officer takes a worklist along as a workbook, with all its pages, as the filter shows it. It is written page by page and made anew where its node dies.</summary>
internal sealed class ExportQueue(ListQueue list, IOptions<DeskOptions> options, Clock clock) : ILongTask<QueueFilter>
{
    public static LongTaskKind Kind { get; } = new("cases.export-queue", "导出待办清单", "Export of a work list");

    public static Guard Guard => ListQueue.Guard;

    public async Task<Problem?> RunAsync(QueueFilter input, LongTaskRun run, CancellationToken cancellation)
    {
        var first = await list.RunAsync(input, null, cancellation);
        if (first.Rows.Count == 0)
        {
            return CaseProblems.NothingToExport.With();
        }

        var most = options.Value.MostExported;
        var written = 0;
        await using var file = await SheetWriter.WriteAsync("办件", RowsAsync().ToBlockingEnumerable(cancellation), cancellation);
        if (written > most)
        {
            return CaseProblems.TooManyToExport.With(most);
        }

        await run.ReportAsync(written, written, cancellation);
        await run.KeepResultAsync($"待办清单-{Clock.Local(clock.UtcNow):yyyyMMdd-HHmm}.xlsx", SheetWriter.ContentType, file, cancellation);
        return null;

        async IAsyncEnumerable<IReadOnlyDictionary<string, string>> RowsAsync()
        {
            for (var page = first; page is not null && written <= most; page = page.Next is { } next ? await list.RunAsync(input, next, cancellation) : null)
            {
                await run.ReportAsync(written, null, cancellation);
                foreach (var row in page.Rows)
                {
                    written++;
                    yield return RowOf(row);
                }
            }
        }
    }

    private static Dictionary<string, string> RowOf(ListQueue.Row row) => new()
    {
        ["办件编号"] = row.Number,
        ["事项名称"] = row.ItemName,
        ["申请人"] = row.ApplicantName,
        ["状态"] = CaseNames.Of(row.State),
        ["经办人"] = row.Officer,
        ["来源"] = CaseNames.Short(row.Channel),
        ["提交时间"] = row.SubmittedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        ["办理期限"] = row.Clock?.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        ["剩余工作日"] = row.Clock?.DaysLeft.ToString(CultureInfo.InvariantCulture) ?? "",
    };
}
