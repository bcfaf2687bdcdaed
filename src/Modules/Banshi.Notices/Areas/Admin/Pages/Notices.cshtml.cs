using Banshi.Notices.Channels;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Banshi.Notices.Areas.Admin.Pages;

internal sealed class NoticesModel(ListDeliveries list, SendAgain again, IOptions<NoticeOptions> options, IOptions<SiteOptions> site, PushKey push, IStringLocalizer<NoticesStrings> texts)
    : PageOf<ListDeliveries>
{
    public IReadOnlyList<ListDeliveries.Row> Deliveries { get; private set; } = [];

    /// <summary>The key by which push services know this installation; null where nothing is pushed.</summary>
    public string? PushKey => push.IsOpen ? push.PublicKey : null;

    /// <summary>What becomes of short messages in this installation.</summary>
    public string Gateway => options.Value.SmsUrl.Length > 0 ? texts["短信经配置的网关发出，{0:HH:mm} 到次日 {1:HH:mm} 不发，早上补发。", options.Value.QuietFrom, options.Value.QuietTo]
        : site.Value.IsSample ? texts["演示环境：短信没有真的发出，只记录状态。"]
        : texts["没有配置短信网关（Notices:SmsUrl），只有站内通知。"];

    public async Task OnGetAsync(CancellationToken cancellation) => Deliveries = await list.RunAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (await again.RunAsync(id, cancellation) is not { } problem)
        {
            return RedirectToPage();
        }

        Deliveries = await list.RunAsync(cancellation);
        return Fail(problem);
    }

    public string TextOf(Notice notice) => NoticeWords.Read(texts, notice.Matter, notice.ItemName, notice.AgencyName, notice.Until);
}
