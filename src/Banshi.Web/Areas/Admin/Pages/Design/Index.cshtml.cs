using System.Globalization;
using Banshi.Web.Admin;
using Banshi.Web.Flow;
using Banshi.Web.Guards;
using Banshi.Web.TagHelpers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Localization;

namespace Banshi.Web.Areas.Admin.Pages.Design;

/// <summary>Every part of the design system in each of its states, drawn by the very tag helpers that the pages use.</summary>
internal sealed class IndexModel(IStringLocalizer<WebStrings> texts, IWebHostEnvironment host) : PageOf<ViewDesign>
{
    public static readonly string[] Colors = ["accent", "brand1", "brand2", "neutral", "info", "success", "warning", "danger"];
    public static readonly int[] Steps = [1, 2, 3, 4, 6, 8, 10, 14];
    public static readonly string[] Headings = ["lg", "md", "sm", "xs", "2xs"];

    /// <summary>A name with the dot of Mongolian names, and one with characters outside the common set: both must look right everywhere.</summary>
    public const string LongName = "巴雅尔·其木格";
    public const string RareName = "𠮷㐂·巴雅尔";

    private static readonly int[] Amounts = [12, 8, 3, 0];

    public IReadOnlyList<string> Icons { get; private set; } = [];

    public IReadOnlyList<Choice> Choices =>
    [
        new("new", texts["首次申请"]),
        new("renew", texts["延续"], texts["有效期满三十日前提出"]),
        new("change", texts["变更"]),
    ];

    public IReadOnlyList<Bar> Bars => [.. Amounts.Select((value, i) => new Bar(texts["第 {0} 组", i + 1], value, value.ToString(CultureInfo.CurrentCulture)))];

    public IReadOnlyList<ProgressStation> Stations =>
    [
        new(texts["提交"], "done"), new(texts["受理"], "done"), new(texts["审查"], "current"), new(texts["决定"], "todo"), new(texts["送达"], "todo"),
    ];

    public FlowChart Flow => new(
        texts["流程图示例"],
        [
            new("start", texts["提交申请"], FlowKind.Terminal),
            new("kind", texts["属于哪种情形"], FlowKind.Choice),
            new("new", texts["核对申请材料"]),
            new("survey", texts["现场勘验"], FlowKind.Aside, texts["不计入办理时限"]),
            new("decide", texts["作出决定"]),
            new("end", texts["送达结果"], FlowKind.Terminal),
        ],
        [
            new("start", "kind"), new("kind", "new", texts["首次申请"]), new("kind", "decide", texts["延续"]), new("new", "survey"), new("survey", "decide"), new("decide", "end"),
        ]);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Icons = await SpriteNamesAsync(cancellation);

        // The states of a field that was refused.
        ModelState.SetModelValue("RefusedName", "", "");
        ModelState.AddModelError("RefusedName", texts["请填写姓名。"]);
        ModelState.AddModelError("RefusedKind", texts["请选择一种情形。"]);
    }

    private async Task<IReadOnlyList<string>> SpriteNamesAsync(CancellationToken cancellation)
    {
        var file = host.WebRootFileProvider.GetFileInfo(Assets.PathOf("icons.svg"));
        await using var sprite = file.CreateReadStream();
        var symbols = await System.Xml.Linq.XDocument.LoadAsync(sprite, System.Xml.Linq.LoadOptions.None, cancellation);
        return [.. symbols.Root!.Elements().Select(symbol => symbol.Attribute("id")!.Value).Order(StringComparer.Ordinal)];
    }
}
