using System.Diagnostics.CodeAnalysis;
using Banshi.Catalog.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Banshi.Guidance.Search;

/// <summary>Follows the catalog's feed: what is published anywhere is found on this node within a second or two.</summary>
internal sealed partial class SearchFollower(IServiceScopeFactory scopes, SearchIndex index, ILogger<SearchFollower> logger) : BackgroundService
{
    private const int Batch = 500;

    // An index that is built anew is kept on disk from time to time, so that a restart does not begin again.
    private const int BatchesToSettle = 200;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private int _unsettled;

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A database that is away must not end the follower.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await FollowAsync(stoppingToken))
                {
                    continue;
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(exception);
            }

            await Task.Delay(LookEvery, stoppingToken);
        }
    }

    // Returns whether there may be more.
    private async Task<bool> FollowAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var catalog = scope.ServiceProvider.GetRequiredService<ICatalog>();
        var changes = await catalog.ChangesAsync(index.Cursor, Batch, cancellation);
        if (changes.Count > 0)
        {
            index.Follow(changes);
        }

        if (changes.Count == 0 || ++_unsettled >= BatchesToSettle)
        {
            index.Settle();
            _unsettled = 0;
        }

        return changes.Count > 0;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The search index could not follow the catalog.")]
    private partial void LogFailed(Exception exception);
}
