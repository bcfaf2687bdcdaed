using System.IO.Compression;
using System.Net;
using System.Text;
using Banshi.IntegrationTests.Steps;
using Banshi.Platform.Sheets;
using Banshi.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace Banshi.IntegrationTests;

/// <summary>What modules do as long tasks: imports, bulk acts, exports, packages. Whoever starts one is sent to its page at once.</summary>
public sealed class LongWorkTests : IAsyncLifetime
{
    private const string Gather = "/desk/licenses/gather";
    private const string Business = "11100000MB0143028R001";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly ImpatientHost _host = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task TwoThousandRows_WithSomeWrong_AreGatheredInTheBackgroundAndReported()
    {
        var officer = await SignInAsync("approver.saihan.scjg");
        var template = (await officer.Client.GetStringAsync(new Uri($"{Gather}/template/{Business}", UriKind.Relative), _cancellation)).Trim('\uFEFF', '\r', '\n');
        var rows = Enumerable.Range(0, 2000).Select(row =>
            $"1501050001{row:D5},呼和浩特市某某商店,001,{(row % 400 == 7 ? "91150105YL1000014Y" : "91150105YL1000014X")},2026-02-27,,呼和浩特市某某商店,91150105YL1000014X,李娜,有限责任公司,十万元,赛罕区,餐饮");
        var content = Encoding.UTF8.GetBytes(string.Join('\n', [template, .. rows]));

        var started = await officer.SubmitAsync(await officer.OpenAsync(Gather), "#File", new() { ["TypeCode"] = [Business] }, ("File", new Upload("营业执照.csv", content)));

        Assert.StartsWith("/desk/tasks/show/", started.Url, StringComparison.Ordinal);
        var page = await EndOfAsync(officer, started);
        Assert.Contains("证照归集", page.Heading, StringComparison.Ordinal);
        Assert.Contains("已处理 2000 项，其中 5 项被退回", page.Text, StringComparison.Ordinal);
        var refused = await officer.Client.GetStringAsync(new Uri(page.Document.QuerySelector("a[download]")!.GetAttribute("href")!, UriKind.Relative), _cancellation);
        Assert.Contains("\"9\",\"持证主体代码\",\"150105000100007\",\"持证主体代码不正确：91150105YL1000014Y", refused, StringComparison.Ordinal);
        var report = await officer.OpenAsync(page.Document.QuerySelector("a[href^='/desk/licenses/gather/report/']")!.GetAttribute("href")!);
        Assert.Contains("新归集 1995 份，更新 0 份，没有变化 0 份，退回 5 份", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListImport_ThatIsRefused_NamesLineColumnAndReason()
    {
        const string Header = "code,catalog_code,name,catalog_name,type,department,level,region,service_object,theme,legal_limit,legal_unit,promised_limit,promised_unit,accept_condition,materials";
        const string Row = "11150105YL2200042E4000131101009,000131101009,测试事项一,测试事项,行政许可,呼和浩特市赛罕区市场监督管理局,八级,150105000000,自然人,其他,20,工作日,30,工作日,有固定场所,身份证";
        var admin = await SignInAsync("admin");

        var started = await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/import"), "#File", [], ("File", new Upload("清单.csv", Encoding.UTF8.GetBytes($"{Header}\n{Row}"))));

        Assert.StartsWith("/admin/tasks/show/", started.Url, StringComparison.Ordinal);
        var page = await EndOfAsync(admin, started);
        Assert.Contains("1 项全部退回，没有保存任何内容", page.Text, StringComparison.Ordinal);
        var refusals = page.Document.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.Contains(refusals, row => row.StartsWith("2 | level | 11150105YL2200042E4000131101009 测试事项一 | “level”列的“八级”不在国家标准的取值范围内", StringComparison.Ordinal));
        Assert.Contains(refusals, row => row.StartsWith("2 | 承诺办结时限 | 11150105YL2200042E4000131101009 测试事项一 | 承诺办结时限（30 个工作日）长于法定办结时限", StringComparison.Ordinal));
        Assert.Contains("没有导入任何内容：1 行中有 1 行被拒绝", (await admin.OpenAsync(page.Document.QuerySelector("a[href^='/admin/catalog/report/']")!.GetAttribute("href")!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BulkAct_OnMoreThanAFew_GoesOnInTheBackground_OnWhicheverNode()
    {
        // On PostgreSQL the node that is asked runs no long task: the other one does.
        await using var host = new ImpatientHost { AtATime = SampleCopy.HasPostgres ? 0 : 2 };
        await using var second = host.SecondNode();
        using var node = second?.CreateClient();
        var clerk = await Visitor.SignInAsync(host, "window.saihan", _cancellation);
        var (first, other) = (await SubmittedAsync(host), await SubmittedAsync(host));
        await clerk.SubmitAsync(await clerk.OpenAsync(first.Desk), $"form[action='/desk/cases/decline/{first.Id}']", new() { ["Ground"] = ["NotNeeded"], ["Reason"] = ["不需要许可"] });

        var started = await clerk.SubmitAsync(await clerk.OpenAsync("/desk"), ".bulk button[value=Accept]", new() { ["case"] = [$"{first.Id}", $"{other.Id}"] });

        var page = await EndOfAsync(clerk, started);
        Assert.Contains("已处理 2 项，其中 1 项被退回", page.Text, StringComparison.Ordinal);
        Assert.Contains("受理 2 件", page.Text, StringComparison.Ordinal);
        Assert.Equal($"/desk/cases/{first.Id}", page.Document.QuerySelector("tbody a")!.GetAttribute("href"));
        Assert.Contains("已受理", (await clerk.OpenAsync(other.Desk)).Text, StringComparison.Ordinal);
        Assert.Contains("赵敏 · 窗口", (await clerk.OpenAsync(other.Desk)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worklist_Exported_HasWhatItsFilterShows()
    {
        var clerk = await SignInAsync("window.saihan");
        var food = await SubmittedAsync(_host);

        var page = await EndOfAsync(clerk, await clerk.SubmitAsync(await clerk.OpenAsync("/desk?due=Week"), "form[action*='handler=Export'] button"));

        Assert.Contains("导出待办清单", page.Heading, StringComparison.Ordinal);
        await using var file = await clerk.Client.GetStreamAsync(new Uri(page.Document.QuerySelector("a[download]")!.GetAttribute("href")!, UriKind.Relative), _cancellation);
        var sheet = Assert.Single((await SheetReader.ReadAsync(file, _cancellation))!);
        var number = (await clerk.OpenAsync(food.Desk)).TextOf(".crumbs .code");
        var row = Assert.Single(sheet.Rows, row => row["办件编号"] == number);
        Assert.Equal(("呼和浩特市赛上人家餐饮有限公司", "已提交，等待收件", "网上"), (row["申请人"], row["状态"], row["来源"]));
    }

    [Fact]
    public async Task Worklist_WithNothingInIt_IsNoFile()
    {
        var clerk = await SignInAsync("window.saihan");
        await SubmittedAsync(_host);
        var page = await clerk.OpenAsync("/desk");
        page.FormOf("form[action*='handler=Export']").SetAttribute("action", "/desk?queue=Window&q=没有这个人&handler=Export");

        var failed = await EndOfAsync(clerk, await clerk.SubmitAsync(page, "form[action*='handler=Export']"));

        Assert.Contains("按这个筛选没有办件，没有生成文件", failed.TextOf("[data-color=danger].ds-alert"), StringComparison.Ordinal);
        Assert.Null(failed.Document.QuerySelector("a[download]"));
    }

    [Fact]
    public async Task ArchivePackages_OfSeveralCases_AreOneDownload()
    {
        var food = new FoodCase(_host);
        await food.GrantAsync();
        await Eventually.ThatAsync(
            async () =>
            {
                _host.Time.Advance(TimeSpan.FromMinutes(5));
                return await (await SignInAsync("approver.saihan.scjg")).OpenAsync("/desk/archives");
            },
            page => page.Document.QuerySelector($"[name=case][value='{food.Id}']") is not null, _cancellation);
        var officer = await SignInAsync("approver.saihan.scjg");
        var archives = await officer.OpenAsync("/desk/archives");
        Assert.Contains("先在列表里选择", Assert.Single((await officer.SubmitAsync(archives, "[name=case]")).Errors), StringComparison.Ordinal);

        var stranger = Guid.CreateVersion7();
        var page = await EndOfAsync(officer, await officer.SubmitAsync(archives, "[name=case]", new() { ["case"] = [$"{food.Id}", $"{stranger}"] }));

        Assert.Contains("已处理 2 项，其中 1 项被退回", page.Text, StringComparison.Ordinal);
        Assert.Contains("没有可以下载的归档包", page.Text, StringComparison.Ordinal);
        await using var file = await officer.Client.GetStreamAsync(new Uri(page.Document.QuerySelector("a[download]")!.GetAttribute("href")!, UriKind.Relative), _cancellation);
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        var number = (await officer.OpenAsync(food.Desk)).TextOf(".crumbs .code");
        Assert.Equal([$"{number}.zip", "SHA256SUMS"], zip.Entries.Select(entry => entry.FullName));
        using var sums = new StreamReader(zip.GetEntry("SHA256SUMS")!.Open());
        await using var package = zip.GetEntry($"{number}.zip")!.Open();
        Assert.Equal($"{Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(package, _cancellation))}  {number}.zip\n", await sums.ReadToEndAsync(_cancellation));
        Assert.Empty((await (await SignInAsync("approver.dongwu")).OpenAsync("/desk/archives")).Document.QuerySelectorAll("[name=case]"));
        Assert.Equal(HttpStatusCode.OK, (await officer.OpenAsync("/desk/archives?to=9999-12-31")).Status);
        Assert.Equal(HttpStatusCode.OK, (await officer.OpenAsync("/desk/archives?to=0001-01-05")).Status);
        Assert.Contains("止日不能早于起日", Assert.Single((await officer.OpenAsync("/desk/archives?from=2026-03-05&to=2026-03-01")).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Center_WithTooLittleToSay_SaysSo()
    {
        var visitor = Visitor.Of(_host, _cancellation);

        Assert.Contains("最近 8 周窗口收的件太少，还看不出哪个时段忙。", (await visitor.OpenAsync("/centers/show/150105000000")).Text, StringComparison.Ordinal);
        var clerk = await SignInAsync("supervisor");
        Assert.Contains("最近 8 周窗口收的件太少", (await clerk.OpenAsync("/desk/center-load?division=150105000000")).Text, StringComparison.Ordinal);
    }

    private async Task<PageView> EndOfAsync(Visitor who, PageView task)
    {
        Assert.True(task.Errors.Count == 0, string.Join('；', task.Errors));
        return await Eventually.ThatAsync(() => who.OpenAsync(task.Url), page => page.Document.QuerySelector("[data-task=ended]") is not null, _cancellation);
    }

    private static async Task<FoodCase> SubmittedAsync(BanshiHost host)
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        return food;
    }

    private Task<Visitor> SignInAsync(string account) => Visitor.SignInAsync(_host, account, _cancellation);

    /// <summary>It sends everybody to the page of the task; two cases at once are many.</summary>
    public sealed class ImpatientHost : BanshiHost
    {
        public int AtATime { get; init; } = 2;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("LongTasks:PatienceMilliseconds", "0");
            builder.UseSetting("Cases:Desk:BulkAtOnce", "1");
            builder.UseSetting("LongTasks:AtATime", $"{AtATime}");
        }
    }
}
