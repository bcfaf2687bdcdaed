using System.Text.Json;
using Banshi.Cases.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Cases.Domain;

/// <summary>Hands what a partner says to the side that it concerns: the one that took the application, or the one that decides it.</summary>
internal sealed class CrossRegionLine(CrossRegionLists lists, HearTakingSide taking, HearDecidingSide deciding, ActorSource actors) : ICrossRegion
{
    public Task KeepListAsync(PartnerList list, CancellationToken cancellation) => lists.KeepAsync(list, cancellation);

    public Task DropListAsync(string partner, string taskCode, CancellationToken cancellation) => lists.DropAsync(partner, taskCode, cancellation);

    public async Task HearAsync(PartnerMessage message, CancellationToken cancellation)
    {
        var body = CrossRegionMessage.FromJson(message.Body);
        var before = actors.Current;
        actors.Current = new Actor { Name = NameOf(message, body), Channel = Channel.Partner };
        try
        {
            await (body is Progress or NotTaken ? deciding.HearAsync(message, body, cancellation) : taking.HearAsync(message, body, cancellation));
        }
        finally
        {
            actors.Current = before;
        }
    }

    private static string NameOf(PartnerMessage message, CrossRegionMessage body)
    {
        var by = body switch
        {
            Applied applied => applied.TakenBy,
            Corrected corrected => corrected.By,
            PapersPosted posted => posted.By,
            HandedOver handed => handed.By,
            TakenBack back => back.By,
            Progress or NotTaken => "",
            _ => throw new JsonException(),
        };
        return $"{message.PartnerName} {by}".Trim();
    }
}
