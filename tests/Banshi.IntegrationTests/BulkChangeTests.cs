using System.Net;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>A law changes, and all lists that cite it change with one act.</summary>
public sealed class BulkChangeTests : IAsyncLifetime
{
    private const string Law = "中华人民共和国食品安全法";
    private const string NewLaw = "中华人民共和国食品安全法（新修订）";
    private const string Other = "11150105YL2200042E4000131101002";
    private readonly BanshiHost _host = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Change_OfALaw_ReachesBothListsOnceAndIsPublishedAfterReview()
    {
        var editor = await As("editor.saihan.scjg");
        var done = await FinishedAsync(editor, await ProposeAsync(editor, [Steps.FoodCase.Item, Other]));

        var proposals = done.Document.QuerySelectorAll("a[href^='/admin/catalog/proposals/show/']").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(2, proposals.Count);
        Assert.Empty(done.Document.QuerySelectorAll("form[action*='/continue/']"));
        var again = await FinishedAsync(editor, await ProposeAsync(editor, [Steps.FoodCase.Item, Other]));
        Assert.Equal(2, again.Document.QuerySelectorAll("td:contains('正在审核或者待生效')").Length);
        again = await FinishedAsync(editor, await editor.SubmitAsync(again, "form[action*='/continue/']"));
        Assert.Empty(again.Document.QuerySelectorAll("a[href^='/admin/catalog/proposals/show/']"));

        var reviewer = await As("reviewer.saihan");
        foreach (var proposal in proposals)
        {
            var open = await reviewer.OpenAsync(proposal);
            Assert.Contains(NewLaw, open.TextOf(".differences"), StringComparison.Ordinal);
            await reviewer.SubmitAsync(open, "button[name=outcome][value=Approved]");
        }

        foreach (var item in new[] { Steps.FoodCase.Item, Other })
        {
            var guide = await Visitor.Of(_host, _cancellation).OpenAsync($"/items/{item}?now={Guid.CreateVersion7()}");
            Assert.Contains($"《{NewLaw}》第三十五条", guide.Text, StringComparison.Ordinal);
            Assert.DoesNotContain($"《{Law}》", guide.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task List_WithSomebodyElsesDraft_IsReportedAndNotTouched_UntilThatIsDone()
    {
        var editor = await As("editor.saihan.scjg");
        var draft = (await editor.SubmitAsync(await editor.OpenAsync("/admin/catalog/drafts"), $"form[action='/admin/catalog/drafts/start/{Steps.FoodCase.Item}'] button")).Key;
        var reviewer = await As("reviewer.saihan");

        var left = await FinishedAsync(reviewer, await ProposeAsync(reviewer, [Steps.FoodCase.Item, Other]));

        Assert.Contains("韩雪正在编制这份清单的下一版", left.TextOf($"tr:contains('{Steps.FoodCase.Item}')"), StringComparison.Ordinal);
        Assert.Contains("已起草，待部门提交", left.TextOf($"tr:contains('{Other}')"), StringComparison.Ordinal);
        Assert.DoesNotContain(NewLaw, (await editor.OpenAsync($"/admin/catalog/drafts/basics/{draft}")).Document.QuerySelector("#Basis")!.TextContent, StringComparison.Ordinal);

        await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/show/{draft}"), "form[action*='/discard/'] button");
        var done = await FinishedAsync(reviewer, await reviewer.SubmitAsync(left, "form[action*='/continue/']"));
        Assert.Contains("已起草，待部门提交", done.TextOf($"tr:contains('{Steps.FoodCase.Item}')"), StringComparison.Ordinal);

        var drafts = await editor.OpenAsync("/admin/catalog/drafts");
        var own = drafts.Document.QuerySelectorAll("a[href^='/admin/catalog/drafts/show/']");
        Assert.Equal(2, own.Length);
        var asked = await editor.OpenAsync(own[0].GetAttribute("href")!);
        Assert.Contains("许静因依据变化代为起草了这一版：条例已经修订", asked.Text, StringComparison.Ordinal);
        Assert.Contains("由", (await editor.SubmitAsync(asked, "#Reason")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnDraft_IsUsed_AsSoonAsItKeepsTheRules()
    {
        var editor = await As("editor.saihan.scjg");
        var draft = (await editor.SubmitAsync(await editor.OpenAsync("/admin/catalog/drafts"), $"form[action='/admin/catalog/drafts/start/{Steps.FoodCase.Item}'] button")).Key;
        await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/basics/{draft}"), "#Name", new() { ["PromisedAmount"] = ["99"] });
        var left = await FinishedAsync(editor, await ProposeAsync(editor, [Steps.FoodCase.Item]));
        Assert.Contains("长于法定办结时限", left.TextOf($"tr:contains('{Steps.FoodCase.Item}')"), StringComparison.Ordinal);

        await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/basics/{draft}"), "#Name", new() { ["PromisedAmount"] = ["7"] });
        var done = await FinishedAsync(editor, await editor.SubmitAsync(left, "form[action*='/continue/']"));

        var proposal = await editor.OpenAsync(done.Document.QuerySelector("a[href^='/admin/catalog/proposals/show/']")!.GetAttribute("href")!);
        Assert.Contains("承诺办结时限", proposal.TextOf(".differences"), StringComparison.Ordinal);
        Assert.Contains(NewLaw, proposal.TextOf(".differences"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_OfTheOwnLineOfDuty_GoesItsWayUpToTheRegion()
    {
        var editor = await As("editor.saihan.scjg");
        var found = await editor.OpenAsync($"/admin/catalog/bulk?law={Law}");
        var entry = found.Document.QuerySelector("[name=Entries]")!.GetAttribute("value")!;

        var done = await FinishedAsync(editor, await ProposeAsync(editor, [], [entry]));

        var proposal = await editor.OpenAsync(done.Document.QuerySelector("a[href^='/admin/catalog/proposals/show/']")!.GetAttribute("href")!);
        Assert.Contains("调整事项", proposal.Text, StringComparison.Ordinal);
        Assert.Contains(NewLaw, proposal.TextOf(".differences"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposal_WithoutAChoiceOrAReason_SaysWhatIsMissing()
    {
        var editor = await As("editor.saihan.scjg");
        var found = await editor.OpenAsync($"/admin/catalog/bulk?law={Law}");

        var refused = await editor.SubmitAsync(found, "#NewLaw");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(2, refused.Errors.Count);

        refused = await editor.SubmitAsync(refused, "#NewLaw", new() { ["NewLaw"] = [NewLaw], ["Reason"] = ["条例已经修订"] });
        Assert.Contains("请选择要调整的清单或者事项", Assert.Single(refused.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_StaysWithinTheOfficersReach_AndOffersNamesOfLaws()
    {
        var town = await As("editor.wulyst");
        Assert.Empty((await town.OpenAsync($"/admin/catalog/bulk?law={Law}")).Document.QuerySelectorAll("[name=Lists], [name=Entries]"));

        var words = await (await As("editor.saihan.scjg")).OpenAsync("/admin/catalog/bulk?law=食品安全");
        Assert.Contains(Law, words.TextOf(".empty"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await town.OpenAsync($"/admin/catalog/bulk/show/{await OneOfSaihanAsync()}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await As("joint.region.nm")).OpenAsync("/admin/catalog/bulk")).Status);
    }

    private async Task<Guid> OneOfSaihanAsync() => (await ProposeAsync(await As("editor.saihan.scjg"), [Other])).Key;

    private Task<Visitor> As(string account) => Visitor.SignInAsync(_host, account, _cancellation);

    private static async Task<PageView> ProposeAsync(Visitor officer, string[] lists, params string[] entries) => await officer.SubmitAsync(await officer.OpenAsync($"/admin/catalog/bulk?law={Law}"), "#NewLaw", new()
    {
        ["Lists"] = lists,
        ["Entries"] = entries,
        ["NewLaw"] = [NewLaw],
        ["Reason"] = ["条例已经修订"],
    });

    private Task<PageView> FinishedAsync(Visitor officer, PageView progress) =>
        Eventually.ThatAsync(() => officer.OpenAsync(progress.Url), page => !page.Text.Contains("刷新进度", StringComparison.Ordinal), _cancellation);
}
