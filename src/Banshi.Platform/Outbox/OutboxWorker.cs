using System.Diagnostics.CodeAnalysis;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.LongTasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Banshi.Platform.Outbox;

/// <summary>
/// Delivers events. A message is leased by moving its due time forward; a node that dies in the middle simply lets the lease run out, and another takes
/// the message again. That is why handlers are idempotent. Long tasks are delivered in lanes of their own, one at a time in each.
/// </summary>
internal sealed partial class OutboxWorker(
    IServiceScopeFactory scopes, OutboxSignal signal, IEnumerable<Subscription> subscriptions, IConfiguration configuration, ILogger<OutboxWorker> logger) : BackgroundService
{
    private const int BatchSize = 20;
    private const int DefaultLeaseSeconds = 120;
    private static readonly TimeSpan PollEvery = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _lease = TimeSpan.FromSeconds(configuration.GetValue("Outbox:LeaseSeconds", DefaultLeaseSeconds));
    private readonly int _longLanes = configuration.GetValue($"LongTasks:{nameof(LongTaskOptions.AtATime)}", new LongTaskOptions().AtATime);
    private readonly Dictionary<(string, string), Subscription> _subscriptions = subscriptions.ToDictionary(one => (one.Event, one.Handler));

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll([DeliverAllAsync(isLong: false, stoppingToken), .. Enumerable.Range(0, _longLanes).Select(_ => DeliverAllAsync(isLong: true, stoppingToken))]);

    private async Task DeliverAllAsync(bool isLong, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            if (!await DeliverBatchAsync(isLong, cancellation))
            {
                await signal.WaitAsync(isLong, PollEvery, cancellation);
            }
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A database that is away must not end the worker.")]
    private async Task<bool> DeliverBatchAsync(bool isLong, CancellationToken cancellation)
    {
        try
        {
            var claimed = await ClaimAsync(isLong, cancellation);
            List<Guid> delivered = [];
            foreach (var message in claimed)
            {
                if (await DeliverAsync(message, cancellation))
                {
                    delivered.Add(message.Id);
                }
            }

            await FinishAsync(delivered, cancellation);
            return claimed.Count > 0;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogBatchFailed(exception);
            return false;
        }
    }

    private async Task<List<OutboxMessage>> ClaimAsync(bool isLong, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var now = scope.ServiceProvider.GetRequiredService<Clock>().UtcNow;
        var due = db.Set<OutboxMessage>().Where(message => message.IsLong == isLong && message.DueAt != null && message.DueAt <= now);
        if (!await due.AnyAsync(cancellation))
        {
            return [];
        }

        List<OutboxMessage> claimed = [];
        await db.WriteAsync(async token => claimed = await OutboxClaim.TakeAsync(db, isLong, now, now + _lease, isLong ? 1 : BatchSize, token), cancellation);
        return claimed;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a handler throws is kept with the message and tried again.")]
    private async Task<bool> DeliverAsync(OutboxMessage message, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
            var lease = scope.ServiceProvider.GetRequiredService<OutboxLease>();
            lease.Take(message, _lease);
            await _subscriptions[(message.Event, message.Handler)].Deliver(scope.ServiceProvider, message.Payload, cancellation);
            return !lease.IsLost;
        }
        catch (OperationCanceledException) when (message.IsLong && cancellation.IsCancellationRequested)
        {
            // The node is being stopped: another may go on at once.
            await GiveBackAsync(message);
            throw;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogDeliveryFailed(exception, message.Id, message.Handler, message.Attempts);
            await FailAsync(message, $"{exception.GetType().Name}: {exception.Message}", cancellation);
            return false;
        }
    }

    // Together: if the node dies before this, they are delivered once more.
    private async Task FinishAsync(List<Guid> delivered, CancellationToken cancellation)
    {
        if (delivered.Count == 0)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        DateTime? now = scope.ServiceProvider.GetRequiredService<Clock>().UtcNow;
        await db.WriteAsync(
            token => db.Set<OutboxMessage>().Where(message => delivered.Contains(message.Id)).ExecuteUpdateAsync(
                row => row.SetProperty(one => one.DoneAt, now).SetProperty(one => one.DueAt, (DateTime?)null).SetProperty(one => one.LastError, (string?)null), token),
            cancellation);
    }

    // Whoever has lost the message to another node leaves it to that one.
    private async Task FailAsync(OutboxMessage failed, string error, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (await db.Set<OutboxMessage>().SingleOrDefaultAsync(one => one.Id == failed.Id && one.Attempts == failed.Attempts, cancellation) is { } message)
        {
            message.Failed(scope.ServiceProvider.GetRequiredService<Clock>().UtcNow, error);
            await db.SaveAsync(cancellation);
        }
    }

    private async Task GiveBackAsync(OutboxMessage message)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        DateTime? now = scope.ServiceProvider.GetRequiredService<Clock>().UtcNow;
        await db.WriteAsync(
            token => db.Set<OutboxMessage>().Where(one => one.Id == message.Id && one.Attempts == message.Attempts && one.DoneAt == null)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.DueAt, now), token),
            CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be read.")]
    private partial void LogBatchFailed(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {MessageId} to {Handler} failed at attempt {Attempt}.")]
    private partial void LogDeliveryFailed(Exception exception, Guid messageId, string handler, int attempt);
}
