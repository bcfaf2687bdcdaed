using System.Text;
using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Desk;

/// <summary>The page of a long task in a browser: with JavaScript it follows the task and says what has changed, without it a link does; a killed node loses nothing.</summary>
public sealed class LongTaskTests(TestRun run)
{
    private const string Gather = "/desk/licenses/gather";
    private const string Business = "11100000MB0143028R001";
    private static readonly (string, string) AtOnceToItsPage = ("LongTasks:PatienceMilliseconds", "0");

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_FollowsItsTaskToTheEnd_AndIsAccessibleInEachState()
    {
        var findings = new Findings(Audit.Whole, 390);
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite, AtOnceToItsPage, ("LongTasks:AtATime", "0"));
        await using var officer = await Person.ArriveAsync(run.Browser, host, new Screen(1280), findings);
        await officer.SignInAsync("approver.saihan.scjg");
        var waiting = await StartAsync(host, rows: 20);
        await officer.GoAsync(waiting);
        await officer.SeeAsync("任务已经登记，正在等待开始。");
        await Expect(officer.Page.Locator("[data-task-refresh]")).ToBeHiddenAsync();
        await officer.Page.Locator("summary", new() { HasText = "取消任务" }).ClickAsync();
        await findings.LookAtAsync(officer.Page);
        await officer.KeepPictureAsync("task-waiting");

        // It ends elsewhere; the page that is still open sees it by itself, and a screen reader is told.
        var elsewhere = await SignInAsync(host);
        await elsewhere.SubmitAsync(await elsewhere.OpenAsync(waiting), "main details form");
        await Expect(officer.Page.Locator("[role=status][data-task-said]")).ToHaveTextAsync("任务已取消，没有保存任何内容。");
        await Expect(officer.Page.Locator("[data-task=ended] .ds-tag").First).ToHaveTextAsync("已取消");
        await findings.LookAtAsync(officer.Page);

        await officer.GoAsync(await StartAsync(host, rows: 20));
        await officer.Page.Locator("summary", new() { HasText = "取消任务" }).ClickAsync();
        await officer.PressButtonAsync("确定取消");
        await officer.SeeAsync("任务已取消，没有保存任何内容。");
        findings.AssertNone();
    }

    [Fact]
    public async Task Report_OfATaskThatHasEnded_IsAccessible()
    {
        var findings = new Findings(Audit.Whole, 390);
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite, AtOnceToItsPage);
        await using var officer = await Person.ArriveAsync(run.Browser, host, new Screen(1280), findings);
        await officer.SignInAsync("approver.saihan.scjg");
        var refused = await StartAsync(host, rows: 900);
        await officer.GoAsync(refused);
        await Expect(officer.Page.Locator("[data-task=ended]")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await officer.GoAsync(refused);
        await officer.SeeAsync("已处理 900 项，其中 3 项被退回");
        await officer.KeepPictureAsync("task-ended");
        await officer.GoAsync("/desk/tasks");
        await officer.KeepPictureAsync("tasks");
        findings.AssertNone();
    }

    [Fact]
    public async Task Page_WithoutJavaScript_IsFollowedByItsLink()
    {
        var findings = new Findings(Audit.None);
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite, AtOnceToItsPage);
        await using var officer = await Person.ArriveAsync(run.Browser, host, new Screen(1280, Scripts: false), findings);
        await officer.SignInAsync("approver.saihan.scjg");
        await officer.GoAsync(Gather);
        await officer.Page.Locator("#TypeCode").SelectOptionAsync(Business);
        await officer.Page.Locator("#File").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "营业执照.csv", MimeType = "text/csv", Buffer = await TableAsync(host, 900) });
        await officer.PressButtonAsync("检查并报送");
        while (await officer.Page.Locator("[data-task=open]").CountAsync() > 0)
        {
            await officer.FollowAsync("刷新进度");
        }

        await officer.SeeAsync("已处理 900 项，其中 3 项被退回");
        var refused = Encoding.UTF8.GetString(await officer.DownloadAsync((await officer.Page.Locator("a[download]").First.GetAttributeAsync("href"))!));
        Assert.Equal(4, refused.Trim().Split('\n').Length);
        await officer.FollowAsync("查看结果");
        await officer.SeeAsync("新归集 897 份");
        findings.AssertNone();
    }

    [Theory]
    [InlineData(TestDatabase.Sqlite)]
    [InlineData(TestDatabase.Postgres)]
    public async Task Task_WhoseNodeIsKilled_IsTakenUpAgainAndDoneOnce(TestDatabase database)
    {
        TestRun.Require(database);
        (string, string)[] settings = [AtOnceToItsPage, ("Outbox:LeaseSeconds", "10")];
        await using var host = await RunningHost.StartAsync(database, settings);
        var task = await StartAsync(host, rows: 3000);
        host.Kill();
        await host.RestartAsync(settings);

        var officer = await SignInAsync(host);
        var page = await Eventually.ThatAsync(() => officer.OpenAsync(task), page => page.Document.QuerySelector("[data-task=ended]") is not null, _cancellation);
        Assert.Contains("已处理 3000 项，其中 8 项被退回", page.Text, StringComparison.Ordinal);
        var report = await officer.OpenAsync(page.Document.QuerySelector("a[href^='/desk/licenses/gather/report/']")!.GetAttribute("href")!);
        Assert.Contains("新归集 2992 份，更新 0 份，没有变化 0 份，退回 8 份", report.Text, StringComparison.Ordinal);
        Assert.Single((await officer.OpenAsync(Gather)).Document.QuerySelectorAll("a[href^='/desk/licenses/gather/report/']"));
    }

    // Every four hundredth row has a wrong credit code.
    private async Task<byte[]> TableAsync(RunningHost host, int rows)
    {
        var officer = await SignInAsync(host);
        var template = (await officer.Client.GetStringAsync(new Uri($"{Gather}/template/{Business}", UriKind.Relative), _cancellation)).Trim('\uFEFF', '\r', '\n');
        var today = DateTime.UtcNow.AddHours(8).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes(string.Join('\n', [template, .. Enumerable.Range(0, rows).Select(row =>
            $"1501050001{row:D5},呼和浩特市某某商店,001,{(row % 400 == 7 ? "91150105YL1000014Y" : "91150105YL1000014X")},{today},,呼和浩特市某某商店,91150105YL1000014X,李娜,有限责任公司,十万元,赛罕区,餐饮")]));
    }

    private async Task<string> StartAsync(RunningHost host, int rows)
    {
        var officer = await SignInAsync(host);
        var content = await TableAsync(host, rows);
        var page = await officer.SubmitAsync(await officer.OpenAsync(Gather), "#File", new() { ["TypeCode"] = [Business] }, ("File", new Upload("营业执照.csv", content)));
        Assert.StartsWith("/desk/tasks/show/", page.Url, StringComparison.Ordinal);
        return page.Url;
    }

    private async Task<Visitor> SignInAsync(RunningHost host)
    {
        var visitor = Visitor.Of(host, _cancellation);
        await visitor.SignInAsync(await visitor.OpenAsync("/sign-in"), "approver.saihan.scjg");
        return visitor;
    }
}
