using System.Text.Json;
using Banshi.Platform.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Platform.Outbox;

/// <summary>Publishes events: one row for each handler, in the same save as the change.</summary>
public sealed class EventBus(AppDbContext db, Clock clock, IEnumerable<Subscription> subscriptions)
{
    /// <summary>Adds the event to this context; it is delivered after the save.</summary>
    public void Publish<TEvent>(TEvent @event)
        where TEvent : IEvent
    {
        foreach (var subscription in subscriptions.Where(subscription => subscription.Event == TEvent.Name))
        {
            db.Add(new OutboxMessage
            {
                Id = Guid.CreateVersion7(),
                Event = TEvent.Name,
                Handler = subscription.Handler,
                Payload = JsonSerializer.Serialize(@event),
                IsLong = subscription.IsLong,
                CreatedAt = clock.UtcNow,
                DueAt = clock.UtcNow,
            });
        }
    }
}

/// <summary>A handler's subscription to an event.</summary>
/// <param name="Event">Name of the event.</param>
/// <param name="Handler">Name of the handler's class: stable, as rows that wait carry it.</param>
/// <param name="Deliver">Hands the payload over in a scope.</param>
public sealed record Subscription(string Event, string Handler, Func<IServiceProvider, string, CancellationToken, Task> Deliver)
{
    /// <summary>Whether it may take minutes: it runs in lanes of its own, and renews its lease itself.</summary>
    internal bool IsLong { get; init; }
}

/// <summary>Registers handlers.</summary>
public static class OutboxRegistration
{
    /// <summary>Subscribes a handler to an event.</summary>
    public static IServiceCollection AddEventHandler<TEvent, THandler>(this IServiceCollection services)
        where TEvent : IEvent
        where THandler : class, IEventHandler<TEvent> =>
        services.AddScoped<THandler>().AddSingleton(Of<TEvent, THandler>());

    /// <summary>Subscribes a handler that may take minutes.</summary>
    internal static IServiceCollection AddLongEventHandler<TEvent, THandler>(this IServiceCollection services)
        where TEvent : IEvent
        where THandler : class, IEventHandler<TEvent> =>
        services.AddScoped<THandler>().AddSingleton(Of<TEvent, THandler>() with { IsLong = true });

    private static Subscription Of<TEvent, THandler>()
        where TEvent : IEvent
        where THandler : class, IEventHandler<TEvent> => new(TEvent.Name, typeof(THandler).Name, DeliverAsync<TEvent, THandler>);

    private static Task DeliverAsync<TEvent, THandler>(IServiceProvider scope, string payload, CancellationToken cancellation)
        where TEvent : IEvent
        where THandler : class, IEventHandler<TEvent> =>
        scope.GetRequiredService<THandler>().HandleAsync(JsonSerializer.Deserialize<TEvent>(payload)!, cancellation);
}
