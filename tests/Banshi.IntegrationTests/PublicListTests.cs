using System.Net;
using System.Text.Json;
using Banshi.TestKit;
using MiniExcelLibs;

namespace Banshi.IntegrationTests;

/// <summary>Public lists, and the lists of one entry side by side: both come from what is in force.</summary>
public sealed class PublicListTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryPublicList_IsShownAndHoldsWhatItSays()
    {
        var visitor = Visitor.Of(host, _cancellation);
        var all = await visitor.OpenAsync("/lists");
        var addresses = all.Document.QuerySelectorAll(".hit__link").Select(link => link.GetAttribute("href")!).ToList();
        Assert.True(addresses.Count >= 8);
        foreach (var address in addresses)
        {
            var page = await visitor.OpenAsync(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.NotEmpty(page.Document.QuerySelectorAll("tbody tr, .hit"));
            if (address == "/life-events")
            {
                continue;
            }

            Assert.All(page.Document.QuerySelectorAll("tbody td"), cell => Assert.NotEqual("", cell.TextContent.Trim()));
        }
    }

    [Fact]
    public async Task PublicList_GoesOnPageByPage_WithoutALossOrARepetition()
    {
        var visitor = Visitor.Of(host, _cancellation);
        var seen = new List<string>();
        var address = "/lists/show/items";
        while (address is not null)
        {
            var page = await visitor.OpenAsync(address);
            seen.AddRange(page.Document.QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")!));
            Assert.InRange(seen.Count, 1, 5_000);
            address = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href") is { } next ? "/lists/show/items" + next : null;
        }

        using var rows = JsonDocument.Parse(await visitor.Client.GetStringAsync(new Uri("/api/v1/lists/items", UriKind.Relative), _cancellation));
        Assert.Equal(seen.Distinct(), seen);
        Assert.Equal(rows.RootElement.EnumerateArray().Select(row => "/items/" + row.GetProperty("实施编码").GetString()), seen);
    }

    [Theory]
    [InlineData("/api/v1/catalog/entries/xlsx?q=食品经营许可", "事项名称", "食品经营许可")]
    [InlineData("/api/v1/life-events/xlsx?q=餐饮", "一件事", "餐饮")]
    public async Task BasicCatalogAndLifeEvents_AreFoundAndComeAsSpreadsheet(string address, string column, string text)
    {
        using var stream = new MemoryStream(await Visitor.Of(host, _cancellation).Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), _cancellation));
        var rows = stream.Query(useHeaderRow: true).Cast<IDictionary<string, object>>().ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(text, (string)row[column], StringComparison.Ordinal));
    }

    [Fact]
    public async Task PublicList_ComesAsSpreadsheet_WithinADivision()
    {
        var file = await Visitor.Of(host, _cancellation).Client.GetByteArrayAsync(new Uri("/api/v1/lists/immediate/xlsx?division=150105000000&q=登记", UriKind.Relative), _cancellation);
        using var stream = new MemoryStream(file);
        var rows = stream.Query(useHeaderRow: true).Cast<IDictionary<string, object>>().ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("登记", (string)row["事项名称"], StringComparison.Ordinal));
        Assert.All(rows, row => Assert.StartsWith("11150105", (string)row["实施编码"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feed_TellsEveryListOnce_AndNothingMoreWhenAllIsRead()
    {
        var client = Visitor.Of(host, _cancellation).Client;
        var (cursor, codes) = (0L, new List<string>());
        while (true)
        {
            using var feed = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/api/v1/catalog/changes?after={cursor}", UriKind.Relative), _cancellation));
            var changes = feed.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("taskCode").GetString()!).ToList();
            codes.AddRange(changes);
            if (changes.Count == 0)
            {
                break;
            }

            cursor = feed.RootElement.GetProperty("cursor").GetInt64();
        }

        Assert.Equal(codes.Distinct(), codes);
        Assert.Contains(Steps.FoodCase.Item, codes);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/catalog/changes?after={cursor}");
        request.Headers.TryAddWithoutValidation("If-None-Match", $"\"{cursor}\"");
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(request, _cancellation)).StatusCode);
        using var version = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/api/v1/items/{Steps.FoodCase.Item}/versions/1", UriKind.Relative), _cancellation));
        Assert.Equal(Steps.FoodCase.Item, version.RootElement.GetProperty("taskCode").GetString());
    }

    [Fact]
    public async Task UnknownList_IsUnknown()
    {
        var visitor = Visitor.Of(host, _cancellation);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync("/lists/show/nothing")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync(new Uri("/api/v1/lists/nothing", UriKind.Relative), _cancellation)).StatusCode);
    }

    [Fact]
    public async Task ListsOfOneEntry_AreComparedElementByElement()
    {
        await using var other = new BanshiHost();
        var editor = await Visitor.SignInAsync(other, "editor.saihan.scjg", _cancellation);
        var same = await editor.OpenAsync("/admin/catalog/entries/compare/000131101001");
        Assert.Contains("100", same.TextOf(".figures div:nth-child(2) dd"), StringComparison.Ordinal);

        var draft = await editor.SubmitAsync(await editor.OpenAsync("/admin/catalog/drafts"), $"form[action='/admin/catalog/drafts/start/{Steps.FoodCase.Item}'] button");
        await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/basics/{draft.Key}"), "#Name", new() { ["PromisedAmount"] = ["5"] });
        var proposal = await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/show/{draft.Key}"), "#Reason", new() { ["Reason"] = ["压缩时限"] });
        var reviewer = await Visitor.SignInAsync(other, "reviewer.saihan", _cancellation);
        await reviewer.SubmitAsync(await reviewer.OpenAsync($"/admin/catalog/proposals/show/{proposal.Key}"), "button[name=outcome][value=Approved]");

        var page = await editor.OpenAsync("/admin/catalog/entries/compare/000131101001");
        Assert.Contains("更方便 5 个工作日", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("100", page.TextOf(".figures div:nth-child(2) dd"), StringComparison.Ordinal);
    }
}
