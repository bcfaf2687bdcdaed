using Banshi.Platform.Actors;
using Banshi.Web.Guards;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses.Sharing;

internal sealed class IndexModel(ListAccess access, ActorSource actors) : PageOf<ListAccess>
{
    public const string Folder = "/desk/licenses/sharing";

    public ListAccess.View Found { get; private set; } = default!;

    public bool MayApply => ApplyForAccess.Guard.Admits(actors.Current);

    public async Task OnGetAsync(Guid? after, CancellationToken cancellation) => Found = await access.RunAsync(null, after, cancellation);
}
