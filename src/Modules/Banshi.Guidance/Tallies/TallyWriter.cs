using System.Diagnostics.CodeAnalysis;
using Banshi.Guidance.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Banshi.Guidance.Tallies;

/// <summary>Adds to the database what this node has counted, every few seconds. A node that dies loses the counts of those seconds and nothing else.</summary>
internal sealed partial class TallyWriter(IServiceScopeFactory scopes, Tally tally, ILogger<TallyWriter> logger) : BackgroundService
{
    private const int AtATime = 200;
    private static readonly TimeSpan WriteEvery = TimeSpan.FromSeconds(2);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(WriteEvery, stoppingToken);
            await WriteAsync(stoppingToken);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A database that is away must not end the counting.")]
    private async Task WriteAsync(CancellationToken cancellation)
    {
        foreach (var some in tally.Take().Chunk(AtATime))
        {
            try
            {
                if (await AddAsync(some, cancellation))
                {
                    continue;
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(exception);
            }

            // Another node wrote the same text at the same moment: the next time.
            tally.Return(some);
        }
    }

    private async Task<bool> AddAsync(IReadOnlyList<KeyValuePair<Tally.Entry, int>> counts, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var clock = scope.ServiceProvider.GetRequiredService<Clock>();
        await AddMissesAsync(db, clock.UtcNow, [.. counts.Where(one => one.Key.IsMiss)], cancellation);
        await AddClicksAsync(db, clock.Today, [.. counts.Where(one => !one.Key.IsMiss)], cancellation);
        return await db.SaveAsync(cancellation) is null;
    }

    private static async Task AddMissesAsync(AppDbContext db, DateTime now, IReadOnlyList<KeyValuePair<Tally.Entry, int>> counts, CancellationToken cancellation)
    {
        var texts = counts.Select(one => one.Key.Text).ToList();
        var known = texts.Count == 0 ? [] : await db.Set<Miss>().Where(one => texts.Contains(one.Text)).ToDictionaryAsync(one => one.Text, cancellation);
        foreach (var (entry, count) in counts)
        {
            var miss = known.GetValueOrDefault(entry.Text) ?? db.Add(new Miss { Id = Guid.CreateVersion7(), Text = entry.Text, Count = 0, FirstAt = now, LastAt = now, IsDone = false }).Entity;
            (miss.Count, miss.LastAt, miss.IsDone) = (miss.Count + count, now, false);
        }
    }

    private static async Task AddClicksAsync(AppDbContext db, DateOnly today, IReadOnlyList<KeyValuePair<Tally.Entry, int>> counts, CancellationToken cancellation)
    {
        var texts = counts.Select(one => one.Key.Text).Distinct().ToList();
        var known = texts.Count == 0 ? [] : await db.Set<Click>().Where(one => one.Day == today && texts.Contains(one.Text)).ToDictionaryAsync(one => (one.Text, one.Item), cancellation);
        foreach (var ofItem in counts.GroupBy(one => (one.Key.Text, one.Key.Item)))
        {
            var name = ofItem.First().Key.Name;
            var click = known.GetValueOrDefault(ofItem.Key)
                ?? db.Add(new Click { Id = Guid.CreateVersion7(), Day = today, Text = ofItem.Key.Text, Item = ofItem.Key.Item, Name = name, Count = 0 }).Entity;
            (click.Count, click.Name) = (click.Count + ofItem.Sum(one => one.Value), name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was counted in the search could not be written.")]
    private partial void LogFailed(Exception exception);
}
