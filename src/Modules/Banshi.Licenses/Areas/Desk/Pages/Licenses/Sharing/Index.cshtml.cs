using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Licenses.Areas.Desk.Pages.Licenses.Sharing;

internal sealed class IndexModel(ListAccess access, SeeOwnerNotice see, ActorSource actors) : PageOf<ListAccess>
{
    public const string Folder = "/desk/licenses/sharing";

    public ListAccess.View Found { get; private set; } = default!;

    /// <summary>What the reader's agency is to know of the types that it answers for.</summary>
    public IReadOnlyList<OwnerNotice> News { get; private set; } = [];

    public bool MayApply => ApplyForAccess.Guard.Admits(actors.Current);

    public async Task OnGetAsync(Guid? after, CancellationToken cancellation) =>
        (Found, News) = (await access.RunAsync(null, after, cancellation), await see.ListAsync(cancellation));

    public async Task<IActionResult> OnPostSeeAsync(Guid id, CancellationToken cancellation) =>
        await see.RunAsync(id, cancellation) is { } problem ? Fail(problem) : Redirect(Folder);
}
