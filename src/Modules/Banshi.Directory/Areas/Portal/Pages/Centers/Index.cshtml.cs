using Banshi.Directory.Maps;
using Banshi.Web.Guards;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Directory.Areas.Portal.Pages.Centers;

internal sealed class IndexModel(ListCenters list) : PageOf<ListCenters>
{
    private const double TextHeight = 14;
    private const double ElderTextHeight = 27;

    public ListCenters.View View { get; private set; } = default!;

    /// <summary>Only those that are open now.</summary>
    [BindProperty(SupportsGet = true, Name = "open")]
    public bool IsOpen { get; set; }

    /// <summary>The map; null where no center of the list lies on it.</summary>
    public CenterMap? Map => CenterMap.Of(
        View.Area,
        [.. View.Places.Where(place => place.At is not null).Select(place => new MapCenter(place.Number, place.Division, place.Name, place.At!.Value))],
        View.Seats,
        ViewPreferences.Of(HttpContext).IsElder ? ElderTextHeight : TextHeight);

    public async Task OnGetAsync(CancellationToken cancellation) => View = await list.RunAsync(ChosenDivision.Of(HttpContext), IsOpen, cancellation);
}
