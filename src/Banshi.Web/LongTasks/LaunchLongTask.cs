using System.Diagnostics;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Platform.LongTasks;
using Banshi.Platform.Published;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Banshi.Web.LongTasks;

/// <summary>
/// Starts a long task and says where to look: at its result where it ends while the request waits, about a second, otherwise at the page that follows it. So small
/// work is as quick to use as if it were done in the request.
/// </summary>
public sealed class LaunchLongTask(StartLongTask start, IServiceScopeFactory scopes, ActorSource actors, PublishedFacts published, IOptions<LongTaskOptions> options)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(40);

    /// <summary>Starts it. Returns the address to which the person is to be sent.</summary>
    /// <param name="input">What it is asked with.</param>
    /// <param name="subject">What it is about, for its person.</param>
    /// <param name="file">A file that it works on; null for none.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<string>> RunAsync<TTask, TInput>(TInput input, string subject, GivenFile? file, CancellationToken cancellation)
        where TTask : ILongTask<TInput>
    {
        if (!(await start.RunAsync<TTask, TInput>(input, subject, file, cancellation)).Is(out var id, out var problem))
        {
            return problem;
        }

        var page = $"{(actors.Current.Channel == Channel.Admin ? "/admin" : "/desk")}/tasks/show/{id}";
        if (await ResultAsync(id, cancellation) is not { } result)
        {
            return page;
        }

        // What it may have published is in force on every node.
        await published.UntilEverywhereAsync();
        return result;
    }

    // Any node may run it, so the row is asked; each time in a scope of its own, as a context remembers what it has read.
    private async Task<string?> ResultAsync(Guid id, CancellationToken cancellation)
    {
        var since = Stopwatch.StartNew();
        while (since.ElapsedMilliseconds < options.Value.PatienceMilliseconds)
        {
            await Task.Delay(Look, cancellation);
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorSource>().Current = actors.Current;
            if ((await scope.ServiceProvider.GetRequiredService<LongTaskDesk>().FindAsync(id, cancellation)).Value is { HasEnded: true } ended)
            {
                return ended.To;
            }
        }

        return null;
    }
}
