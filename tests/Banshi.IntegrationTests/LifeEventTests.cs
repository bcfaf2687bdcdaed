using System.Net;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>Life events: what somebody needs in a division, and where each of them is open.</summary>
public sealed class LifeEventTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Restaurant = "/life-events/show/restaurant?license=trader&sign=yes&crowd=no&sewage=no";
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task LifeEvents_AreListedWithTheirStateInTheChosenDivision()
    {
        var saihan = await InSaihanAsync();
        var inSaihan = await saihan.OpenAsync("/life-events");
        Assert.True(inSaihan.Document.QuerySelectorAll(".hit__link").Length >= 7);
        Assert.Contains("已开通", TextOf(inSaihan, "教育入学"), StringComparison.Ordinal);

        var anywhere = await Visitor.Of(host, _cancellation).OpenAsync("/life-events");
        Assert.Contains("计划开通（2026-09-01起）", TextOf(anywhere, "教育入学"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LifeEvent_SelectsItsPartsByTheAnswers_AndMergesThem()
    {
        var visitor = await InSaihanAsync();
        var asked = await visitor.OpenAsync("/life-events/show/restaurant");
        Assert.DoesNotContain("您要办的事", asked.Text, StringComparison.Ordinal);

        var page = await visitor.OpenAsync(Restaurant);

        Assert.Equal(["个体工商户登记", "食品经营许可", "户外广告和招牌设置"], page.Document.QuerySelectorAll(".timeline__step h3").Select(part => part.TextContent));
        Assert.Equal("8", page.TextOf(".figures div:nth-child(4) dd").Split(' ')[0]);
        Assert.Single(page.Document.QuerySelectorAll("[aria-labelledby=materials] li strong"), name => name.TextContent.Contains("营业执照", StringComparison.Ordinal));
        Assert.Contains("用于：食品经营许可、户外广告和招牌设置", page.Text, StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll(".timeline__step a").Select(link => link.GetAttribute("href")!), guide => Assert.StartsWith("/items/", guide, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LifeEvent_WithoutAChosenDivision_AsksForIt()
    {
        var page = await Visitor.Of(host, _cancellation).OpenAsync(Restaurant);
        Assert.Contains("请先选择您所在的地区", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/life-events/show/nothing")]
    public async Task LifeEvent_ThatDoesNotExist_IsUnknown(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor.Of(host, _cancellation).OpenAsync(address)).Status);

    [Fact]
    public async Task EveryLifeEvent_HasAWayThroughForEveryAnswer()
    {
        var visitor = await InSaihanAsync();
        var list = await visitor.OpenAsync("/life-events");
        foreach (var address in list.Document.QuerySelectorAll(".hit__link").Select(link => link.GetAttribute("href")!))
        {
            var page = await visitor.OpenAsync(address);
            var questions = page.Document.QuerySelectorAll("fieldset.ds-fieldset").Where(field => field.QuerySelector("input[type=radio]") is not null)
                .Select(field => field.QuerySelectorAll("input[type=radio]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}").ToList()).ToList();
            var places = page.Document.QuerySelectorAll("select[name^=place-]")
                .Select((place, index) => $"{place.GetAttribute("name")}={(index == 0 ? "150105000000" : "150121000000")}").ToList();
            for (var choice = 0; choice < questions.Select(values => values.Count).DefaultIfEmpty(1).Max(); choice++)
            {
                var answered = await visitor.OpenAsync($"{address}?{string.Join('&', questions.Select(values => values[Math.Min(choice, values.Count - 1)]).Concat(places))}");
                Assert.NotEmpty(answered.Document.QuerySelectorAll(".timeline__step"));
                Assert.DoesNotContain("还没有公布这一项", answered.Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Switch_OpensALifeEventInOneLeague_AndRefusesAPlannedDayThatIsPast()
    {
        await using var other = new BanshiHost();
        var admin = await Visitor.SignInAsync(other, "admin", _cancellation);
        var board = await admin.OpenAsync("/admin/catalog/life-events");
        var refused = await admin.SubmitAsync(board, "#LifeEvent", new() { ["LifeEvent"] = ["bereavement"], ["Division"] = ["152500000000"], ["State"] = ["Planned"], ["From"] = ["2026-03-02"] });
        Assert.Contains("计划开通的日期应在今天之后", Assert.Single(refused.Errors), StringComparison.Ordinal);

        var done = await admin.SubmitAsync(board, "#LifeEvent", new() { ["LifeEvent"] = ["bereavement"], ["Division"] = ["152500000000"], ["State"] = ["On"] });

        Assert.Contains("已调整", done.Text, StringComparison.Ordinal);
        Assert.Contains("2026-03-02", done.Text, StringComparison.Ordinal);
    }

    private async Task<Visitor> InSaihanAsync()
    {
        var visitor = Visitor.Of(host, _cancellation);
        await visitor.SubmitAsync(await visitor.OpenAsync("/division"), "button[value='150105000000']");
        return visitor;
    }

    private static string TextOf(PageView page, string name) => page.Document.QuerySelectorAll(".hit").Single(hit => hit.QuerySelector("strong")?.TextContent == name).TextContent;
}
