using Banshi.Guidance.Spaces;
using Banshi.Web.Guards;
using Banshi.Web.Preferences;
using Microsoft.Extensions.Localization;

namespace Banshi.Guidance.Areas.Portal.Pages.My;

internal sealed class IndexModel(ViewSpace view, IStringLocalizer<GuidanceStrings> texts) : PageOf<ViewSpace>
{
    public ViewSpace.View Space { get; private set; } = default!;

    public async Task OnGetAsync(CancellationToken cancellation) => Space = await view.RunAsync(ChosenDivision.Of(HttpContext), cancellation);

    /// <summary>What to do.</summary>
    public string WhatOf(Suggestion one) => one.Reason switch
    {
        SuggestionReason.AwaitsYou => texts["补上“{0}”缺的内容", one.Name],
        SuggestionReason.Expires => texts["办理《{0}》的延续", one.Name],
        _ => texts["接着填“{0}”", one.Name],
    };

    /// <summary>Why it is suggested.</summary>
    public string WhyOf(Suggestion one) => one.Reason switch
    {
        SuggestionReason.AwaitsYou when one.Until is { } day => texts["办理单位在等您，{0:yyyy-MM-dd} 前要补齐", day],
        SuggestionReason.AwaitsYou => texts["办理单位在等您"],
        SuggestionReason.Expires => texts["您的这个证照 {0:yyyy-MM-dd} 到期", one.Until!.Value],
        _ => texts["您开始填了，还没有提交"],
    };
}
