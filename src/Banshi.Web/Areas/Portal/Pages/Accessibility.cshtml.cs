using Banshi.Platform;
using Banshi.Web.Accessibility;
using Banshi.Web.Guards;
using Banshi.Web.OpenPages;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Banshi.Web.Areas.Portal.Pages;

/// <summary>Each line stands for tests that let no version through which breaks it.</summary>
[OpenPage]
internal sealed class AccessibilityModel(IStringLocalizer<WebStrings> texts, IOptions<SiteOptions> site) : PageOf<ViewStatement>
{
    public string Hotline => site.Value.Hotline;

    /// <summary>What is tested, how, and what came out.</summary>
    public IReadOnlyList<(string What, string How, string Result)> Checks =>
    [
        (texts["WCAG 2.2 A、AA 级规则"], texts["axe-core 检查能直接打开的全部页面（电脑、手机、长辈版、深色、高对比度），以及主要办事过程中的页面和出错、办结等状态"], texts["0 处违反，没有例外"]),
        (texts["网页代码"], texts["Nu Html Checker 检查同样的页面"], texts["0 处错误"]),
        (texts["只用键盘"], texts["从搜索、看指南、登录、填表到提交，全程只按键盘，每一步都看得见焦点"], texts["走得通"]),
        (texts["不运行脚本"], texts["关掉 JavaScript 走完同样的过程"], texts["走得通"]),
        (texts["放大到 200%、窄到 320 像素"], texts["走完同样的过程，页面不横向滚动"], texts["走得通"]),
        (texts["长辈版"], texts["走完同样的过程，最大一档再走一遍：文字不小于 18 像素，按的地方不低于 60 像素"], texts["走得通"]),
    ];

    /// <summary>What is known not to be good yet.</summary>
    public IReadOnlyList<string> Gaps =>
    [
        texts["生成的 PDF 文书和证照没有语义标签，读屏软件只能读出文字。文书的内容在办件页面上也能读到。"],
        texts["您上传的扫描件没有文字，读屏软件读不出来。"],
        texts["还没有请视障、听障人士和老年人实际试用。"],
    ];
}
