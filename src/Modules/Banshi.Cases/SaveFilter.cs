using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An officer keeps a view of the worklist under a name; the same name again replaces it.</summary>
internal sealed class SaveFilter(AppDbContext db, ActorSource actors) : IGuarded
{
    public const int LongestName = 20;
    public const int LongestQuery = 300;
    public const int Most = 12;

    public static Guard Guard => ListQueue.Guard;

    public async Task<IReadOnlyList<SavedFilter>> ListAsync(CancellationToken cancellation) =>
        await db.Set<SavedFilter>().AsNoTracking().Where(filter => filter.AccountId == actors.Current.AccountId).OrderBy(filter => filter.Name).ToListAsync(cancellation);

    public async Task<Problem?> RunAsync(string name, QueueFilter filter, CancellationToken cancellation)
    {
        var (given, query) = (name.Trim(), filter.ToQuery());
        if (given.Length is 0 or > LongestName || query.Length > LongestQuery)
        {
            return PlatformProblems.Invalid([CaseProblems.FilterNameWrong.For("FilterName", LongestName)]);
        }

        var kept = await db.Set<SavedFilter>().Where(one => one.AccountId == actors.Current.AccountId).ToListAsync(cancellation);
        if (kept.Find(one => one.Name == given) is { } same)
        {
            same.Query = query;
            return await db.SaveAsync(cancellation);
        }

        if (kept.Count >= Most)
        {
            return CaseProblems.TooManyFilters.With(Most);
        }

        db.Add(new SavedFilter { Id = Guid.CreateVersion7(), AccountId = actors.Current.AccountId, Name = given, Query = query });
        return await db.SaveAsync(cancellation);
    }

    public async Task<Problem?> RemoveAsync(Guid id, CancellationToken cancellation)
    {
        if (await db.Set<SavedFilter>().SingleOrDefaultAsync(one => one.Id == id && one.AccountId == actors.Current.AccountId, cancellation) is { } filter)
        {
            db.Remove(filter);
        }

        return await db.SaveAsync(cancellation);
    }
}
