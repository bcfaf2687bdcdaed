using Banshi.Licenses.Sharing;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Admin.Pages.Licenses.Sharing;

internal sealed class IndexModel(ListAccess access) : PageOf<RevokeAccess>
{
    public const string Folder = "/admin/licenses/sharing";

    [BindProperty(SupportsGet = true)]
    public AccessState? State { get; set; }

    public ListAccess.View Found { get; private set; } = default!;

    public async Task OnGetAsync(Guid? after, CancellationToken cancellation) => Found = await access.RunAsync(State, after, cancellation);
}
