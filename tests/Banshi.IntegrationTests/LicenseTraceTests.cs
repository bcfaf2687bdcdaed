using System.Net;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace Banshi.IntegrationTests;

/// <summary>A license within a case: what ends with the holder's authorization, and what its holder sees of packages and files that the case keeps.</summary>
public sealed class LicenseTraceTests
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task AuthorizationThatRanOut_StopsFurtherLooks_UntilTheHolderGivesItAgain()
    {
        await using var host = new OneDayHost();
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var before = await food.ReceiveAsync();
        var license = await food.Applicant.OpenAsync($"/my/licenses/show/{await BusinessLicenseAsync(food.Applicant)}");
        var number = license.TextOf("dd.code");
        Assert.Contains(number, before.Text, StringComparison.Ordinal);
        Assert.Null(license.Document.QuerySelector("form[action*='handler=Renew']"));
        host.Time.Advance(TimeSpan.FromHours(25));
        await food.SignInAgainAsync();

        var clerk = await Visitor.SignInAsync(host, "window.saihan", _cancellation);
        var lapsed = await clerk.OpenAsync(food.Desk);

        Assert.Contains("持证人的授权已经撤回或者过期，不能再查看这份证照。", lapsed.Text, StringComparison.Ordinal);
        Assert.Contains("请其在“我的证照”中再次授权", lapsed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(number, lapsed.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains(await UsesAsync(food.Applicant), line => line.StartsWith("被拒绝", StringComparison.Ordinal) && line.Contains("授权已过期", StringComparison.Ordinal));

        var mine = await food.Applicant.OpenAsync(license.Url);
        var again = await food.Applicant.SubmitAsync(mine, "form[action*='handler=Renew']");
        Assert.Null(again.Document.QuerySelector("form[action*='handler=Renew']"));
        Assert.Equal(HttpStatusCode.Conflict, (await food.Applicant.SubmitAsync(mine, "form[action*='handler=Renew']")).Status);
        Assert.Contains(number, (await clerk.OpenAsync(food.Desk)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PackageAndKeptFiles_LeaveEvidence_AndOpenForNobodyElse()
    {
        await using var host = new BanshiHost();
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var identifier = await BusinessLicenseAsync(food.Applicant);
        var original = await food.Applicant.Client.GetByteArrayAsync(new Uri($"/my/licenses/file/{identifier}/ofd", UriKind.Relative), _cancellation);
        await food.Applicant.SubmitAsync(
            await food.Applicant.OpenAsync(food.Mine), $"form[action='/my/cases/message/{food.Id}']", new() { ["Text"] = ["执照文件"] }, ("File", new Upload("执照.ofd", original)));
        await food.ReceiveAsync();
        var clerk = await Visitor.SignInAsync(host, "window.saihan", _cancellation);
        var file = (await clerk.OpenAsync(food.Desk)).Document.QuerySelectorAll($"a[href^='/desk/cases/file/{food.Id}']").Single(link => link.TextContent.Contains("执照.ofd", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.DoesNotContain(await UsesAsync(food.Applicant), line => line.Contains("打开办件中的证照文件", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(clerk, file));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(await Visitor.SignInAsync(host, "window.dongwu", _cancellation), file));
        Assert.Contains(await UsesAsync(food.Applicant), line => line.StartsWith("下载", StringComparison.Ordinal) && line.Contains("打开办件中的证照文件", StringComparison.Ordinal) && line.Contains("赵敏", StringComparison.Ordinal));

        await food.AcceptAsync();
        await food.ReviewAsync();
        await food.DecideAsync();
        await food.DoneAsync();
        var archive = $"/desk/cases/archive/{food.Id}";
        await Eventually.ThatAsync(
            async () =>
            {
                host.Time.Advance(TimeSpan.FromMinutes(5));
                return await StatusAsync(await Visitor.SignInAsync(host, "approver.saihan.scjg", _cancellation), archive);
            },
            status => status == HttpStatusCode.OK,
            _cancellation);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(await Visitor.SignInAsync(host, "window.dongwu", _cancellation), archive));
        await food.SignInAgainAsync();
        Assert.Contains(await UsesAsync(food.Applicant), line => line.StartsWith("下载", StringComparison.Ordinal) && line.Contains("下载电子归档包", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TriesAtACaseOutOfReach_AreOneRecordThatTheHolderSees_AndOthersWhoSeeItLeaveNone()
    {
        await using var host = new BanshiHost();
        var food = new FoodCase(host);
        await food.SubmitAsync();
        await food.ReceiveAsync();
        var clerk = await Visitor.SignInAsync(host, "window.saihan", _cancellation);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(clerk, $"/desk/cases/file/{food.Id}/{Guid.CreateVersion7()}"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(food.Applicant, food.Desk));
        Assert.DoesNotContain(await UsesAsync(food.Applicant), IsRefusedCase);

        var file = (await clerk.OpenAsync(food.Desk)).Document.QuerySelector($"a[href^='/desk/cases/file/{food.Id}']")!.GetAttribute("href")!;
        var stranger = await Visitor.SignInAsync(host, "window.dongwu", _cancellation);
        string[] addresses = [food.Desk, food.Desk, file, $"/api/v1/cases/{food.Id}/clock", $"/desk/cases/review/{food.Id}"];
        foreach (var address in addresses)
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(stranger, address));
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Visitor.Of(host, _cancellation), food.Desk));
        var refused = (await UsesAsync(food.Applicant)).Where(IsRefusedCase).ToList();
        Assert.Equal(2, refused.Count);
        Assert.Contains(refused, line => line.Contains("打开办件“食品经营许可", StringComparison.Ordinal) && line.Contains("没有登录", StringComparison.Ordinal) && line.Contains("未登录的人", StringComparison.Ordinal));
        Assert.Contains(refused, line => line.Contains("共 5 次", StringComparison.Ordinal) && line.Contains("东乌珠穆沁旗", StringComparison.Ordinal));
    }

    private static bool IsRefusedCase(string line) => line.StartsWith("被拒绝", StringComparison.Ordinal) && line.Contains("打开办件", StringComparison.Ordinal);

    private async Task<HttpStatusCode> StatusAsync(Visitor visitor, string address)
    {
        using var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative), _cancellation);
        return answer.StatusCode;
    }

    private static async Task<IReadOnlyList<string>> UsesAsync(Visitor holder)
    {
        var page = await holder.OpenAsync($"/my/licenses/uses/{await BusinessLicenseAsync(holder)}");
        return [.. page.Document.QuerySelectorAll("[data-kind]").Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }

    private static async Task<string> BusinessLicenseAsync(Visitor holder) => (await holder.OpenAsync("/my/licenses")).Document.QuerySelectorAll(".license-card a")
        .Select(link => link.GetAttribute("href")!.Split('/')[^1]).Single(identifier => identifier.Contains("11100000MB0143028R001", StringComparison.Ordinal));

    private sealed class OneDayHost : BanshiHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Licenses:ConsentDays", "1");
        }
    }
}
