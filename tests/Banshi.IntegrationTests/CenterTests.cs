using System.Net;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>Service centers: the list, its map, what is open now. It is Monday, ten o'clock.</summary>
public sealed class CenterTests(BanshiHost host)
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Centers_OfABanner_ComeByDistance_AndTheMapCarriesTheirNumbers()
    {
        var visitor = Visitor.Of(host, _cancellation);
        var choice = await visitor.OpenAsync("/division");
        await visitor.SubmitAsync(choice, "button[value='152525000000']", new() { ["code"] = ["152525000000"] });

        var page = await visitor.OpenAsync("/centers");

        var names = page.Document.QuerySelectorAll("[data-places] h2 a").Select(link => link.TextContent).ToList();
        Assert.Equal("东乌珠穆沁旗乌里雅斯太镇便民服务中心", names[0]);
        Assert.Equal("内蒙古自治区政务服务中心", names[^1]);
        Assert.Contains("锡林郭勒盟政务服务中心", names);
        Assert.DoesNotContain("赛罕区政务服务中心", names);
        Assert.Contains("现在开门，12:00 关门", page.TextOf("#c152525000000"), StringComparison.Ordinal);
        Assert.Contains("约 188 公里", page.TextOf("#c152500000000"), StringComparison.Ordinal);
        Assert.Equal("1·2", page.TextOf(".map__spot text"));
        Assert.Equal("#c152525100000", page.Document.QuerySelector(".map__spot")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Centers_ThatAreOpen_AreThoseThatAreOpen()
    {
        var visitor = Visitor.Of(host, _cancellation);
        Assert.Equal(7, (await visitor.OpenAsync("/centers?open=true")).Document.QuerySelectorAll("[data-places] > li").Length);
        Assert.Contains("乌里雅斯太镇便民服务中心", (await visitor.OpenAsync("/centers/show/152525000000")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Center_SaysWhenItIsOpenThisWeek_AndWhichWindowsItHas()
    {
        var page = await Visitor.Of(host, _cancellation).OpenAsync("/centers/show/150105000000");

        Assert.Contains("现在开门，17:00 关门", page.Text, StringComparison.Ordinal);
        Assert.Contains("3-7 星期六 9:00–12:00（预约）", page.Text, StringComparison.Ordinal);
        Assert.Contains("3-8 星期日 不开门", page.Text, StringComparison.Ordinal);
        Assert.Contains("综合受理", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("150000000001")]
    [InlineData("nothing")]
    public async Task Center_ThatIsNone_IsUnknown(string division) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor.Of(host, _cancellation).OpenAsync($"/centers/show/{division}")).Status);
}
