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
    /// <param name="division">Twelve-digit code of where the person lives, or of the window that takes it; null where nothing is chosen.</param>
    /// <param name="given">Values by question, and codes of divisions by <see cref="AnsweredPlace.Field"/>. What is no choice of a question does not count.</param>
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
/// <param name="Choices">The answers, by question; those places that are known, by their field.</param>
/// <param name="Notes">What one should know before, line by line.</param>
/// <param name="Plan">What is needed; null until all is answered.</param>
public sealed record AnsweredLifeEvent(
    LifeEventInfo Info, IReadOnlyList<Forms.Contracts.Question> Questions, IReadOnlyDictionary<string, string> Choices, IReadOnlyList<string> Notes, LifeEventPlan? Plan)
{
    /// <summary>The places that handle it together (多地联办); none where all of it is done in one.</summary>
    public IReadOnlyList<AnsweredPlace> Places { get; init; } = [];

    /// <summary>What a place can be, by <see cref="AnsweredPlace.Value"/>; <see cref="AnsweredPlace.Elsewhere"/> is a choice beside them. Empty without places.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Divisions { get; init; } = [];

    /// <summary>How many questions and places are still to be answered.</summary>
    public int Unanswered => Questions.Count(question => !Choices.ContainsKey(question.Id)) + Places.Count(place => !place.IsAnswered);
}

/// <summary>A place of a life event, with the division that somebody chose for it.</summary>
/// <param name="Id">Stable, unique in the life event.</param>
/// <param name="Name">What it is called: 迁出地, 迁入地.</param>
/// <param name="Hint">How the applicant tells which it is.</param>
/// <param name="State">Whether it is known, and whether it takes part.</param>
/// <param name="Division">Twelve-digit code of the division; null where there is none.</param>
/// <param name="DivisionName">Its name with that of its league; empty without a division.</param>
public sealed record AnsweredPlace(string Id, string Name, string? Hint, PlaceState State, string? Division, string DivisionName)
{
    /// <summary>The choice of a place that neither this platform nor one that it works with serves.</summary>
    public const string Elsewhere = "elsewhere";

    /// <summary>The platform that serves it; null for this one.</summary>
    public PlatformInfo? Partner { get; init; }

    /// <summary>Its name among the given values.</summary>
    public string Field => FieldOf(Id);

    /// <summary>What was chosen, as a value; empty where nothing was.</summary>
    public string Value => State == PlaceState.Elsewhere ? Elsewhere : Division is null ? "" : ValueOf(Partner, Division);

    /// <summary>Whether the plan can be made.</summary>
    public bool IsAnswered => State is PlaceState.Chosen or PlaceState.Closed or PlaceState.Elsewhere;

    internal static string FieldOf(string id) => $"place-{id}";

    // Two platforms may name one division: during a change of borders, and where one tries the other out.
    internal static string ValueOf(PlatformInfo? partner, string division) => partner is null ? division : $"{partner.Code}-{division}";
}

/// <summary>What is known of a place of a life event.</summary>
public enum PlaceState
{
    /// <summary>Nothing has been chosen.</summary>
    Open,

    /// <summary>It takes part.</summary>
    Chosen,

    /// <summary>The life event is not open there: its part is done there by itself.</summary>
    Closed,

    /// <summary>A platform serves it that this one does not work with.</summary>
    Elsewhere,

    /// <summary>What was given is no division that can be chosen.</summary>
    Unknown,

    /// <summary>It is the same as one before it, and must not be.</summary>
    Same,
}
