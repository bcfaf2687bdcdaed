using Banshi.Web.Guards;

namespace Banshi.Licenses.Areas.Desk.Pages.WrongLicenses;

internal sealed class IndexModel(ViewWrongLicenses wrong) : PageOf<ViewWrongLicenses>
{
    public ViewWrongLicenses.View View { get; private set; } = default!;

    public async Task OnGetAsync(Guid? after, CancellationToken cancellation) => View = await wrong.RunAsync(after, cancellation);
}
