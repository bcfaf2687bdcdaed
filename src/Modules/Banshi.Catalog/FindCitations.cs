using Banshi.Catalog.BulkChange;
using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Who cites a law: the lists within reach, agency by agency, and the entries of the basic catalog.</summary>
internal sealed class FindCitations(AppDbContext db, CitationReader reader, ActorSource actors) : IGuarded
{
    private const int PageSize = 100;
    private const int ShortestName = 2;

    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency).And(Role.CatalogReviewer, Reach.Division);

    /// <param name="law">Name of the law.</param>
    /// <param name="article">Article; empty for all.</param>
    /// <param name="after">Cursor: the last task code of the page before; null begins.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<View>> RunAsync(string? law, string? article, string? after, CancellationToken cancellation)
    {
        if (BulkDuty.Of(actors.Current) is not { } duty)
        {
            return PlatformProblems.Forbidden;
        }

        var citation = Citation.Of(law, article);
        if (citation.Core.Length < ShortestName)
        {
            return new View(citation, duty, [], [], [], null);
        }

        var lists = await reader.ListsAsync(duty, citation, after ?? "", cancellation).Take(PageSize + 1).ToListAsync(cancellation);
        var entries = after is null ? await reader.EntriesAsync(duty, citation, cancellation) : [];
        var drafts = await DraftsAsync([.. lists.Select(list => list.Item.TaskCode)], cancellation);
        return new View(
            citation, duty,
            [.. lists.Take(PageSize).GroupBy(list => list.Item.AgencyName).Select(group => new Agency(group.Key, [.. group.Select(list => new Row(list, drafts.GetValueOrDefault(list.Item.TaskCode)))]))],
            entries,
            lists.Count + entries.Count == 0 ? await reader.LawsAsync(duty, citation.Core, cancellation) : [],
            lists.Count > PageSize ? lists[PageSize - 1].Item.TaskCode : null);
    }

    private async Task<Dictionary<string, string>> DraftsAsync(List<string> codes, CancellationToken cancellation) =>
        (await db.Set<ListDraft>().Where(one => codes.Contains(one.TaskCode) && one.State != DraftState.Published && one.State != DraftState.Discarded)
            .Select(one => new { one.TaskCode, one.ChangedBy }).ToListAsync(cancellation)).GroupBy(one => one.TaskCode).ToDictionary(group => group.Key, group => group.First().ChangedBy);

    /// <param name="Citation">What was looked for.</param>
    /// <param name="Duty">The duty under which the officer acts.</param>
    /// <param name="Agencies">Agencies with their lists.</param>
    /// <param name="Entries">Entries; on the first page alone.</param>
    /// <param name="Laws">Where nothing was found, names of laws that contain the words.</param>
    /// <param name="Next">Cursor of the next page; null on the last.</param>
    internal sealed record View(Citation Citation, Duty Duty, IReadOnlyList<Agency> Agencies, IReadOnlyList<CitingEntry> Entries, IReadOnlyList<string> Laws, string? Next)
    {
        public bool HasFound => Agencies.Count + Entries.Count > 0;
    }

    internal sealed record Agency(string Name, IReadOnlyList<Row> Rows);

    /// <param name="List">The list.</param>
    /// <param name="DraftBy">Who changed its open draft last; null where it has none.</param>
    internal sealed record Row(CitingList List, string? DraftBy);
}
