using Banshi.Web.Guards;
using Banshi.Web.OpenPages;

namespace Banshi.Licenses.Areas.Portal.Pages.KeptLicenses;

[OpenPage]
internal sealed class IndexModel : PageOf<ViewKeptLicenses>;
