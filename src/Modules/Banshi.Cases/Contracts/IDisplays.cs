namespace Banshi.Cases.Contracts;

/// <summary>The display before an applicant, for whoever asks him something there. Works within a request from a display alone.</summary>
public interface IDisplays
{
    /// <summary>What the display of this request offers to rate; null where it shows something else by now.</summary>
    /// <param name="version">The version of what the applicant saw.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<RatingOffer?> RatingAsync(Guid version, CancellationToken cancellation);

    /// <summary>The applicant has answered: the display is idle with the caller's save, and acts of this request are recorded as those of an applicant at a window.</summary>
    Task EndRatingAsync(CancellationToken cancellation);
}

/// <summary>A visit to a window that can be rated.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="ItemName">事项名称.</param>
public sealed record RatingOffer(Guid CaseId, string ItemName);
