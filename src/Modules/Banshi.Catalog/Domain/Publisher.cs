using Banshi.Catalog.Contracts;
using Banshi.Catalog.PublicLists;
using Banshi.Catalog.Rules;
using Banshi.Platform;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

/// <summary>What publishing a list came to.</summary>
internal enum PublishOutcome
{
    /// <summary>A new item.</summary>
    New,

    /// <summary>A new version of a known item.</summary>
    Changed,

    /// <summary>The content is that of the version in force: nothing was done.</summary>
    Unchanged,
}

/// <summary>Publishes lists: a new version where the content differs from the one in force, nothing where it does not. Durable with the caller's save.</summary>
internal sealed class Publisher(AppDbContext db, BreachKeeper breaches, AuditTrail audit, Clock clock)
{
    private const string Feed = "catalog.changes";

    /// <summary>Publishes a batch. <paramref name="agencies"/> gives the directory's key and division by credit code, where it knows the agency.</summary>
    public async Task<IReadOnlyList<PublishOutcome>> PublishAsync(
        IReadOnlyList<ItemContent> contents, IReadOnlyDictionary<string, (Guid Id, string Division)> agencies, CancellationToken cancellation)
    {
        var known = await KnownAsync([.. contents.Select(content => content.TaskCode)], cancellation);
        var outcomes = new List<PublishOutcome>();
        var changed = new List<(ServiceItem Item, ItemContent Content)>();
        foreach (var content in contents)
        {
            var json = ContentJson.Write(content);
            var hash = ContentJson.Hash(json);
            var (item, currentHash) = known.GetValueOrDefault(content.TaskCode);
            if (currentHash == hash)
            {
                outcomes.Add(PublishOutcome.Unchanged);
                continue;
            }

            outcomes.Add(item is null ? PublishOutcome.New : PublishOutcome.Changed);
            item ??= db.Add(NewItem(content)).Entity;
            AddVersion(item, content, json, hash);
            var isKnownAgency = agencies.TryGetValue(content.AgencyCode, out var agency);
            item.AgencyId = isKnownAgency ? agency.Id : null;
            item.Division = isKnownAgency ? agency.Division : content.Division;
            changed.Add((item, content));
        }

        await ListAnewAsync(changed, cancellation);
        await breaches.CheckAsync([.. changed.Select(one => new CheckedList(one.Content, one.Item.Division))], cancellation);

        // One step of the feed for the whole batch: a reader sees all of it or nothing.
        if (changed.Count > 0)
        {
            db.NextSerial(Feed, change => changed.ForEach(one => one.Item.Change = change));
        }

        return outcomes;
    }

    /// <summary>Ends lists: their next version says that they are canceled.</summary>
    public async Task CancelAsync(IQueryable<ServiceItem> items, CancellationToken cancellation)
    {
        var found = await items
            .Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id, (item, version) => new { item.AgencyId, item.AgencyCode, item.Division, version.Content })
            .ToListAsync(cancellation);
        var agencies = found.Where(one => one.AgencyId is not null).DistinctBy(one => one.AgencyCode).ToDictionary(one => one.AgencyCode, one => (one.AgencyId!.Value, one.Division));
        await PublishAsync([.. found.Select(one => ContentJson.Read(one.Content) with { State = ItemState.Cancelled, CancelDate = clock.Today })], agencies, cancellation);
    }

    // What was published before leaves the public lists that it is not on any more.
    private async Task ListAnewAsync(List<(ServiceItem Item, ItemContent Content)> changed, CancellationToken cancellation)
    {
        foreach (var known in changed.Where(one => one.Item.CurrentNumber > 1).Select(one => one.Item.Id).Chunk(500))
        {
            db.RemoveRange(await db.Set<ListMember>().Where(member => known.Contains(member.ItemId)).ToListAsync(cancellation));
        }

        db.AddRange(changed.SelectMany(one => AllLists.Of(one.Content)
            .Select(list => new ListMember { List = list.Id, Division = one.Item.Division, TaskCode = one.Item.TaskCode, ItemId = one.Item.Id })));
    }

    private void AddVersion(ServiceItem item, ItemContent content, string json, string hash)
    {
        var version = new ItemVersion
        {
            Id = Guid.CreateVersion7(),
            ItemId = item.Id,
            Number = ++item.CurrentNumber,
            PublishedAt = clock.UtcNow,
            Content = json,
            Hash = hash,
        };
        db.Add(version);
        item.CurrentVersionId = version.Id;
        item.Name = content.Name;
        item.CancelOn = content.State == ItemState.Cancelled ? null : content.CancelDate;
        audit.Record(item.Id, "catalog.publish", new { item.TaskCode, version = version.Number, hash });
    }

    private async Task<Dictionary<string, (ServiceItem Item, string Hash)>> KnownAsync(List<string> codes, CancellationToken cancellation)
    {
        var known = new Dictionary<string, (ServiceItem, string)>();
        foreach (var chunk in codes.Chunk(500))
        {
            var found = await db.Set<ServiceItem>().Where(item => chunk.Contains(item.TaskCode))
                .Join(db.Set<ItemVersion>(), item => item.CurrentVersionId, version => version.Id, (item, version) => new { item, version.Hash })
                .ToListAsync(cancellation);
            found.ForEach(one => known[one.item.TaskCode] = (one.item, one.Hash));
        }

        return known;
    }

    private static ServiceItem NewItem(ItemContent content) => new()
    {
        Id = Guid.CreateVersion7(),
        TaskCode = content.TaskCode,
        BasicCode = content.BasicCode,
        AgencyCode = content.AgencyCode,
        Division = content.Division,
        Name = content.Name,
    };
}
