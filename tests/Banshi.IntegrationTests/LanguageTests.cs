using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

public sealed class LanguageTests(BanshiHost host)
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Switch_ToEnglishAndBack_ShowsTheSamePageInThatLanguage()
    {
        var visitor = Visitor.Of(host, _cancellation);
        var chinese = await visitor.OpenAsync("/verify?identifier=1");
        Assert.Equal(("zh-CN", "证照核验"), (chinese.Document.DocumentElement.GetAttribute("lang"), chinese.Heading));

        var english = await visitor.SubmitAsync(chinese, "button[name=language]");
        Assert.Equal("/verify?identifier=1", english.Url);
        Assert.Equal(("en", "Verify a license"), (english.Document.DocumentElement.GetAttribute("lang"), english.Heading));
        Assert.Contains("Not a license of this platform", english.Text, StringComparison.Ordinal);

        var back = await visitor.SubmitAsync(english, "button[name=language]");
        Assert.Equal(("zh-CN", "证照核验"), (back.Document.DocumentElement.GetAttribute("lang"), back.Heading));
    }

    [Fact]
    public async Task Guide_InEnglish_WritesDatesAndLimitsInEnglish()
    {
        var guide = await English("/items/11150105YL2200042E4000131101001");

        Assert.Contains("8 working days", guide.TextOf(".key-facts"), StringComparison.Ordinal);
        Assert.Matches(@"If accepted today, it will be completed by \d{1,2} [A-Z][a-z]+ \d{4} at the latest\.", guide.Text);
    }

    [Fact]
    public async Task EmptyForm_InEnglish_IsRefusedInEnglish()
    {
        var visitor = Visitor.Of(host, _cancellation);
        visitor.Client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("en-US"));

        var refused = await visitor.SubmitAsync(await visitor.OpenAsync("/sign-up"), "#Name");

        Assert.Equal("There is a problem", refused.TextOf(".error-summary h2"));
        Assert.Contains("Enter the full name", refused.Errors);
        Assert.All(refused.Errors, error => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", error));
    }

    [Fact]
    public async Task Problem_OfTheApi_IsInTheLanguageThatIsAskedFor()
    {
        var client = Visitor.Of(host, _cancellation).Client;
        Assert.Contains("没有找到", await TitleAsync(client), StringComparison.Ordinal);

        client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("en"));
        Assert.StartsWith("We could not find it.", await TitleAsync(client), StringComparison.Ordinal);
    }

    private async Task<string> TitleAsync(HttpClient client)
    {
        using var response = await client.GetAsync(new Uri("/api/v1/items/nothing", UriKind.Relative), _cancellation);
        return (await response.Content.ReadFromJsonAsync<JsonElement>(_cancellation)).GetProperty("title").GetString()!;
    }

    private async Task<PageView> English(string path)
    {
        var visitor = Visitor.Of(host, _cancellation);
        visitor.Client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("en"));
        return await visitor.OpenAsync(path);
    }
}
