using System.Net;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

public sealed class CaseWalkTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Renewal = "11150105YL2200042E4000131101002";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Case_FromDraftToRating_IsSeenByApplicantAndStaffAlike()
    {
        var food = new FoodCase(host);
        var submitted = await food.SubmitAsync();
        Assert.Contains("提交成功", submitted.Text, StringComparison.Ordinal);
        Assert.Contains(FoodCase.Item + "20260302", submitted.Text, StringComparison.Ordinal);

        Assert.Contains("已收件", (await food.ReceiveAsync()).Text, StringComparison.Ordinal);
        await food.AskAsync("material-layout", "布局图不清楚，请标明各功能区面积");
        await CorrectAsync(food);
        Assert.Contains("已受理", (await food.AcceptAsync()).Text, StringComparison.Ordinal);
        await food.ReviewAsync();
        await food.DecideAsync();

        var done = await food.DoneAsync();
        Assert.Equal(["收件凭证（PDF）", "一次性补正告知书（PDF）", "受理通知书（PDF）", "准予决定书（PDF）"],
            done.Document.QuerySelectorAll("a[href^='/my/cases/document/']").Select(link => link.TextContent.Trim()));
        await RateOnceAsync(food);
    }

    [Fact]
    public async Task SecondCase_ThatNeedsTheLicense_TakesItFromThePlatform()
    {
        var first = new FoodCase(host);
        await first.GrantAsync();
        var applicant = first.Applicant;
        var started = await applicant.SubmitAsync(await applicant.OpenAsync($"/apply/{Renewal}"), "main form");
        var materials = await applicant.OpenAsync($"/apply/section/{started.Key}/materials");
        Assert.Contains("食品经营许可证", materials.TextOf("section:has(button[value='reuse:material-foodLicense'])"), StringComparison.Ordinal);

        var reused = await applicant.SubmitAsync(materials, "button[value='reuse:material-foodLicense']");

        Assert.NotNull(reused.Document.QuerySelector("button[value='release:material-foodLicense']"));
        var check = await applicant.OpenAsync($"/apply/check/{started.Key}");
        Assert.Contains("免于提交", check.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusedCase_EndsWithADecisionAndNoLicense()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        await food.ReceiveAsync();
        await food.AcceptAsync();
        await food.ReviewAsync();
        var withoutReason = await food.DecideAsync(grant: false);
        Assert.Contains("必须说明理由和依据", Assert.Single(withoutReason.Errors), StringComparison.Ordinal);

        await food.DecideAsync(grant: false, "经营场所与污染源的距离不符合《食品安全法》第三十三条");

        var done = await food.DoneAsync();
        Assert.Contains("不予决定书", done.Text, StringComparison.Ordinal);
        Assert.Null(done.Document.QuerySelector("a[href^='/my/licenses/show/']"));
    }

    [Fact]
    public async Task DeclinedCase_EndsAtOnceWithItsReasons()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        await food.ReceiveAsync();

        var declined = await food.ActAsync("window.saihan", "decline", new()
        {
            ["Ground"] = ["WrongAuthority"],
            ["Reason"] = ["中央厨房由盟市市场监督管理部门许可"],
            ["WhereTo"] = ["呼和浩特市市场监督管理局"],
        });

        Assert.Contains("不予受理", declined.Text, StringComparison.Ordinal);
        Assert.Contains("不予受理通知书", (await food.Applicant.OpenAsync(food.Mine)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_ArePdfsWithSearchableChineseText()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        await food.ReceiveAsync();
        var link = (await food.Applicant.OpenAsync(food.Mine)).Document.QuerySelector("a[href^='/my/cases/document/']")!.GetAttribute("href")!;

        var bytes = await food.Applicant.Client.GetByteArrayAsync(new Uri(link, UriKind.Relative), _cancellation);

        using var pdf = UglyToad.PdfPig.PdfDocument.Open(bytes);
        var text = string.Concat(pdf.GetPages().Select(page => page.Text)).Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains("收件凭证", text, StringComparison.Ordinal);
        Assert.Contains("呼和浩特市赛上人家餐饮有限公司", text, StringComparison.Ordinal);
        Assert.Contains(FoodCase.Item + "20260302", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_OfAnotherApplicant_IsUnknown()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var stranger = await Visitor.SignInAsync(host, "wang.fang", _cancellation);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(food.Mine)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/apply/section/{food.Id}/business")).Status);
    }

    [Fact]
    public async Task Case_OfAnotherBanner_IsUnknownToItsClerk()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var clerk = await Visitor.SignInAsync(host, "window.dongwu", _cancellation);

        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync(food.Desk)).Status);
        Assert.DoesNotContain("食品经营", (await clerk.OpenAsync("/desk")).Text, StringComparison.Ordinal);
    }

    private static async Task CorrectAsync(FoodCase food)
    {
        var page = await food.Applicant.OpenAsync($"/my/cases/correct/{food.Id}");
        Assert.Contains("布局图不清楚", page.Text, StringComparison.Ordinal);
        var corrected = await food.Applicant.SubmitAsync(page, FoodCase.Continue, [], ("q.material-layout", Upload.Pdf("布局图2.pdf", "2")));
        Assert.Contains("已收件", corrected.Text, StringComparison.Ordinal);
    }

    private static async Task RateOnceAsync(FoodCase food)
    {
        var rate = await Eventually.ThatAsync(() => food.Applicant.OpenAsync($"/my/rate/{food.Id}?stars=5"), page => page.Text.Contains("不会默认好评", StringComparison.Ordinal));
        var rated = await food.Applicant.SubmitAsync(rate, "form.panel", new() { ["Options"] = [rate.Document.QuerySelector("input[name=Options]")!.GetAttribute("value")!] });
        Assert.Contains("感谢您的评价", rated.Text, StringComparison.Ordinal);
        var again = await food.Applicant.SubmitAsync(rate, "form.panel");
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("已经评价过了", Assert.Single(again.Errors), StringComparison.Ordinal);
    }
}
