using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Banshi.Platform.Jobs;

/// <summary>Runs the jobs that are due, those that have waited longest first.</summary>
internal sealed partial class JobWorker(IServiceScopeFactory scopes, IEnumerable<JobDefinition> jobs, IConfiguration configuration, ILogger<JobWorker> logger) : BackgroundService
{
    private const int DefaultLookMilliseconds = 5_000;

    // A long job, a check of all lists for example, holds up no other; more at a time would only take connections from people.
    private const int Lanes = 2;

    private readonly TimeSpan _lookEvery = TimeSpan.FromMilliseconds(configuration.GetValue("Jobs:LookMilliseconds", DefaultLookMilliseconds));
    private readonly ConcurrentDictionary<JobDefinition, bool> _running = new();

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, Lanes).Select(_ => WorkAsync(stoppingToken)));

    private async Task WorkAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            if (!await RunNextAsync(cancellation))
            {
                await Task.Delay(_lookEvery, cancellation);
            }
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A database that is away must not end the worker.")]
    private async Task<bool> RunNextAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var job in await DueAsync(cancellation))
            {
                if (await RunAsync(job, cancellation))
                {
                    return true;
                }
            }
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogLookFailed(exception);
        }

        return false;
    }

    private async Task<List<JobDefinition>> DueAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = scope.ServiceProvider.GetRequiredService<Clock>().UtcNow;
        var runs = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<JobRun>().ToDictionaryAsync(run => run.Name, run => run.NextAt, cancellation);
        return [.. jobs.Where(job => runs.GetValueOrDefault(job.Name) <= now).OrderBy(job => runs.GetValueOrDefault(job.Name))];
    }

    // Returns whether it was this lane's to run.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One job's failure is kept and must not end the others.")]
    private async Task<bool> RunAsync(JobDefinition job, CancellationToken cancellation)
    {
        if (!_running.TryAdd(job, true))
        {
            return false;
        }

        var isTaken = false;
        try
        {
            isTaken = await TakeAsync(job, cancellation);
            if (isTaken)
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
        finally
        {
            _running.TryRemove(job, out _);
        }

        return isTaken;
    }

    // Another lane or node may have been faster since the look.
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

    [LoggerMessage(Level = LogLevel.Error, Message = "Which jobs are due could not be read.")]
    private partial void LogLookFailed(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed.")]
    private partial void LogJobFailed(Exception exception, string job);
}
