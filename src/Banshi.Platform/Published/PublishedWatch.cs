using System.Diagnostics.CodeAnalysis;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Banshi.Platform.Published;

/// <summary>
/// Keeps a node right about what the others publish. It asks for the number of the last publication four times a second; a node that has had no answer for
/// <see cref="PublishedFacts.Lease"/> remembers nothing any more, and who publishes is answered when that time is over. So the next request after that
/// answer, on whichever node, sees what was published.
/// </summary>
internal sealed partial class PublishedWatch(PublishedFacts facts, IServiceScopeFactory scopes, ILogger<PublishedWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(250);

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Without an answer nothing is remembered; the next one may come.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        facts.Follow();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogNoAnswer(exception);
            }

            await Task.Delay(Every, stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        var asked = TimeProvider.System.GetTimestamp();
        await using var scope = scopes.CreateAsyncScope();
        var last = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Serial>()
            .Where(serial => serial.Series == PublishedFacts.Series).Select(serial => serial.Last).SingleOrDefaultAsync(cancellation);
        facts.Learn(last, asked);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database did not say what was published last; nothing is remembered until it does")]
    private partial void LogNoAnswer(Exception exception);
}
