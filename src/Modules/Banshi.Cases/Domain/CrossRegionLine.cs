using Banshi.Cases.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Cases.Domain;

/// <summary>Hands what a partner says to the side that it concerns: the one that took the application, or the one that decides it.</summary>
internal sealed class CrossRegionLine(CrossRegionLists lists, HearTakingSide taking, HearDecidingSide deciding, ActorSource actors) : ICrossRegion
{
    // As long as the audit trail keeps the name of whoever acts.
    private const int LongestName = 100;

    public Task KeepListAsync(PartnerList list, CancellationToken cancellation) => lists.KeepAsync(list, cancellation);

    public Task DropListsAsync(string partner, IReadOnlyCollection<string>? taskCodes, CancellationToken cancellation) => lists.DropAsync(partner, taskCodes, cancellation);

    public async Task HearAsync(PartnerMessage message, CancellationToken cancellation)
    {
        var body = CrossRegionMessage.FromJson(message.Body);
        var before = actors.Current;
        actors.Current = new Actor { Name = NameOf(message, body), Channel = Channel.Partner };
        try
        {
            await (body is TakingSideMessage said ? taking.HearAsync(message, said, cancellation) : deciding.HearAsync(message, body, cancellation));
        }
        finally
        {
            actors.Current = before;
        }
    }

    // The partner writes it; a character of two halves is not cut through.
    private static string NameOf(PartnerMessage message, CrossRegionMessage body)
    {
        var name = $"{message.PartnerName} {(body as TakingSideMessage)?.By}".Trim();
        return name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)];
    }
}
