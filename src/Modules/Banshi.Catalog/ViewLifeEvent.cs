using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Catalog;

/// <summary>A life event for somebody in a division: a few questions select what is needed; one notice, one form and one set of materials tell what to do.</summary>
internal sealed class ViewLifeEvent(ILifeEvents lifeEvents) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    /// <param name="id">The life event.</param>
    /// <param name="division">Where the person lives; null where nothing is chosen.</param>
    /// <param name="given">Values by question, as they came with the address.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<AnsweredLifeEvent>> RunAsync(string id, string? division, IReadOnlyDictionary<string, string> given, CancellationToken cancellation) =>
        await lifeEvents.AnswerAsync(id, division, given, cancellation) is { } found ? found : PlatformProblems.Unknown;
}
