using System.Text.Json;
using Banshi.Cases.Contracts;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

/// <summary>
/// Lists whose applications can be taken here although others decide them: of other divisions of this platform, of the divisions above a center or station of
/// the base level, and of partners.
/// </summary>
internal sealed class CrossRegionLists(AppDbContext db, ICatalog catalog, IForms forms) : IPartnerLists
{
    private const int Most = 30;

    /// <param name="Partner">Who decides: division code of the partner's region; empty for this platform itself.</param>
    /// <param name="PartnerName">Its name; empty for this platform itself.</param>
    /// <param name="VersionId">Key of the version there.</param>
    /// <param name="FormId">Key of its form here.</param>
    /// <param name="Content">The elements.</param>
    /// <param name="Mode">How the center or station of the base level takes part (委托受理, 授权办理, 帮办代办); null where it is taken for another place.</param>
    public sealed record Offer(string Partner, string PartnerName, Guid VersionId, Guid FormId, ItemContent Content, BaseLevelMode? Mode);

    /// <summary>Offers by name, everyday word or code; those of this platform first. <paramref name="window"/> is the division of the window, <paramref name="isHere"/> tells the lists that this window handles anyway.</summary>
    public async Task<IReadOnlyList<Offer>> FindAsync(string text, string window, Func<string, bool> isHere, CancellationToken cancellation)
    {
        var own = (await catalog.ListAsync(RootOf(window), text, Most * 10, cancellation)).Where(list => IsOffered(list, window) && !isHere(list.Content.Division))
            .OrderBy(list => ModeAt(list.Content, window) is null).Take(Most).Select(list => Of(list, window));
        var sought = text.ToUpperInvariant();
        var partners = await db.Set<CrossRegionList>().AsNoTracking().Where(list => list.IsOffered && list.Words.Contains(sought)).OrderBy(list => list.Name).Take(Most).ToListAsync(cancellation);
        return [.. own, .. partners.Select(Of)];
    }

    /// <summary>One of them, or null.</summary>
    public async Task<Offer?> FindAsync(string partner, string taskCode, string window, CancellationToken cancellation)
    {
        if (partner.Length == 0)
        {
            return await catalog.FindAsync(taskCode, cancellation) is { } own && IsOffered(own, window) ? Of(own, window) : null;
        }

        return await db.Set<CrossRegionList>().AsNoTracking().SingleOrDefaultAsync(list => list.Partner == partner && list.TaskCode == taskCode && list.IsOffered, cancellation) is { } found ? Of(found) : null;
    }

    public async Task<IReadOnlyList<PartnerOffer>> OffersAsync(IReadOnlyCollection<string> basicCodes, CancellationToken cancellation)
    {
        var lists = await db.Set<CrossRegionList>().AsNoTracking().Where(list => list.IsOffered && basicCodes.Contains(list.BasicCode)).ToListAsync(cancellation);

        // A partner writes the division as it likes; a list for no known place is for nobody here.
        return [.. lists.Select(list => (list, Of(list).Content)).Where(one => DivisionCode.TryParse(one.Content.Division, out _)).Select(one => OfferOf(one.list, one.Content))];
    }

    /// <summary>Keeps a partner's list. Durable with the caller's save.</summary>
    public async Task KeepAsync(PartnerList list, CancellationToken cancellation)
    {
        var content = list.Content;
        var form = await forms.KeepAsync(list.Form, cancellation);
        var json = JsonSerializer.Serialize(content, FormJson.Options);
        var words = string.Join('\n', content.EverydayNames.Append(content.Name).Append(content.TaskCode).Append(list.PartnerName)).ToUpperInvariant();
        var kept = await db.Set<CrossRegionList>().SingleOrDefaultAsync(one => one.Partner == list.Partner && one.TaskCode == content.TaskCode, cancellation);
        if (kept is null)
        {
            db.Add(new CrossRegionList
            {
                Partner = list.Partner,
                TaskCode = content.TaskCode,
                PartnerName = list.PartnerName,
                BasicCode = content.BasicCode,
                PlaceName = list.PlaceName,
                VersionId = list.VersionId,
                Name = content.Name,
                Words = words,
                Content = json,
                FormId = form,
                IsOffered = true,
            });
            return;
        }

        (kept.PartnerName, kept.PlaceName, kept.VersionId, kept.Name, kept.Words, kept.Content, kept.FormId, kept.IsOffered) =
            (list.PartnerName, list.PlaceName, list.VersionId, content.Name, words, json, form, true);
    }

    /// <summary>Lists of a partner, null for all of them, take no applications from elsewhere any more. Durable with the caller's save.</summary>
    public async Task DropAsync(string partner, IReadOnlyCollection<string>? taskCodes, CancellationToken cancellation)
    {
        var offered = db.Set<CrossRegionList>().Where(one => one.Partner == partner && one.IsOffered);
        (await (taskCodes is null ? offered : offered.Where(one => taskCodes.Contains(one.TaskCode))).ToListAsync(cancellation)).ForEach(one => one.IsOffered = false);
    }

    /// <summary>How a center or station below the agency's division takes part in a list; null where it does not.</summary>
    public static BaseLevelMode? ModeAt(ItemContent list, string window)
    {
        if (list.Division.Length == 0 || list.Division == window || !DivisionCode.Parse(list.Division).Contains(DivisionCode.Parse(window)))
        {
            return null;
        }

        var level = DivisionCode.Parse(window).Level;
        return list.BaseLevel.FirstOrDefault(one => one.Level == level)?.Mode;
    }

    // Within the region 跨县 is enough: the window is in another place than whoever decides.
    private static bool IsOffered(ItemVersionInfo list, string window) =>
        list.Content.CanApply && list.AgencyId is not null && (list.Content.Scope != CrossRegionScope.None || ModeAt(list.Content, window) is not null);

    // The region that the platform serves: the first two digits.
    private static string RootOf(string division) => $"{division[..2]}0000000000";

    private static Offer Of(ItemVersionInfo list, string window) => new("", "", list.Id, list.Content.FormId!.Value, list.Content, ModeAt(list.Content, window));

    // The form is known here by another key than there.
    private static PartnerOffer OfferOf(CrossRegionList list, ItemContent content) => new(
        new PlatformInfo(list.Partner, list.PartnerName),
        list.PlaceName.Length > 0 ? list.PlaceName : list.PartnerName,
        new PlannedList(list.VersionId, null, content with { FormId = list.FormId }));

    private static Offer Of(CrossRegionList list) =>
        new(list.Partner, list.PartnerName, list.VersionId, list.FormId, JsonSerializer.Deserialize<ItemContent>(list.Content, FormJson.Options)!, null);
}
