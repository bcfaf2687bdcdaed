using System.Net;
using System.Text;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>What may not go wrong between proposing and publishing: two at once, answers that do not come, versions that overtake each other.</summary>
public sealed class ProposalTests : IAsyncLifetime
{
    private readonly BanshiHost _host = new();
    private readonly CatalogOfficers _officers;
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public ProposalTests() => _officers = new CatalogOfficers(_host);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Propose_WhatIsOnItsWayAlready_IsRefusedWithWhoProposedIt()
    {
        var first = await CatalogOfficers.ProposeAsync(await _officers.As("editor.wulyst"), CatalogOfficers.Code);

        var second = await CatalogOfficers.ProposeAsync(await _officers.As("editor.dongwu.nm"), CatalogOfficers.Code);
        Assert.Contains("已经有一项申报正在办理", Assert.Single(second.Errors), StringComparison.Ordinal);
        Assert.Contains("乌里雅斯太镇", second.Errors[0], StringComparison.Ordinal);

        var editor = await _officers.As("editor.wulyst");
        await editor.SubmitAsync(await editor.OpenAsync(first.Url), "form[action*='/withdraw/']");
        Assert.StartsWith("/admin/catalog/proposals/show/", (await CatalogOfficers.ProposeAsync(await _officers.As("editor.dongwu.nm"), CatalogOfficers.Code)).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_ByTheProposer_IsRefused()
    {
        var (editor, draft) = await _officers.NextVersionAsync();
        await CatalogOfficers.PromiseAsync(editor, draft, 6);
        var submitted = await CatalogOfficers.SubmitAsync(editor, draft, "压缩承诺时限");
        Assert.DoesNotContain("由您审核", submitted.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.OpenAsync($"/admin/catalog/proposals/review/{submitted.Key}")).Status);
    }

    [Fact]
    public async Task JointReview_ThatDoesNotAnswer_HoldsUpNeitherReturnNorAnOverdueDecision()
    {
        var id = (await CatalogOfficers.ProposeAsync(await _officers.As("editor.wulyst"), CatalogOfficers.Code)).Key;
        foreach (var reviewer in new[] { "reviewer.wulyst", "reviewer.dongwu", "reviewer.xilingol" })
        {
            await _officers.ReviewAsync(reviewer, id, "Approved");
        }

        await AskAsync(id, "内蒙古自治区农牧厅");
        var returned = await _officers.ReviewAsync("reviewer.region", id, "Returned", "请补充奖励标准");
        Assert.Contains("已退回", returned.Text, StringComparison.Ordinal);
        Assert.Contains("未办", returned.Text, StringComparison.Ordinal);

        var editor = await _officers.As("editor.wulyst");
        await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/entries/propose?again={id}"), "#Name");
        await AskAsync(id, "内蒙古自治区农牧厅");
        Assert.Contains("会审还没有结束", Assert.Single((await _officers.ReviewAsync("reviewer.region", id, "Approved")).Errors), StringComparison.Ordinal);
        _host.Time.Advance(TimeSpan.FromDays(14));
        Assert.Contains("已通过", (await _officers.ReviewAsync("reviewer.region", id, "Approved", "会审逾期未复，按无意见处理")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_OvertakenByAnImport_IsComparedBeforeItGoesOn()
    {
        var (editor, draft) = await _officers.NextVersionAsync();
        await CatalogOfficers.PromiseAsync(editor, draft, 5);
        await ImportAsync(promised: 7);

        Assert.Contains("已经有新的版本发布", Assert.Single((await CatalogOfficers.SubmitAsync(editor, draft, "压缩承诺时限")).Errors), StringComparison.Ordinal);
        var page = await editor.OpenAsync($"/admin/catalog/drafts/show/{draft}");
        Assert.Contains("7 个工作日", Row(page, "承诺办结时限"), StringComparison.Ordinal);
        await editor.SubmitAsync(page, "form[action*='/rebase/']");

        var submitted = await CatalogOfficers.SubmitAsync(editor, draft, "压缩承诺时限");
        Assert.Contains("审核中", submitted.Text, StringComparison.Ordinal);
        await ImportAsync(promised: 6);
        Assert.Contains("已经有新的版本发布", Assert.Single((await _officers.ReviewAsync("reviewer.saihan", submitted.Key, "Approved")).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OvertakenBeforeItsDay_GoesBackToTheEditor()
    {
        var (editor, draft) = await _officers.NextVersionAsync();
        await CatalogOfficers.PromiseAsync(editor, draft, 5);
        var submitted = await CatalogOfficers.SubmitAsync(editor, draft, "压缩承诺时限", "2026-03-05");
        await _officers.ReviewAsync("reviewer.saihan", submitted.Key, "Approved");
        await ImportAsync(promised: 7);

        _host.Time.Advance(TimeSpan.FromDays(3));
        await Eventually.ThatAsync(async () => (await (await _officers.As("editor.saihan.scjg")).OpenAsync(submitted.Url)).Text, text => text.Contains("已退回", StringComparison.Ordinal), _cancellation);
        Assert.Contains("已经有新的版本发布", (await (await _officers.As("editor.saihan.scjg")).OpenAsync(submitted.Url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discard_OfAReturnedDraft_EndsItsProposal()
    {
        var (editor, draft) = await _officers.NextVersionAsync();
        await CatalogOfficers.PromiseAsync(editor, draft, 5);
        var submitted = await CatalogOfficers.SubmitAsync(editor, draft, "压缩承诺时限");
        await _officers.ReviewAsync("reviewer.saihan", submitted.Key, "Returned", "请说明依据");

        await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/show/{draft}"), "form[action*='/discard/']");

        Assert.Contains("已撤回", (await editor.OpenAsync(submitted.Url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_ThatIsWithdrawn_EndsItsListsAndGuides()
    {
        var editor = await _officers.As("editor.saihan.scjg");
        var form = await editor.OpenAsync("/admin/catalog/entries/propose?code=000131101001");
        var proposed = await editor.SubmitAsync(form, "#Name", new() { ["Kind"] = ["WithdrawEntry"], ["Reason"] = ["法律已经取消这项许可"] });
        foreach (var reviewer in new[] { "reviewer.saihan", "reviewer.hohhot", "reviewer.region" })
        {
            await _officers.ReviewAsync(reviewer, proposed.Key, "Approved", "同意");
        }

        var visitor = Visitor.Of(_host, _cancellation);
        Assert.Equal(HttpStatusCode.Gone, (await visitor.OpenAsync($"/items/{FoodCase.Item}")).Status);
        Assert.DoesNotContain(FoodCase.Item, await visitor.Client.GetStringAsync(new Uri("/api/v1/lists/items?division=150105000000", UriKind.Relative), _cancellation), StringComparison.Ordinal);
        Assert.DoesNotContain("000131101001", (await editor.OpenAsync("/admin/catalog/claims")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_WithADayOfCancellation_EndsOnThatDay()
    {
        var (editor, draft) = await _officers.NextVersionAsync();
        await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/basics/{draft}"), "#Name", new() { ["CancelDate"] = ["2026-03-05"] });
        var submitted = await CatalogOfficers.SubmitAsync(editor, draft, "法律规定到期取消");
        await _officers.ReviewAsync("reviewer.saihan", submitted.Key, "Approved");
        var visitor = Visitor.Of(_host, _cancellation);
        Assert.Contains("2026-03-05 起取消", (await visitor.OpenAsync($"/items/{FoodCase.Item}")).Text, StringComparison.Ordinal);

        _host.Time.Advance(TimeSpan.FromDays(3));
        await Eventually.ThatAsync(
            () => visitor.Client.GetStringAsync(new Uri("/api/v1/lists/items?division=150105000000", UriKind.Relative), _cancellation), text => !text.Contains(FoodCase.Item, StringComparison.Ordinal), _cancellation);
        var applicant = await _officers.As("li.na");
        Assert.Equal(HttpStatusCode.Gone, (await applicant.OpenAsync($"/items/{FoodCase.Item}")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await applicant.OpenAsync($"/apply/{FoodCase.Item}")).Status);
    }

    private static string Row(PageView page, string element) =>
        page.Document.QuerySelectorAll(".differences tr").Single(row => row.QuerySelector("th")?.TextContent.Trim() == element).TextContent;

    private async Task AskAsync(Guid id, string department)
    {
        var region = await _officers.As("reviewer.region");
        var page = await region.OpenAsync($"/admin/catalog/proposals/show/{id}");
        var box = page.Document.QuerySelectorAll("[name=Agencies]").Single(one => one.ParentElement!.TextContent.Contains(department, StringComparison.Ordinal)).GetAttribute("value")!;
        await region.SubmitAsync(page, "[name=Agencies]", new() { ["Agencies"] = [box] });
    }

    private async Task ImportAsync(int promised)
    {
        var text = $"""
            code,catalog_code,name,catalog_name,type,department,level,region,service_object,theme,legal_limit,legal_unit,promised_limit,promised_unit,accept_condition,materials
            {FoodCase.Item},000131101001,食品经营许可（新办）,食品经营许可,行政许可,呼和浩特市赛罕区市场监督管理局,县级,150105000000,企业法人,其他,10,工作日,{promised},工作日,有固定场所,营业执照
            """;
        var admin = await _officers.As("admin");
        var report = await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/import"), "#File", [], ("File", new Upload("list.csv", Encoding.UTF8.GetBytes(text))));
        Assert.Contains("更新 1", report.Text, StringComparison.Ordinal);
    }
}
