using System.Diagnostics.CodeAnalysis;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Banshi.Platform.Jobs;

/// <summary>Runs the jobs that are due.</summary>
internal sealed partial class JobWorker(IServiceScopeFactory scopes, IEnumerable<JobDefinition> jobs, ILogger<JobWorker> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(20);

    // A long job, a check of all lists for example, holds up no other; more at a time would only take connections from people.
    private const int AtATime = 2;

    private readonly SemaphoreSlim _lanes = new(AtATime);

    public override void Dispose()
    {
        _lanes.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(jobs.Select(job => RepeatAsync(job, stoppingToken)));

    private async Task RepeatAsync(JobDefinition job, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            await _lanes.WaitAsync(cancellation);
            try
            {
                await RunIfDueAsync(job, cancellation);
            }
            finally
            {
                _lanes.Release();
            }

            await Task.Delay(job.Every < LookEvery ? job.Every : LookEvery, cancellation);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One job's failure is kept and must not end the others.")]
    private async Task RunIfDueAsync(JobDefinition job, CancellationToken cancellation)
    {
        try
        {
            if (await TakeAsync(job, cancellation))
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
                await job.Run(scope.ServiceProvider, cancellation);
            }
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogJobFailed(exception, job.Name);
        }
    }

    private async Task<bool> TakeAsync(JobDefinition job, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var now = scope.ServiceProvider.GetRequiredService<Clock>().UtcNow;
        var run = await db.Set<JobRun>().SingleOrDefaultAsync(one => one.Name == job.Name, cancellation);
        if (run?.NextAt > now)
        {
            return false;
        }

        run ??= db.Add(new JobRun { Name = job.Name, NextAt = now }).Entity;
        run.NextAt = now + job.Every;
        return await db.SaveAsync(cancellation) is null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed.")]
    private partial void LogJobFailed(Exception exception, string job);
}
