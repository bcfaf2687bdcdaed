namespace Banshi.Catalog.Contracts;

/// <summary>Life events (一件事): items of several agencies that people need together.</summary>
public interface ILifeEvents
{
    /// <summary>All life events with their state in a division, in their order.</summary>
    /// <param name="division">Twelve-digit code; null for the region as a whole.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<IReadOnlyList<LifeEventInfo>> ListAsync(string? division, CancellationToken cancellation);

    /// <summary>What a life event comes to for somebody; null where there is none of this id.</summary>
    /// <param name="id">The life event.</param>
    /// <param name="division">Twelve-digit code of where the person lives; null where nothing is chosen.</param>
    /// <param name="given">Values by question. What is no choice of a question does not count.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<AnsweredLifeEvent?> AnswerAsync(string id, string? division, IReadOnlyDictionary<string, string> given, CancellationToken cancellation);
}

/// <summary>A life event as it stands in a division.</summary>
/// <param name="Id">Stable; part of the page's address <c>/life-events/show/{id}</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Entrance">How somebody says it who needs it: 我要生孩子.</param>
/// <param name="About">Whom it helps, and with what.</param>
/// <param name="Icon">Name of its icon.</param>
/// <param name="EverydayNames">Words that people use for it.</param>
/// <param name="State">Whether it is offered there.</param>
/// <param name="From">Since when it is so, or from when it is planned; null where nothing is said about the division.</param>
public sealed record LifeEventInfo(string Id, string Name, string Entrance, string About, string Icon, IReadOnlyList<string> EverydayNames, LifeEventState State, DateOnly? From);

/// <summary>A life event with the answers to its questions.</summary>
/// <param name="Info">The life event.</param>
/// <param name="Questions">What is asked first: choices, each a question of its own.</param>
/// <param name="Choices">The answers, by question.</param>
/// <param name="Notes">What one should know before, line by line.</param>
/// <param name="Plan">What is needed; null until all is answered.</param>
public sealed record AnsweredLifeEvent(
    LifeEventInfo Info, IReadOnlyList<Forms.Contracts.Question> Questions, IReadOnlyDictionary<string, string> Choices, IReadOnlyList<string> Notes, LifeEventPlan? Plan);
