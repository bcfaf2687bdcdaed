using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>What editors do for the search: the dictionary, what was not found, what is learned from clicks.</summary>
public sealed class SearchDictionaryTests(BanshiHost host)
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Synonym_AddedChangedAndTakenOut_DecidesWhatIsFound()
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        Assert.Empty(await NamesAsync(host, "嘎哒嘎哒"));

        var page = await admin.SubmitAsync(await admin.OpenAsync("/admin/guidance/synonyms"), "#Word", new() { ["Word"] = ["嘎哒嘎哒"], ["Means"] = ["残疾人证"], ["Reason"] = ["群众这样叫"] });
        Assert.Contains("嘎哒嘎哒", page.TextOf("table"), StringComparison.Ordinal);
        Assert.Contains((await NamesAsync(host, "办嘎哒嘎哒")).Take(3), name => name.Contains("残疾人证", StringComparison.Ordinal));

        var edit = page.Document.QuerySelectorAll("table a").Single(link => link.TextContent == "嘎哒嘎哒").GetAttribute("href")!;
        await admin.SubmitAsync(await admin.OpenAsync(edit), "#Means", new() { ["Means"] = ["教师资格"], ["Reason"] = ["写错了"] });
        Assert.Contains((await NamesAsync(host, "嘎哒嘎哒")).Take(3), name => name.Contains("教师资格", StringComparison.Ordinal));

        page = await admin.OpenAsync("/admin/guidance/synonyms?text=嘎哒");
        edit = page.Document.QuerySelectorAll("table a").Single(link => link.TextContent == "嘎哒嘎哒").GetAttribute("href")!;
        await admin.SubmitAsync(await admin.OpenAsync(edit), "button[name=remove]", new() { ["Reason"] = ["没有人这样叫"] });
        Assert.Empty(await NamesAsync(host, "嘎哒嘎哒"));
    }

    [Fact]
    public async Task Synonym_IsInForceOnAnotherNodeWithinSeconds()
    {
        await using var other = host.SecondNode();
        Assert.SkipWhen(other is null, "SQLite serves one node");
        await Eventually.ThatAsync(() => NamesAsync(other, "残疾人证"), names => names.Count > 0, _cancellation);
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);

        await admin.SubmitAsync(await admin.OpenAsync("/admin/guidance/synonyms"), "#Word", new() { ["Word"] = ["哔哩哔哩证"], ["Means"] = ["残疾人证"], ["Reason"] = ["群众这样叫"] });
        host.Time.Advance(TimeSpan.FromSeconds(6));

        await Eventually.ThatAsync(() => NamesAsync(other, "哔哩哔哩证"), names => names.Any(name => name.Contains("残疾人证", StringComparison.Ordinal)), _cancellation);
    }

    [Theory]
    [InlineData("", "残疾人证", "理由", "大家的叫法")]
    [InlineData("残疾人证", "残疾人证", "理由", "两个词是同一个词")]
    [InlineData("甲乙丙丁证", "残疾人证", "", "理由")]
    [InlineData("领证", "结婚登记", "理由", "已经有")]
    public async Task Synonym_ThatIsNoPair_IsRefused(string word, string means, string reason, string message)
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);

        var page = await admin.SubmitAsync(await admin.OpenAsync("/admin/guidance/synonyms"), "#Word", new() { ["Word"] = [word], ["Means"] = [means], ["Reason"] = [reason] });

        Assert.Contains(message, page.Text, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task Miss_IsCountedForEditorsAndSettledWithAPair()
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        foreach (var words in new[] { "噼里啪啦证", "噼里啪啦证", "130102199003070011", "打 138 0471 0000 找" })
        {
            await Visitor.Of(host, _cancellation).OpenAsync($"/search?q={Uri.EscapeDataString(words)}");
        }

        var page = await Eventually.ThatAsync(() => admin.OpenAsync("/admin/guidance/misses"), one => one.Text.Contains("噼里啪啦证", StringComparison.Ordinal), _cancellation);
        Assert.DoesNotContain("1301", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("138", page.Text, StringComparison.Ordinal);

        var row = page.Document.QuerySelectorAll("[data-misses] > li").Single(one => one.TextContent.Contains("噼里啪啦证", StringComparison.Ordinal));
        page = await admin.SubmitAsync(page, $"[id='{row.QuerySelector("input[name=means]")!.Id}']", new() { ["means"] = ["教师资格"] });
        Assert.DoesNotContain(page.Document.QuerySelectorAll("[data-misses] > li"), one => one.TextContent.Contains("噼里啪啦证", StringComparison.Ordinal));
        Assert.Contains((await NamesAsync(host, "噼里啪啦证")).Take(3), name => name.Contains("教师资格", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Clicks_ProposeAPairThatAnEditorAccepts()
    {
        var (admin, client) = (await Visitor.SignInAsync(host, "admin", _cancellation), host.CreateClient());
        var hit = (await FindAsync(host, "教师资格证咋考")).First(one => one.GetProperty("name").GetString()!.Contains("教师资格", StringComparison.Ordinal));
        for (var i = 0; i < 6; i++)
        {
            await ClickAsync("教师资格证咋考", hit.GetProperty("basicCode").GetString()!);
            await ClickAsync("教师资格证咋考", "000000000000");
        }

        var page = await Eventually.ThatAsync(() => admin.OpenAsync("/admin/guidance/suggestions"), one => one.Text.Contains("教师资格证咋考", StringComparison.Ordinal), _cancellation);
        Assert.Contains("6 / 6", page.Text, StringComparison.Ordinal);
        page = await admin.SubmitAsync(page, "form:has(input[value='教师资格证咋考']) button[value=true]");

        Assert.DoesNotContain("教师资格证咋考", page.Document.QuerySelector("table")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Contains("教师资格证咋考", (await admin.OpenAsync("/admin/guidance/synonyms")).TextOf("table"), StringComparison.Ordinal);

        async Task ClickAsync(string words, string item)
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("q", words), KeyValuePair.Create("item", item)]);
            Assert.Equal(HttpStatusCode.NoContent, (await client.PostAsync(new Uri("/search/clicks", UriKind.Relative), form, _cancellation)).StatusCode);
        }
    }

    [Fact]
    public async Task Facet_LeadsToAsManyResultsAsItSays()
    {
        var visitor = Visitor.Of(host, _cancellation);
        var page = await visitor.OpenAsync("/search?q=登记");
        var facets = page.Document.QuerySelectorAll(".facets a").ToList();

        Assert.True(facets.Count > 5);
        foreach (var facet in facets)
        {
            var narrowed = await visitor.OpenAsync("/search" + facet.GetAttribute("href"));
            var (count, hits) = (int.Parse(facet.QuerySelector(".muted")!.TextContent, System.Globalization.CultureInfo.InvariantCulture), narrowed.Document.QuerySelectorAll(".hits > li").Length);
            Assert.True(hits == Math.Min(count, 20), $"{facet.TextContent.Trim()} leads to {hits}");
        }
    }

    [Theory]
    [InlineData("残疾", "残疾")]
    [InlineData("cjr", "残疾")]
    [InlineData("canji", "残疾")]
    public async Task Suggestions_CompleteWhatIsTyped(string typed, string name)
    {
        var client = host.CreateClient();
        var names = await Eventually.ThatAsync(
            async () => (await client.GetFromJsonAsync<string[]>($"/api/v1/suggestions?q={Uri.EscapeDataString(typed)}", _cancellation))!, names => names.Length > 0, _cancellation);

        Assert.InRange(names.Length, 1, 8);
        Assert.All(names, one => Assert.Contains(name, one, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_ForASlip_SaysWhatWasMeant()
    {
        var page = await Visitor.Of(host, _cancellation).OpenAsync($"/search?q={Uri.EscapeDataString("结火登记")}");

        Assert.Contains("结婚登记", page.TextOf(".hits"), StringComparison.Ordinal);
        Assert.Contains("没有找到“结火登记”", page.Text, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> NamesAsync(BanshiHost node, string words) => [.. (await FindAsync(node, words)).Select(hit => hit.GetProperty("name").GetString()!)];

    private async Task<IReadOnlyList<JsonElement>> FindAsync(BanshiHost node, string words) =>
        [.. (await node.CreateClient().GetFromJsonAsync<JsonElement>($"/api/v1/items?q={Uri.EscapeDataString(words)}", _cancellation)).GetProperty("hits").EnumerateArray()];
}
