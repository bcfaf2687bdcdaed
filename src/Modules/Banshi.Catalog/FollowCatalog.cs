using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Catalog;

/// <summary>The feed of the catalog: what changed behind a cursor, so that others can keep a copy that is always right.</summary>
internal sealed class FollowCatalog(ICatalog catalog) : IGuarded
{
    private const int MostChanges = 100;

    public static Guard Guard => Guard.Anyone;

    public Task<long> CursorAsync(CancellationToken cancellation) => catalog.CursorAsync(cancellation);

    public async Task<Feed> RunAsync(long after, CancellationToken cancellation)
    {
        var changes = await catalog.ChangesAsync(after, MostChanges, cancellation);
        return new Feed(
            changes.Count == 0 ? after : changes[^1].Cursor,
            [.. changes.Select(change => new Change(change.Cursor, change.Version.Content.TaskCode, change.Version.Content.Name, change.Version.Number, change.Version.Content.State))]);
    }

    /// <param name="Cursor">Behind it the next reading begins.</param>
    /// <param name="Changes">Oldest first; none where nothing changed.</param>
    internal sealed record Feed(long Cursor, IReadOnlyList<Change> Changes);

    internal sealed record Change(long Cursor, string TaskCode, string Name, int Version, ItemState State);
}
