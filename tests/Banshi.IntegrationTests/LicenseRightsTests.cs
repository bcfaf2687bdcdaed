using System.Net;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>The holder sees who had to do with his license, takes authorizations back, and disputes what is wrong.</summary>
public sealed class LicenseRightsTests : IAsyncDisposable
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Uses_InACase_AreListedWithPersonCaseAndAuthorization()
    {
        var food = new FoodCase(_host);
        await food.GrantAsync();

        var uses = await UsesAsync(food.Applicant);

        Assert.Contains(uses, line => line.StartsWith("查看", StringComparison.Ordinal) && line.Contains("食品经营许可", StringComparison.Ordinal) && line.Contains("赵敏", StringComparison.Ordinal) && line.Contains("李娜授权", StringComparison.Ordinal));
        Assert.Contains(uses, line => line.StartsWith("使用", StringComparison.Ordinal) && line.Contains("系统", StringComparison.Ordinal) && line.Contains("李娜授权", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WithdrawnAuthorization_LetsTheCaseReadNothingMore_AndTheTryIsKept()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        var identifier = await LicenseLifeTests.HeldAsync(food.Applicant);
        var mine = await food.Applicant.OpenAsync($"/my/licenses/show/{identifier}");
        Assert.Contains("到 2026-08-29 为止", mine.Text, StringComparison.Ordinal);

        var withdrawn = await food.Applicant.SubmitAsync(mine, "form[action*='handler=Withdraw']");

        Assert.Contains("2026-03-02 10:00 已撤回", withdrawn.Text, StringComparison.Ordinal);
        Assert.Contains("授权已经撤回", (await food.ReceiveAsync()).Text, StringComparison.Ordinal);
        await food.AcceptAsync();
        await food.ReviewAsync();
        await food.DecideAsync();
        await food.DoneAsync();
        var uses = await UsesAsync(food.Applicant);
        Assert.Contains(uses, line => line.StartsWith("被拒绝", StringComparison.Ordinal) && line.Contains("持证人已撤回授权", StringComparison.Ordinal));
        Assert.DoesNotContain(uses, line => line.StartsWith("使用", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dispute_IsAnsweredInTime_ByACorrection_OfWhichEverybodyWhoUsedTheLicenseIsTold()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        await food.ReceiveAsync();
        var identifier = await LicenseLifeTests.HeldAsync(food.Applicant);
        var form = await food.Applicant.OpenAsync($"/my/licenses/dispute/{identifier}");
        Assert.Equal(3, (await food.Applicant.SubmitAsync(form, "#Claimed")).Errors.Count);
        Dictionary<string, string[]> claim = new() { ["Field"] = ["capital"], ["Claimed"] = ["壹佰万元整"], ["Grounds"] = ["2024 年已增资"] };
        var raised = await food.Applicant.SubmitAsync(form, "#Claimed", claim);
        Assert.Contains("颁发机构最迟在 2026-03-16 答复", raised.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await food.Applicant.SubmitAsync(form, "#Claimed", claim)).Status);

        var officer = await Visitor.SignInAsync(_host, "approver.saihan.scjg", _cancellation);
        var dispute = await officer.OpenAsync((await officer.OpenAsync("/desk/licenses")).Document.QuerySelector("a[href^='/desk/licenses/dispute/']")!.GetAttribute("href")!);
        Assert.NotEmpty((await officer.SubmitAsync(dispute, "#Reason", new() { ["Reason"] = ["没有选择"] })).Errors);
        var answered = await officer.SubmitAsync(dispute, "#Reason", new() { ["Correct"] = ["true"], ["Reason"] = ["登记档案已变更"] });

        Assert.Contains("没有等待答复的异议", answered.Text, StringComparison.Ordinal);
        var before = await food.Applicant.OpenAsync($"/my/licenses/show/{identifier}");
        Assert.Contains("已更正", before.Text, StringComparison.Ordinal);
        Assert.Contains("更正：登记档案已变更", before.Text, StringComparison.Ordinal);
        var clerk = await Visitor.SignInAsync(_host, "window.saihan", _cancellation);
        Assert.Contains("注册资本", (await clerk.OpenAsync("/desk/wrong-licenses")).Text, StringComparison.Ordinal);
        Assert.Contains("没有更正过", (await (await Visitor.SignInAsync(_host, "window.dongwu", _cancellation)).OpenAsync("/desk/wrong-licenses")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SubmitAsync(dispute, "#Reason", new() { ["Correct"] = ["false"], ["Reason"] = ["再答一次"] })).Status);
    }

    [Fact]
    public async Task Dispute_ThatIsRejected_ChangesNothing_AndTellsTheReason()
    {
        var holder = await Visitor.SignInAsync(_host, "bayar", _cancellation);
        var identifier = await LicenseLifeTests.HeldAsync(holder);
        await holder.SubmitAsync(await holder.OpenAsync($"/my/licenses/dispute/{identifier}"), "#Claimed", new() { ["Field"] = ["ethnicity"], ["Claimed"] = ["汉族"], ["Grounds"] = ["记错了"] });
        var officer = await Visitor.SignInAsync(_host, "approver.dongwu", _cancellation);
        var address = (await officer.OpenAsync("/desk/licenses")).Document.QuerySelector("a[href^='/desk/licenses/dispute/']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.NotFound, (await (await Visitor.SignInAsync(_host, "approver.saihan.scjg", _cancellation)).OpenAsync(address)).Status);

        await officer.SubmitAsync(await officer.OpenAsync(address), "#Reason", new() { ["Correct"] = ["false"], ["Reason"] = ["与户籍登记一致"] });

        var mine = await holder.OpenAsync($"/my/licenses/show/{identifier}");
        Assert.Contains("不予更正 与户籍登记一致", mine.TextOf("main"), StringComparison.Ordinal);
        Assert.Single((await holder.OpenAsync("/my/licenses")).Document.QuerySelectorAll(".license-card"));
    }

    private static async Task<IReadOnlyList<string>> UsesAsync(Visitor holder)
    {
        var page = await holder.OpenAsync($"/my/licenses/uses/{await BusinessLicenseAsync(holder)}");
        return [.. page.Document.QuerySelectorAll("[data-kind]").Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }

    private static async Task<string> BusinessLicenseAsync(Visitor holder) => (await holder.OpenAsync("/my/licenses")).Document.QuerySelectorAll(".license-card a")
        .Select(link => link.GetAttribute("href")!.Split('/')[^1]).Single(identifier => identifier.Contains("11100000MB0143028R001", StringComparison.Ordinal));
}
