using System.Net;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>申报辅导: a draft is looked at before it is submitted, because its applicant asked for it, and only until it is answered.</summary>
public sealed class CounselTests : IAsyncDisposable
{
    private readonly BanshiHost _host = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Draft_ThatItsApplicantShows_IsAdvisedOn_AndClosedAgain()
    {
        var food = new FoodCase(_host);
        await food.FillAsync();
        await food.Applicant.SubmitAsync(await food.Applicant.OpenAsync($"/apply/counsel/{food.Id}"), "form[data-once]", new() { ["Question"] = ["布局图这样画行吗？"] });
        var clerk = await Visitor.SignInAsync(_host, "window.saihan", _cancellation);
        var address = (await clerk.OpenAsync("/desk/counsels")).Document.QuerySelectorAll("a[href^='/desk/counsels/show/']")[^1].GetAttribute("href")!;
        var seen = await clerk.OpenAsync(address);
        Assert.Contains("布局图这样画行吗？", seen.Text, StringComparison.Ordinal);
        var file = seen.Document.QuerySelector("a[href^='/desk/counsels/file/']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(clerk, file));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(clerk, $"/desk/cases/file/{food.Id}/{file.Split('/')[^1]}"));
        Assert.Contains("写明哪里要改", Assert.Single((await clerk.SubmitAsync(seen, "form[data-once]")).Errors), StringComparison.Ordinal);

        await clerk.SubmitAsync(seen, "form[data-once]", new() { ["Advice"] = ["请标出消毒间"] });

        Assert.Contains("请标出消毒间", (await food.Applicant.OpenAsync($"/apply/counsel/{food.Id}")).Text, StringComparison.Ordinal);
        await Eventually.ThatAsync(() => food.Applicant.OpenAsync("/my/notices"), page => page.Document.QuerySelector($"a[href='/apply/counsel/{food.Id}']") is not null, _cancellation);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(clerk, file));
    }

    [Fact]
    public async Task Question_AskedTwice_IsOne()
    {
        var food = new FoodCase(_host);
        await food.StartAsync();
        var page = await food.Applicant.OpenAsync($"/apply/counsel/{food.Id}");
        await food.Applicant.SubmitAsync(page, "form[data-once]", new() { ["Question"] = ["要带什么？"] });

        var again = await food.Applicant.SubmitAsync(page, "form[data-once]", new() { ["Question"] = ["要带什么？"] });

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("正在等答复", Assert.Single(again.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_OfAnotherDivision_StaysClosed()
    {
        var food = new FoodCase(_host);
        await food.StartAsync();
        await food.Applicant.SubmitAsync(await food.Applicant.OpenAsync($"/apply/counsel/{food.Id}"), "form[data-once]", new() { ["Question"] = ["要带什么？"] });
        var other = await Visitor.SignInAsync(_host, "window.dongwu", _cancellation);

        Assert.DoesNotContain("要带什么？", (await other.OpenAsync("/desk/counsels")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/desk/cases/{food.Id}")).Status);
    }

    private async Task<HttpStatusCode> StatusAsync(Visitor visitor, string address)
    {
        using var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative), _cancellation);
        return answer.StatusCode;
    }
}
