using Banshi.Platform.Outbox;
using Banshi.Web.Admin;
using Banshi.Web.Guards;

namespace Banshi.Web.Areas.Admin.Pages;

internal sealed class IndexModel(OutboxDesk outbox) : PageOf<ReplayMessages>
{
    public int NeedHelp { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        NeedHelp = (await outbox.PendingAsync(cancellation)).Count(message => message.NeedsHelp);
}
