using System.Diagnostics.CodeAnalysis;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Banshi.Platform.Outbox;

/// <summary>
/// Delivers events. A message is leased by moving its due time forward; a node that dies in the middle simply lets the lease run out, and another takes
/// the message again. That is why handlers are idempotent.
/// </summary>
internal sealed partial class OutboxWorker(
    IServiceScopeFactory scopes, OutboxSignal signal, IEnumerable<Subscription> subscriptions, IConfiguration configuration, ILogger<OutboxWorker> logger) : BackgroundService
{
    private const int BatchSize = 20;
    private const int DefaultLeaseSeconds = 120;
    private static readonly TimeSpan PollEvery = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _lease = TimeSpan.FromSeconds(configuration.GetValue("Outbox:LeaseSeconds", DefaultLeaseSeconds));
    private readonly Dictionary<(string, string), Subscription> _subscriptions = subscriptions.ToDictionary(one => (one.Event, one.Handler));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await DeliverBatchAsync(stoppingToken))
            {
                await signal.WaitAsync(PollEvery, stoppingToken);
            }
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A database that is away must not end the worker.")]
    private async Task<bool> DeliverBatchAsync(CancellationToken cancellation)
    {
        try
        {
            var claimed = await ClaimAsync(cancellation);
            foreach (var id in claimed)
            {
                await DeliverAsync(id, cancellation);
            }

            return claimed.Count > 0;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogBatchFailed(exception);
            return false;
        }
    }

    private async Task<List<Guid>> ClaimAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var now = scope.ServiceProvider.GetRequiredService<Clock>().UtcNow;
        var due = db.Set<OutboxMessage>().Where(message => message.DueAt != null && message.DueAt <= now);
        if (!await due.AnyAsync(cancellation))
        {
            return [];
        }

        List<Guid> claimed = [];
        await db.WriteAsync(async token => claimed = await OutboxClaim.TakeAsync(db, now, now + _lease, BatchSize, token), cancellation);
        return claimed;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a handler throws is kept with the message and tried again.")]
    private async Task DeliverAsync(Guid id, CancellationToken cancellation)
    {
        string? error = null;
        var message = await ReadAsync(id, cancellation);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
            await _subscriptions[(message.Event, message.Handler)].Deliver(scope.ServiceProvider, message.Payload, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogDeliveryFailed(exception, message.Id, message.Handler, message.Attempts);
            error = $"{exception.GetType().Name}: {exception.Message}";
        }

        await FinishAsync(id, error, cancellation);
    }

    private async Task<OutboxMessage> ReadAsync(Guid id, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<OutboxMessage>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
    }

    private async Task FinishAsync(Guid id, string? error, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var now = scope.ServiceProvider.GetRequiredService<Clock>().UtcNow;
        var message = await db.Set<OutboxMessage>().SingleAsync(one => one.Id == id, cancellation);
        if (error is null)
        {
            message.Succeeded(now);
        }
        else
        {
            message.Failed(now, error);
        }

        await db.SaveAsync(cancellation);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be read.")]
    private partial void LogBatchFailed(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Message {MessageId} to {Handler} failed at attempt {Attempt}.")]
    private partial void LogDeliveryFailed(Exception exception, Guid messageId, string handler, int attempt);
}
