using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

public sealed class ApiTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task OpenApi_IsThatOfTheSnapshot()
    {
        var json = await host.CreateClient().GetStringAsync(new Uri("/api/openapi/v1.json", UriKind.Relative), _cancellation);

        Snapshot.Matches("docs/api/openapi.v1.json", json.ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    public async Task Problem_IsGivenAsProblemDetails()
    {
        var response = await host.CreateClient().GetAsync(new Uri("/api/v1/items/11150105YL2200042E4000131999999", UriKind.Relative), _cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(_cancellation);
        Assert.StartsWith("PLATFORM-", problem.GetProperty("code").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Act_OnAVersionThatIsStale_IsRefused()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        var clerk = await Visitor.SignInAsync(host, "window.saihan", _cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/cases/{food.Id}/receipt");
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{Guid.CreateVersion7()}\"");

        var response = await clerk.Client.SendAsync(request, _cancellation);

        Assert.Equal(HttpStatusCode.PreconditionFailed, response.StatusCode);
    }

    [Fact]
    public async Task Case_FromDraftToSubmission_CanBeGivenThroughTheApi()
    {
        var applicant = await Visitor.SignInAsync(host, "li.na", _cancellation);
        var created = await applicant.Client.PostAsJsonAsync("/api/v1/cases", new { taskCode = FoodCase.Item }, _cancellation);
        var id = (await created.Content.ReadFromJsonAsync<JsonElement>(_cancellation)).GetProperty("id").GetGuid();

        var wrong = await applicant.Client.PutAsJsonAsync($"/api/v1/cases/{id}/sections/situation", new Dictionary<string, string[]> { ["q.situation"] = ["casino"] }, _cancellation);
        var right = await applicant.Client.PutAsJsonAsync($"/api/v1/cases/{id}/sections/situation", new Dictionary<string, string[]> { ["q.situation"] = ["catering"] }, _cancellation);
        var early = await applicant.Client.PostAsync(new Uri($"/api/v1/cases/{id}/submission", UriKind.Relative), null, _cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, right.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
    }

    [Fact]
    public async Task EveryAnswer_CarriesTheSecurityHeaders()
    {
        var response = await host.CreateClient().GetAsync(new Uri("/", UriKind.Relative), _cancellation);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_IsGood(string path) =>
        Assert.Equal(HttpStatusCode.OK, (await host.CreateClient().GetAsync(new Uri(path, UriKind.Relative), _cancellation)).StatusCode);

    [Fact]
    public async Task Address_ThatLeadsNowhere_IsExplained()
    {
        var page = await Visitor.Of(host, _cancellation).OpenAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("没有找到", page.Heading, StringComparison.Ordinal);
    }
}
