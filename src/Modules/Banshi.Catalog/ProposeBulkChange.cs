using Banshi.Catalog.BulkChange;
using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;

namespace Banshi.Catalog;

/// <summary>
/// Proposes one change for all that cite a law. An editor's items become proposals; a service administration's become drafts that the agencies submit. The items
/// are written down now and carried out in the background.
/// </summary>
internal sealed class ProposeBulkChange(AppDbContext db, CitationReader reader, DraftDesk drafts, AuditTrail audit, EventBus events, BulkOffice office) : IGuarded
{
    public static Guard Guard => FindCitations.Guard;

    /// <summary>What was entered.</summary>
    /// <param name="Change">What takes the place of what.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="EffectiveOn">From this day; null for as soon as it is approved.</param>
    /// <param name="All">All that cite it, not the chosen ones alone.</param>
    /// <param name="Lists">Task codes of the chosen lists.</param>
    /// <param name="Entries">Basic codes of the chosen entries.</param>
    internal sealed record Input(LawChange Change, string Reason, DateOnly? EffectiveOn, bool All, IReadOnlyCollection<string> Lists, IReadOnlyCollection<string> Entries);

    /// <summary>Returns the key of the bulk change.</summary>
    public async Task<Result<Guid>> RunAsync(Input input, CancellationToken cancellation)
    {
        if (office.Duty is not { } duty)
        {
            return PlatformProblems.Forbidden;
        }

        if (Check(input) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var change = office.New(input, duty);
        var items = await ItemsAsync(change.Id, duty, input, cancellation);
        if (items.Count == 0)
        {
            return PlatformProblems.Invalid([CatalogProblems.NothingChosen.For("Lists")]);
        }

        db.Add(change);
        db.AddRange(items);
        audit.Record(change.Id, "catalog.propose-bulk-change", new { input.Change, input.Reason, input.EffectiveOn, items = items.Count });
        events.Publish(new BulkChangeProposed(change.Id));
        return await db.SaveAsync(cancellation) is { } stale ? stale : change.Id;
    }

    private List<FieldProblem> Check(Input input)
    {
        List<FieldProblem> wrong = [.. drafts.Check(input.Reason, input.EffectiveOn)?.Fields ?? []];
        if (input.Change.Old.Core.Length == 0)
        {
            wrong.Insert(0, PlatformProblems.Missing("Law", "现在引用的法律、法规或者文件", "the law that is cited now"));
        }

        if (input.Change.New is { Law.Length: 0 })
        {
            wrong.Insert(0, PlatformProblems.Missing("NewLaw", "改为引用的法律、法规或者文件；不再引用的，请选“不再引用”", "the law to cite instead; to cite none, choose to remove it"));
        }

        return wrong;
    }

    private async Task<List<BulkChangeItem>> ItemsAsync(Guid changeId, Duty duty, Input input, CancellationToken cancellation)
    {
        var items = new List<BulkChangeItem>();
        await foreach (var (item, _) in reader.ListsAsync(duty, input.Change.Old, "", cancellation))
        {
            if (input.All || input.Lists.Contains(item.TaskCode))
            {
                items.Add(Item(item.TaskCode, item.Name, item.AgencyName, isEntry: false));
            }
        }

        foreach (var entry in await reader.EntriesAsync(duty, input.Change.Old, cancellation))
        {
            if (entry.MayPropose && (input.All || input.Entries.Contains(entry.BasicCode)))
            {
                items.Add(Item(entry.BasicCode, entry.Name, entry.Department, isEntry: true));
            }
        }

        return items;

        BulkChangeItem Item(string code, string name, string owner, bool isEntry) => new()
        {
            Id = Guid.CreateVersion7(),
            BulkChangeId = changeId,
            Number = items.Count + 1,
            IsEntry = isEntry,
            Code = code,
            Name = name,
            Owner = owner,
            State = BulkItemState.Waiting,
        };
    }
}
