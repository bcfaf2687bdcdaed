using System.Net;
using System.Text;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>Outside lists beside the basic catalog: rows are tracked until they say the same.</summary>
public sealed class AlignmentTests : IAsyncLifetime
{
    private const string Header = "编号,事项名称（必填）,事项类型,基本编码,主管部门,设定依据";
    private const string Rows = """
        1,农机购置与应用补贴,行政给付,,农牧部门,《中华人民共和国农业机械化促进法》第二十七条
        2,兽药经营许可,行政许可,000120202001,农牧部门,《兽药管理条例》第二十二条
        3,动物诊疗许可,公共服务,,农牧部门,
        4,种畜禽生产经营许可证核发,行政许可,,农牧部门,
        5,星际航行审批,,,国家航天局,
        """;

    private readonly BanshiHost _host = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task OutsideList_ShowsWhatIsEqualWhatDiffersAndWhatIsNotMatched()
    {
        var empty = await (await As("admin")).OpenAsync("/admin/catalog/alignment");
        Assert.Equal(3, empty.Document.QuerySelectorAll(".empty").Length);

        var list = await ImportAsync($"{Header}\n{Rows}");

        Assert.Equal(["一致", "名称不同", "类型不同", "尚未对应", "尚未对应"], States(list));
        Assert.Contains("2026-03-02 起", list.TextOf("#row-2"), StringComparison.Ordinal);
        Assert.Contains("兽药经营许可（非兽用生物制品）", list.TextOf("#row-3"), StringComparison.Ordinal);
        Assert.Contains("最接近", list.TextOf("#row-5"), StringComparison.Ordinal);
        Assert.Contains("种畜禽生产经营许可", list.TextOf("#row-5 td:nth-child(3)"), StringComparison.Ordinal);
        Assert.Contains("没有相近的事项", list.TextOf("#row-6"), StringComparison.Ordinal);
        var filtered = await (await As("reviewer.region")).OpenAsync(list.Url + "?state=TypeDiffers");
        Assert.Equal(["类型不同"], States(filtered));
        var overview = await (await As("admin")).OpenAsync("/admin/catalog/alignment");
        Assert.Equal(["1", "1", "1", "0", "2", "0"], overview.Document.QuerySelectorAll(".bars__value").Select(cell => cell.TextContent));

        Assert.Equal(4, States(await (await As("editor.dongwu.nm")).OpenAsync(list.Url)).Count);
        Assert.Contains("没有涉及您单位的事项", (await (await As("editor.saihan.scjg")).OpenAsync("/admin/catalog/alignment")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_TurnsEqualWithItsDay_WhenTheEntryIsChangedThroughReview()
    {
        var list = await ImportAsync($"{Header}\n{Rows}");
        _host.Time.Advance(TimeSpan.FromDays(3));
        var editor = await As("editor.dongwu.nm");
        var row = await editor.OpenAsync(list.Document.QuerySelector("#row-3 a")!.GetAttribute("href")!);
        Assert.Contains("自 2026-03-02 起，已 3 天", row.Text, StringComparison.Ordinal);
        var form = await editor.OpenAsync(row.Document.QuerySelector("a[href*='/entries/propose']")!.GetAttribute("href")!);

        var proposal = await editor.SubmitAsync(form, "#Name", new() { ["Name"] = ["兽药经营许可"], ["Reason"] = ["与市场准入负面清单的名称一致"] });
        foreach (var reviewer in new[] { "reviewer.dongwu", "reviewer.xilingol", "reviewer.region" })
        {
            Assert.Equal("名称不同", States(await (await As("admin")).OpenAsync(list.Url))[1]);
            var officer = await As(reviewer);
            await officer.SubmitAsync(await officer.OpenAsync($"/admin/catalog/proposals/show/{proposal.Key}"), "button[name=outcome][value=Approved]");
        }

        var admin = await As("admin");
        Assert.Equal("一致", States(await admin.OpenAsync(list.Url))[1]);
        _host.Time.Advance(TimeSpan.FromMinutes(1));
        await Eventually.ThatAsync(async () => (await admin.OpenAsync(list.Url)).TextOf("#row-3"), text => text.Contains("2026-03-05 起", StringComparison.Ordinal), _cancellation);
    }

    [Fact]
    public async Task Officer_ConfirmsAMatchOrSaysWhyThereIsNone_AndTheNextEditionKeepsIt()
    {
        var list = await ImportAsync($"{Header}\n{Rows}");
        var region = await As("reviewer.region");
        var near = await OpenRowAsync(region, list, 5);
        var wrong = await region.SubmitAsync(near, "#Code", new() { ["Code"] = ["000199999000"] });
        Assert.Contains("000199999000", Assert.Single(wrong.Errors), StringComparison.Ordinal);
        var confirmed = await region.SubmitAsync(near, "button[name=candidate]");
        Assert.Contains("名称不同", confirmed.TextOf(".desk-case__state"), StringComparison.Ordinal);
        Assert.Contains("人工确认对应", confirmed.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await region.SubmitAsync(near, "button[name=candidate]")).Status);

        var far = await OpenRowAsync(region, list, 6);
        Assert.Contains("没有对应事项的理由", Assert.Single((await region.SubmitAsync(far, "#Reason")).Errors), StringComparison.Ordinal);
        var declared = await region.SubmitAsync(far, "#Reason", new() { ["Reason"] = ["由国家有关部门直接办理"] });
        Assert.Contains("无对应事项", declared.TextOf(".desk-case__state"), StringComparison.Ordinal);

        var next = await ImportAsync($"{Header}\n{Rows.Replace("5,星际航行审批", "5,星际航行 审批", StringComparison.Ordinal).Replace("3,动物诊疗许可,公共服务", "3,动物诊疗许可,行政许可", StringComparison.Ordinal)}");

        Assert.Equal(["一致", "名称不同", "一致", "名称不同", "无对应事项"], States(next));
        Assert.Contains("第 2 版", next.Text, StringComparison.Ordinal);
        var before = await region.OpenAsync(list.Url);
        Assert.Contains("只供查阅", before.Text, StringComparison.Ordinal);
        Assert.Empty((await OpenRowAsync(region, before, 3)).Document.QuerySelectorAll("#Code"));
        Assert.Contains("已有新版", Assert.Single((await region.SubmitAsync(near, "button[name=candidate]")).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_IsDecidedForTheWholeRegionAlone()
    {
        var list = await ImportAsync($"{Header}\n{Rows}");
        var form = await OpenRowAsync(await As("reviewer.region"), list, 5);

        var banner = await As("reviewer.saihan");
        Assert.Empty((await OpenRowAsync(banner, list, 5)).Document.QuerySelectorAll("#Code"));
        foreach (var account in new[] { "reviewer.saihan", "joint.region.nm", "editor.dongwu.nm" })
        {
            var officer = await As(account);
            Assert.Equal(HttpStatusCode.Forbidden, (await SubmitOwnTokenAsync(officer, form)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await (await As("editor.saihan.scjg")).OpenAsync(list.Document.QuerySelector("#row-3 a")!.GetAttribute("href")!)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await As("window.saihan")).OpenAsync(list.Url)).Status);
    }

    [Theory]
    [InlineData("1,某事项,许可类,,,\n1,,,,,", "许可类")]
    [InlineData("1,某事项,,1.2E+11,,", "科学计数")]
    [InlineData("1,某事项,,,,\n1,另一事项,,,,", "与第 2 行重复")]
    public async Task OutsideList_WithABadRow_ImportsNothing(string rows, string message)
    {
        var refused = await ImportAsync($"{Header}\n{rows}");
        Assert.Contains(message, refused.TextOf(".table-frame"), StringComparison.Ordinal);
        Assert.Equal(3, (await (await As("admin")).OpenAsync("/admin/catalog/alignment")).Document.QuerySelectorAll(".empty").Length);
    }

    [Theory]
    [InlineData("编号,主管部门\n1,农牧", "编号”和“事项名称")]
    [InlineData(Header, "有 0 行")]
    [InlineData("", "请选择要上传的清单文件")]
    public async Task File_ThatIsNoList_IsRefusedWithWhatToDo(string content, string message) =>
        Assert.Contains(message, Assert.Single((await ImportAsync(content)).Errors), StringComparison.Ordinal);

    private static List<string> States(PageView list) => [.. list.Document.QuerySelectorAll("tbody .ds-tag").Select(tag => tag.TextContent)];

    private static async Task<PageView> OpenRowAsync(Visitor officer, PageView list, int line) =>
        await officer.OpenAsync(list.Document.QuerySelector($"#row-{line} a")!.GetAttribute("href")!);

    // Somebody else's form, with a token of one's own.
    private static async Task<PageView> SubmitOwnTokenAsync(Visitor officer, PageView form)
    {
        var token = (await officer.OpenAsync("/admin/catalog/alignment")).Document.QuerySelector("[name=__RequestVerificationToken]")?.GetAttribute("value");
        return await officer.SubmitAsync(form, "button[name=candidate]", token is null ? [] : new() { ["__RequestVerificationToken"] = [token] });
    }

    private async Task<PageView> ImportAsync(string text)
    {
        var admin = await As("admin");
        return await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/alignment/import"), "#List", new() { ["List"] = ["MarketAccess"] }, ("File", new Upload("清单.csv", Encoding.UTF8.GetBytes(text))));
    }

    private Task<Visitor> As(string account) => Visitor.SignInAsync(_host, account, _cancellation);
}
