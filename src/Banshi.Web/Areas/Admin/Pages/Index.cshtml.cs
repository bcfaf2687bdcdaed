using Banshi.Platform.Actors;
using Banshi.Platform.Outbox;
using Banshi.Web.Admin;
using Banshi.Web.Guards;

namespace Banshi.Web.Areas.Admin.Pages;

internal sealed class IndexModel(OutboxDesk outbox, ActorSource actors) : PageOf<ViewAdmin>
{
    public IReadOnlyList<AdminPlace> Places => AdminPlace.Of(actors.Current);

    public int NeedHelp { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        NeedHelp = actors.Current.Has(Role.Administrator) ? (await outbox.PendingAsync(cancellation)).Count(message => message.NeedsHelp) : 0;
}
