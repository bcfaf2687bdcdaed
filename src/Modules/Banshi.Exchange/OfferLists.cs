using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Exchange.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Exchange;

/// <summary>The lists of which applications are taken from other provinces, as they change. They are public; partners follow them.</summary>
internal sealed class OfferLists(ICatalog catalog, IForms forms, IDirectory directory) : IGuarded
{
    private const int PageSize = 100;

    public static Guard Guard => Guard.Anyone;

    public async Task<OfferedLists> RunAsync(long after, CancellationToken cancellation)
    {
        var changes = await catalog.ChangesAsync(after, PageSize, cancellation);
        var lists = new List<OfferedList>();
        foreach (var change in changes)
        {
            lists.Add(await OfAsync(change.Version, cancellation));
        }

        return new OfferedLists(changes.Count == 0 ? after : changes[^1].Cursor, changes.Count == PageSize, lists);
    }

    private async Task<OfferedList> OfAsync(ItemVersionInfo list, CancellationToken cancellation)
    {
        var content = list.Content;
        var isOffered = content is { CanApply: true, Scope: CrossRegionScope.Nation or CrossRegionScope.Provinces } && list.AgencyId is not null;
        return isOffered
            ? new OfferedList(content.TaskCode, list.Id, content, await forms.FindAsync(content.FormId!.Value, cancellation), await PlaceAsync(content.Division, cancellation))
            : new OfferedList(content.TaskCode, list.Id, null, null);
    }

    private async Task<string> PlaceAsync(string division, CancellationToken cancellation) => string.Concat((await directory.PathAsync(division, cancellation)).Select(one => one.Name));
}
