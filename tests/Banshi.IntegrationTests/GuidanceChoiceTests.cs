using System.Net;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>A few questions lead to the right guide, and to the materials that this person needs.</summary>
public sealed class GuidanceChoiceTests(BanshiHost host)
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Questions_LeadToTheMaterialsOfTheSituation()
    {
        var visitor = Visitor.Of(host, _cancellation);
        var item = await FollowAsync(visitor, "个人", "社会救助|残疾|救助", "残疾人证办理（首次申领）");

        var self = await OpenAsync(visitor, item, "本人申请");
        var guardian = await OpenAsync(visitor, item, "监护人代为申请");

        Assert.DoesNotContain("法定监护人证明材料", self.TextOf("[data-bring]"), StringComparison.Ordinal);
        Assert.Contains("法定监护人证明材料", guardian.TextOf("[data-bring]"), StringComparison.Ordinal);
        Assert.All([self, guardian], page => Assert.Contains("近期免冠白底彩色照片", page.TextOf("[data-bring]"), StringComparison.Ordinal));
        Assert.Contains("居民身份证", self.TextOf("[data-spared]"), StringComparison.Ordinal);
        Assert.Contains(self.Document.QuerySelectorAll("a[href^='/items/']"), link => link.TextContent.Contains("办事指南", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Item_WithoutSituations_LeadsToItsMaterialsAtOnce()
    {
        var visitor = Visitor.Of(host, _cancellation);

        var page = await FollowAsync(visitor, "个人", "老|养老|优待", "高龄津贴给付");

        Assert.Empty(page.Document.QuerySelectorAll("[data-choices]"));
        Assert.Contains("高龄津贴申请表", page.TextOf("[data-spared]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?audience=person&theme=001")]
    [InlineData("?audience=nobody&theme=040")]
    [InlineData("?item=nothing")]
    public async Task Answer_ThatIsNone_IsUnknown(string answers) =>
        Assert.Equal(HttpStatusCode.NotFound, (await Visitor.Of(host, _cancellation).OpenAsync("/choose" + answers)).Status);

    // Through every theme, as somebody who does not know where the item lies.
    private static async Task<PageView> FollowAsync(Visitor visitor, string audience, string themes, string item)
    {
        var questions = await OpenAsync(visitor, await visitor.OpenAsync("/choose"), audience);
        foreach (var theme in questions.Document.QuerySelectorAll("[data-choices] a").OrderByDescending(link => themes.Split('|').Any(link.TextContent.Contains)))
        {
            var items = await visitor.OpenAsync(theme.GetAttribute("href")!);
            if (items.Document.QuerySelectorAll("[data-choices] a").Any(link => link.TextContent.Trim() == item))
            {
                return await OpenAsync(visitor, items, item);
            }
        }

        throw new InvalidOperationException($"No theme leads to {item}.");
    }

    private static Task<PageView> OpenAsync(Visitor visitor, PageView page, string choice) =>
        visitor.OpenAsync(page.Document.QuerySelectorAll("[data-choices] a").Single(link => link.TextContent.Trim() == choice).GetAttribute("href")!);
}
