using Banshi.Web.Guards;

namespace Banshi.Catalog.Areas.Portal.Pages.Lists;

internal sealed class IndexModel : PageOf<ViewPublicLists>;
