using System.Globalization;
using Banshi.IntegrationTests.Steps;
using Banshi.Platform;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>Unified standards: the region sets them, agencies inherit them and may only do better; quality rules over all that is published.</summary>
public sealed class StandardTests : IAsyncLifetime
{
    private const string Entry = "000131101001";
    private const string OfAnotherLeague = "152525";
    private readonly BanshiHost _host = new();
    private readonly CatalogOfficers _officers;
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public StandardTests() => _officers = new CatalogOfficers(_host);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task List_ThatAsksMoreThanTheStandard_NeedsTheConsentOfTheLevelThatSetIt()
    {
        await PublishStandardAsync(promised: 6);
        var (editor, draft) = await _officers.NextVersionAsync();
        var page = await editor.OpenAsync($"/admin/catalog/drafts/show/{draft}");
        Assert.Contains("要求更多", page.TextOf("[aria-labelledby=standard]"), StringComparison.Ordinal);

        var submitted = await CatalogOfficers.SubmitAsync(editor, draft, "本区没有检测机构，材料和时限须保留");
        Assert.Contains("要求更多", (await (await _officers.As("reviewer.saihan")).OpenAsync(submitted.Url)).TextOf("[aria-labelledby=what]"), StringComparison.Ordinal);
        Assert.Contains("审核中", (await _officers.ReviewAsync("reviewer.saihan", submitted.Key, "Approved")).Text, StringComparison.Ordinal);
        await _officers.ReviewAsync("reviewer.hohhot", submitted.Key, "Approved");
        Assert.Contains("已通过", (await _officers.ReviewAsync("reviewer.region", submitted.Key, "Approved", "同意暂时保留")).Text, StringComparison.Ordinal);

        var compared = await (await _officers.As("reviewer.region")).OpenAsync($"/admin/catalog/entries/compare/{Entry}");
        Assert.Contains("差异已经同意", Assert.Single(compared.Document.QuerySelectorAll("tbody tr"), row => row.InnerHtml.Contains(FoodCase.Item, StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_ThatAdoptsTheStandardOrImprovesIt_IsReviewedByItsOwnLevelAlone()
    {
        await PublishStandardAsync(promised: 6);
        var (editor, draft) = await _officers.NextVersionAsync();
        await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/show/{draft}"), "form[action*='/adopt/']");
        Assert.Contains("与统一标准一致", (await editor.OpenAsync($"/admin/catalog/drafts/show/{draft}")).Text, StringComparison.Ordinal);
        await CatalogOfficers.PromiseAsync(editor, draft, 4);

        var submitted = await CatalogOfficers.SubmitAsync(editor, draft, "按统一标准实施，并压缩时限");
        Assert.Contains("已通过", (await _officers.ReviewAsync("reviewer.saihan", submitted.Key, "Approved")).Text, StringComparison.Ordinal);

        var guide = await Visitor.Of(_host, _cancellation).OpenAsync($"/items/{FoodCase.Item}");
        Assert.Contains("4 个工作日", guide.Text, StringComparison.Ordinal);
        Assert.Contains("赛罕区政务服务中心", guide.Text, StringComparison.Ordinal);
        var compared = await (await _officers.As("reviewer.region")).OpenAsync($"/admin/catalog/entries/compare/{Entry}?division=150105000000");
        Assert.Contains("更方便", Assert.Single(compared.Document.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("要求更多", compared.TextOf("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_IsNotForAnAgencyBelow()
    {
        var editor = await _officers.As("editor.saihan.scjg");
        var entry = await editor.OpenAsync($"/admin/catalog/entries/show/{Entry}");
        Assert.Null(entry.Document.QuerySelector("form[action*='/standard/']"));
    }

    [Fact]
    public async Task Check_OfAllLists_CountsEachBreach_AndARuleCanBeSwitchedOff()
    {
        await PublishStandardAsync(promised: 1);
        var admin = await _officers.As("admin");
        await CheckAsync(admin);
        var broken = await admin.OpenAsync("/admin/catalog/quality/rule/U01");
        Assert.Contains(FoodCase.Item, broken.Document.DocumentElement.InnerHtml, StringComparison.Ordinal);
        Assert.Contains(OfAnotherLeague, broken.Document.DocumentElement.InnerHtml, StringComparison.Ordinal);
        Assert.All(broken.Document.QuerySelectorAll("tbody tr"), row => Assert.Contains("比统一标准要求更多或者不同", row.TextContent, StringComparison.Ordinal));

        await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/quality/switch/U01"), "#Division", new() { ["Division"] = ["150100000000"], ["IsOn"] = ["False"], ["Reason"] = ["过渡期内暂不检查"] });
        await CheckAsync(admin);
        broken = await admin.OpenAsync("/admin/catalog/quality/rule/U01");
        Assert.DoesNotContain(FoodCase.Item, broken.Document.DocumentElement.InnerHtml, StringComparison.Ordinal);
        Assert.Contains(OfAnotherLeague, broken.Document.DocumentElement.InnerHtml, StringComparison.Ordinal);
        var refused = await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/quality/switch/R01"), "#Division", new() { ["Division"] = ["150100000000"], ["IsOn"] = ["False"], ["Reason"] = ["试试"] });
        Assert.Contains("不能停用", Assert.Single(refused.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finding_StandsBesideItsField()
    {
        var (editor, draft) = await _officers.NextVersionAsync();
        await CatalogOfficers.PromiseAsync(editor, draft, 99);
        var basics = await editor.OpenAsync($"/admin/catalog/drafts/basics/{draft}");
        var note = basics.Document.GetElementById(basics.Document.QuerySelector("#PromisedAmount")!.GetAttribute("aria-describedby")!.Split(' ')[^1])!;
        Assert.Contains("长于法定办结时限", note.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dictionary_IsCorrectedByTheAdministrator()
    {
        var admin = await _officers.As("admin");
        var page = await admin.OpenAsync("/admin/catalog/dictionary");
        var done = await admin.SubmitAsync(page, "#d-54", new() { ["name"] = ["气象部门"] });
        Assert.Contains("代码 54 已改正", done.Text, StringComparison.Ordinal);
        Assert.Equal("气象部门", done.Document.QuerySelector("#d-54")!.GetAttribute("value"));
    }

    private async Task CheckAsync(Visitor admin)
    {
        var asked = await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/quality"), "form[data-once] button");
        Assert.Contains("正在检查", asked.Text, StringComparison.Ordinal);
        var at = Clock.Local(_host.Time.GetUtcNow().UtcDateTime).ToString("HH:mm", CultureInfo.InvariantCulture);
        _host.Time.Advance(TimeSpan.FromMinutes(2));
        await Eventually.ThatAsync(async () => (await admin.OpenAsync("/admin/catalog/quality")).TextOf(".figures"), text => text.Contains(at, StringComparison.Ordinal), _cancellation);
    }

    // The region's standard: one material, a short promise.
    private async Task PublishStandardAsync(int promised)
    {
        var editor = await _officers.As("editor.region.scjg");
        var draft = await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/entries/show/{Entry}"), "form[action*='/standard/'] button");
        await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/basics/{draft.Key}"), "#Name", new() { ["PromisedAmount"] = [$"{promised}"], ["StatutoryAmount"] = ["10"] });
        await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/material/{draft.Key}/new"), "#Name", new() { ["Name"] = ["营业执照"] });
        var submitted = await CatalogOfficers.SubmitAsync(editor, draft.Key, "全区统一标准");
        Assert.Contains("已通过", (await _officers.ReviewAsync("reviewer.region", submitted.Key, "Approved")).Text, StringComparison.Ordinal);
    }
}
