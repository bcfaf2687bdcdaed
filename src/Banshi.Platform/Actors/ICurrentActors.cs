namespace Banshi.Platform.Actors;

/// <summary>Who somebody is now, for work that goes on after the request: the module that keeps accounts knows it.</summary>
public interface ICurrentActors
{
    /// <summary>The person with the duties of this moment, or null where the account is gone.</summary>
    /// <param name="accountId">Key of the account.</param>
    /// <param name="channel">Where the work came in.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<Actor?> FindAsync(Guid accountId, Channel channel, CancellationToken cancellation);
}
