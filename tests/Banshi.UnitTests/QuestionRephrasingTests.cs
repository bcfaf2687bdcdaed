using System.Net;
using System.Text;
using Banshi.Guidance.Answers;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Banshi.UnitTests;

/// <summary>A language model may only say the quotation in other words; whatever goes wrong with it, the quotation stands alone.</summary>
public sealed class QuestionRephrasingTests
{
    private static readonly Passage[] Quotes = [new("clock", "多久办好", ["承诺办结时限：7 个工作日"], "/items/x#clock")];

    [Theory]
    [InlineData("""{"choices":[{"message":{"content":"七天左右，承诺 7 个工作日办好。"}}]}""", "七天左右，承诺 7 个工作日办好。")]
    [InlineData("""{"choices":[{"message":{"content":"大约 30 天。"}}]}""", null)]
    [InlineData("""{"choices":[{"message":{"content":""}}]}""", null)]
    [InlineData("""{"error":"busy"}""", null)]
    [InlineData("""{"choices":[]}""", null)]
    [InlineData("no JSON", null)]
    public async Task Rephrase_KeepsToTheFiguresOfTheQuotation(string answer, string? said)
    {
        using var server = new Server(_ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") }));

        Assert.Equal(said, await RunAsync(server, "残疾证几天能办"));
        Assert.Contains("承诺办结时限：7 个工作日", server.Asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rephrase_OfAModelThatIsSlow_IsLeftOut()
    {
        using var server = new Server(async cancellation =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new InvalidOperationException();
        });

        Assert.Null(await RunAsync(server, "残疾证几天能办"));
    }

    [Fact]
    public async Task Rephrase_OfAModelThatFails_IsLeftOut()
    {
        using var server = new Server(_ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.InternalServerError)));

        Assert.Null(await RunAsync(server, "残疾证几天能办"));
    }

    [Fact]
    public async Task Question_WithANumberOfSomebody_IsNotSent()
    {
        using var server = new Server(_ => throw new InvalidOperationException());

        Assert.Null(await RunAsync(server, "130102199003070011 的残疾证几天能办"));
        Assert.Equal("", server.Asked);
    }

    [Fact]
    public async Task WithoutAModel_NothingIsSaid() => Assert.Null(await new Rephrasing([], NullLogger<Rephrasing>.Instance).RunAsync("残疾证几天能办", Quotes, TestContext.Current.CancellationToken));

    private static async Task<string?> RunAsync(Server server, string question)
    {
        using var client = new HttpClient(server, disposeHandler: false) { Timeout = TimeSpan.FromMilliseconds(300) };
        var model = new OpenAiModel(client, Options.Create(new ModelOptions { Endpoint = new Uri("http://model.test/v1/"), Name = "m" }));
        return await new Rephrasing([model], NullLogger<Rephrasing>.Instance).RunAsync(question, Quotes, TestContext.Current.CancellationToken);
    }

    private sealed class Server(Func<CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        public string Asked { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal("http://model.test/v1/chat/completions", request.RequestUri!.ToString());
            Asked = System.Text.RegularExpressions.Regex.Unescape(await request.Content!.ReadAsStringAsync(cancellationToken));
            return await answer(cancellationToken);
        }
    }
}
