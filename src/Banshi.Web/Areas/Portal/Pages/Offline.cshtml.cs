using Banshi.Platform;
using Banshi.Web.Guards;
using Banshi.Web.OpenPages;
using Banshi.Web.Phone;
using Microsoft.Extensions.Options;

namespace Banshi.Web.Areas.Portal.Pages;

[OpenPage]
internal sealed class OfflineModel(IOptions<SiteOptions> site) : PageOf<ViewOffline>
{
    public string Hotline => site.Value.Hotline;
}
