using System.Runtime.CompilerServices;
using System.Text.Json;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.BulkChange;

/// <summary>
/// Who cites a law: lists in force within a duty, and entries. The database finds the name anywhere in a text; whether it is cited is decided here. Task codes
/// begin with the agency's credit code, so lists come agency by agency.
/// </summary>
internal sealed class CitationReader(AppDbContext db, IDirectory directory, Clock clock)
{
    private const int Chunk = 200;
    private const int MostEntries = 500;
    private const int MostLaws = 8;

    /// <summary>All lists that cite it, behind a task code; streamed, however many there are.</summary>
    public async IAsyncEnumerable<CitingList> ListsAsync(Duty duty, Citation citation, string after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var today = clock.Today;
        for (var chunk = await CandidatesAsync(duty, citation.Core, after, cancellation); chunk.Count > 0; chunk = await CandidatesAsync(duty, citation.Core, after, cancellation))
        {
            foreach (var item in chunk.Where(item => item.State == ItemState.InForce && !(item.CancelDate <= today)))
            {
                if (citation.In(item) is { Count: > 0 } cited)
                {
                    yield return new CitingList(item, cited);
                }
            }

            after = chunk[^1].TaskCode;
        }
    }

    /// <summary>The entries in force that cite it. An editor may propose to change those of the own line of duty.</summary>
    public async Task<IReadOnlyList<CitingEntry>> EntriesAsync(Duty duty, Citation citation, CancellationToken cancellation)
    {
        var (today, text) = (clock.Today, InJson(citation.Core));
        var kind = duty.AgencyId is { } agency ? (await directory.FindAgencyAsync(agency, cancellation))?.Kind : null;
        var entries = await db.Set<CatalogEntry>().AsNoTracking().Where(one => one.EffectiveOn <= today && (one.CancelOn == null || one.CancelOn > today) && one.Content.Contains(text))
            .OrderBy(one => one.BasicCode).Take(MostEntries).ToListAsync(cancellation);
        return
        [
            .. from entry in entries
               let cited = citation.In(EntryContent.Read(entry.Content).Basis).ToList()
               where cited.Count > 0
               select new CitingEntry(entry.BasicCode, entry.Name, entry.Department, cited, entry.Department == kind),
        ];
    }

    /// <summary>Names of laws that contain some words: for whoever does not know the exact name.</summary>
    public async Task<IReadOnlyList<string>> LawsAsync(Duty duty, string words, CancellationToken cancellation)
    {
        var text = InJson(words);
        var entries = await db.Set<CatalogEntry>().Where(one => one.Content.Contains(text)).OrderBy(one => one.BasicCode).Take(Chunk).Select(one => one.Content).ToListAsync(cancellation);
        var lists = await CandidatesAsync(duty, words, "", cancellation);
        return
        [
            .. lists.SelectMany(item => item.Basis).Concat(entries.SelectMany(content => EntryContent.Read(content).Basis)).Select(basis => basis.Law)
                .Where(law => law.Contains(words, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal).Take(MostLaws),
        ];
    }

    private async Task<List<ItemContent>> CandidatesAsync(Duty duty, string words, string after, CancellationToken cancellation)
    {
        var text = InJson(words);
        var contents = await db.Set<ServiceItem>().Within(duty).Where(item => item.TaskCode.CompareTo(after) > 0)
            .Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id, (item, version) => new { item.TaskCode, version.Content })
            .Where(one => one.Content.Contains(text)).OrderBy(one => one.TaskCode).Take(Chunk).Select(one => one.Content).ToListAsync(cancellation);
        return [.. contents.Select(ContentJson.Read)];
    }

    private static string InJson(string words) => JsonSerializer.Serialize(words, ContentJson.Options)[1..^1];
}

internal sealed record CitingList(ItemContent Item, IReadOnlyList<CitedText> Cited);

/// <param name="BasicCode">The entry.</param>
/// <param name="Name">Its name.</param>
/// <param name="Department">Its line of duty.</param>
/// <param name="Cited">Where it cites the law.</param>
/// <param name="MayPropose">Whether the officer may propose to change it.</param>
internal sealed record CitingEntry(string BasicCode, string Name, string Department, IReadOnlyList<CitedText> Cited, bool MayPropose);
