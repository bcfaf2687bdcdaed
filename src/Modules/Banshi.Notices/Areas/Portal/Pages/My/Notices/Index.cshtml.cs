using Banshi.Notices.Domain;
using Banshi.Web.Guards;
using Microsoft.Extensions.Localization;

namespace Banshi.Notices.Areas.Portal.Pages.My.Notices;

internal sealed class IndexModel(ListMyNotices list, IStringLocalizer<NoticesStrings> texts) : PageOf<ListMyNotices>
{
    public IReadOnlyList<ListMyNotices.Row> Notices { get; private set; } = [];

    public async Task OnGetAsync(Guid? after, CancellationToken cancellation)
    {
        Notices = await list.RunAsync(after, cancellation);
        await list.SeeAsync(Notices, cancellation);
    }

    public string TextOf(ListMyNotices.Row row) => NoticeWords.Read(texts, row.Matter, row.ItemName, row.AgencyName, row.Until);
}
