namespace Banshi.Platform.Outbox;

/// <summary>Something that happened and that others act on. Events are written down with the change itself and delivered at least once.</summary>
public interface IEvent
{
    /// <summary>Stable name, for example <c>cases.completed</c>.</summary>
    static abstract string Name { get; }
}

/// <summary>Acts on an event. It may be called again for the same event: it must be idempotent.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
public interface IEventHandler<in TEvent>
    where TEvent : IEvent
{
    /// <summary>Carries out the step; an exception means: try again later.</summary>
    Task HandleAsync(TEvent @event, CancellationToken cancellation);
}
