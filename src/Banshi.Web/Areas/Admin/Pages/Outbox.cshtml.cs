using Banshi.Platform.Outbox;
using Banshi.Web.Admin;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Web.Areas.Admin.Pages;

internal sealed class OutboxModel(OutboxDesk outbox) : PageOf<ReplayMessages>
{
    public IReadOnlyList<OutboxEntry> Messages { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Messages = await outbox.PendingAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        await outbox.ReplayAsync(id, cancellation);
        return RedirectToPage();
    }
}
