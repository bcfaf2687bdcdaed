using Banshi.Cases.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Cases.Domain;

/// <summary>Hands what a partner says to the side that it concerns: the one that took the application, or the one that decides it.</summary>
internal sealed class CrossRegionLine(CrossRegionLists lists, HearTakingSide taking, HearDecidingSide deciding, ActorSource actors) : ICrossRegion
{
    public Task KeepListAsync(PartnerList list, CancellationToken cancellation) => lists.KeepAsync(list, cancellation);

    public Task DropListsAsync(string partner, IReadOnlyCollection<string> taskCodes, CancellationToken cancellation) => lists.DropAsync(partner, taskCodes, cancellation);

    public async Task HearAsync(PartnerMessage message, CancellationToken cancellation)
    {
        var body = CrossRegionMessage.FromJson(message.Body);
        var before = actors.Current;
        actors.Current = new Actor { Name = $"{message.PartnerName} {(body as TakingSideMessage)?.By}".Trim(), Channel = Channel.Partner };
        try
        {
            await (body is TakingSideMessage said ? taking.HearAsync(message, said, cancellation) : deciding.HearAsync(message, body, cancellation));
        }
        finally
        {
            actors.Current = before;
        }
    }
}
