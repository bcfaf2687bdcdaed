using Banshi.TestKit;

namespace Banshi.IntegrationTests;

public sealed class SearchTests(BanshiHost host)
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("食品经营许可", "食品经营许可（新办）")]
    [InlineData("开饭店", "食品经营许可（新办）")]
    [InlineData("我想开个饭馆", "食品经营许可（新办）")]
    [InlineData("老人补贴", "高龄津贴")]
    [InlineData("残疾证", "残疾人证")]
    [InlineData("护士证", "护士执业注册")]
    [InlineData("宠物医院", "动物诊疗许可")]
    [InlineData("孩子上学", "义务教育")]
    [InlineData("11150105YL2200042E4000131101001", "食品经营许可（新办）")]
    public async Task Search_ByTitleEverydayWordOrCode_FindsTheItemAmongTheFirstThree(string words, string item)
    {
        var page = await SearchAsync(words);

        Assert.Contains(page.Document.QuerySelectorAll(".hits > li").Take(3), hit => hit.TextContent.Contains(item, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_ForNothingKnown_SaysWhatToDo()
    {
        var page = await SearchAsync("zzqqxxyy");

        Assert.Contains("换", page.TextOf(".empty"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"*:* OR (")]
    [InlineData("' OR 1=1 --")]
    public async Task Search_WithSyntaxOrMarkup_IsOnlyText(string words)
    {
        var page = await SearchAsync(words);

        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(page.Document.Scripts, script => script.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("𠮷野家𪚥")]
    [InlineData("ＬＵＣＥＮＥ　？")]
    [InlineData("+-&&||!(){}[]^\"~*?:\\/")]
    [InlineData("。，、 　")]
    [InlineData("\u0000\u0007")]
    [InlineData("ᠮᠣᠩᠭᠣᠯ")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("%ED%A0%80")]
    public async Task Search_ForOddCharacters_IsAnswered(string words)
    {
        var page = await SearchAsync(words);
        var answer = await host.CreateClient().GetAsync(new Uri($"/api/v1/items?q={Uri.EscapeDataString(words)}", UriKind.Relative), _cancellation);

        Assert.Equal((System.Net.HttpStatusCode.OK, System.Net.HttpStatusCode.OK), (page.Status, answer.StatusCode));
    }

    [Fact]
    public async Task Search_ForALongText_IsAnswered()
    {
        var words = string.Concat(Enumerable.Range(0x4E00, 600).Select(char.ConvertFromUtf32));

        Assert.Equal(System.Net.HttpStatusCode.OK, (await SearchAsync(words)).Status);
    }

    [Theory]
    [InlineData("殘疾人證", "残疾人证")]
    [InlineData("残疾　人证", "残疾人证")]
    [InlineData("canjirenzheng", "残疾人证")]
    public async Task Search_InAnotherForm_FindsTheItem(string words, string item)
    {
        var page = await SearchAsync(words);

        Assert.Contains(page.Document.QuerySelectorAll(".hits > li").Take(3), hit => hit.TextContent.Contains(item, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_InAnUnknownDivision_IsAProblem()
    {
        var answer = await host.CreateClient().GetAsync(new Uri("/api/v1/items?q=x&division=abc", UriKind.Relative), _cancellation);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Guide_ShowsAllElementsOfTheList()
    {
        var guide = await Visitor.Of(host, _cancellation).OpenAsync("/items/11150105YL2200042E4000131101001");

        Assert.All(["谁能办", "要什么材料", "多久办好", "怎么办", "在哪办", "收费", "办成得到什么", "依据", "常见问题", "法定", "承诺", "咨询", "投诉"],
            element => Assert.Contains(element, guide.Text, StringComparison.Ordinal));
    }

    private Task<PageView> SearchAsync(string words) => Visitor.Of(host, _cancellation).OpenAsync($"/search?q={Uri.EscapeDataString(words)}");
}
