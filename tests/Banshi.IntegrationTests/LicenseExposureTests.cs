using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.IntegrationTests;

/// <summary>
/// Tries every page and endpoint of the running program as everybody who has no role, no purpose or no authorization for a license, with the keys of that
/// license, and of a case to which it was lent, in path, query and body: no value of its face comes back, and each try at an address that names either is evidence
/// that its holder sees.
/// </summary>
public sealed class LicenseExposureTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    // Nobody here holds the license or works for its issuer.
    private static readonly string?[] People =
        [null, "wang.fang", "window.saihan", "window.dongwu", "handler.saihan.scjg", "handler.saihan", "approver.dongwu", "supervisor", "admin", "editor.saihan.scjg", "reviewer.region", "collector.saihan.ga", "user.saihan.scjg"];

    // These see the case to which it was lent, though not what its face says.
    private static readonly string[] SeeTheCase = ["window.saihan", "handler.saihan.scjg", "handler.saihan", "supervisor"];

    // What its face says and nothing else in the sample does.
    private static readonly string[] Values = ["伍拾万元整", "有限责任公司（自然人独资）", "餐饮服务；食品销售（依法须经批准的项目"];

    private const string File = "a file";

    private static readonly System.Reflection.Assembly Licenses = typeof(Banshi.Licenses.LicensesModule).Assembly;
    private static readonly System.Reflection.Assembly Cases = typeof(Banshi.Cases.CasesModule).Assembly;

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly Dictionary<string, string> _keys = [];
    private Visitor _holder = default!;

    [Fact]
    public async Task NoPageOrEndpoint_GivesAFieldToWhoeverMayNotHaveIt_AndEachTryIsEvidence()
    {
        await PrepareAsync();
        await TheProbeFindsWhatMayBeSeenAsync();
        var targets = await TargetsAsync();
        var wrong = new List<string>();
        var (tries, kept) = (0, 0);
        foreach (var account in People)
        {
            var visitor = account is null ? Visitor.Of(host, _cancellation) : await Visitor.SignInAsync(host, account, _cancellation);
            var token = (await visitor.OpenAsync("/verify")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var target in targets.Where(target => !target.IsWatched(account)))
            {
                tries++;
                wrong.AddRange((await TryAsync(visitor, token, target, target.IsTheirs(account))).Select(found => $"{account ?? "nobody"} {target.Method} {target.Path}: {found}"));
            }

            var before = await EvidenceAsync();
            foreach (var target in targets.Where(target => target.IsWatched(account)))
            {
                tries++;
                kept++;
                wrong.AddRange((await TryAsync(visitor, token, target, mayOpenFiles: false)).Select(found => $"{account ?? "nobody"} {target.Method} {target.Path}: {found}"));
                var after = await EvidenceAsync();
                wrong.AddRange(after > before ? [] : [$"{account ?? "nobody"} {target.Method} {target.Path}: no evidence"]);
                before = after;
            }
        }

        Console.WriteLine($"COUNT exposure: {targets.Count} addresses and methods as {People.Length} people: {tries} tries, {kept} of them name the license or a case to which it was lent, on {host.Database}");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // Else the tries would prove nothing. It goes first: whoever tries everything also changes how he signs in.
    private async Task TheProbeFindsWhatMayBeSeenAsync()
    {
        var officer = await Visitor.SignInAsync(host, "approver.saihan.scjg", _cancellation);
        var page = await officer.Client.GetAsync(new Uri($"/desk/licenses/show/{_keys["identifier"]}", UriKind.Relative), _cancellation);

        Assert.Equal(Values.Length, (await LeaksAsync(page)).Count);
        foreach (var account in People.OfType<string>())
        {
            var visitor = await Visitor.SignInAsync(host, account, _cancellation);
            Assert.Equal(SeeTheCase.Contains(account), (await visitor.OpenAsync($"/desk/cases/{_keys["case"]}")).Status == System.Net.HttpStatusCode.OK);
        }
    }

    // A copy, a dispute and a used code: their keys must not open the license either.
    private async Task PrepareAsync()
    {
        _holder = await Visitor.SignInAsync(host, "li.na", _cancellation);
        var identifier = _keys["identifier"] = await LicenseLifeTests.HeldAsync(_holder);
        _keys["number"] = (await _holder.OpenAsync($"/my/licenses/show/{identifier}")).TextOf("dd.code");
        var copy = await _holder.SubmitAsync(await _holder.OpenAsync($"/my/licenses/copy/{identifier}"), "#Purpose", new() { ["Recipient"] = ["银行"], ["Purpose"] = ["开户"] });
        _keys["copy"] = copy.Document.QuerySelector("a[href$='/ofd']")!.GetAttribute("href")!.Split('/')[^2];
        var dispute = await _holder.OpenAsync($"/my/licenses/dispute/{identifier}");
        await _holder.SubmitAsync(dispute, "#Claimed", new() { ["Field"] = ["principal"], ["Claimed"] = ["李娜娜"], ["Grounds"] = ["写错了"] });
        var officer = await Visitor.SignInAsync(host, "approver.saihan.scjg", _cancellation);
        _keys["dispute"] = (await officer.OpenAsync("/desk/licenses")).Document.QuerySelector("a[href^='/desk/licenses/dispute/']")!.GetAttribute("href")!.Split('/')[^1];
        _keys["code"] = await LicenseShowingTests.ShowAsync(_holder, identifier, "f-capital", "f-kind", "f-scope");
        await _holder.Client.PostAsJsonAsync(new Uri("/api/v1/license-presentations/reading", UriKind.Relative), new { code = _keys["code"] }, _cancellation);
        await LendAsync();
    }

    // A case with a file and a document, to which the license was lent.
    private async Task LendAsync()
    {
        var food = new FoodCase(host);
        await food.SubmitAsync();
        await food.ReceiveAsync();
        _keys["case"] = food.Id.ToString();
        var mine = await food.Applicant.OpenAsync(food.Mine);
        _keys["file"] = mine.Document.QuerySelector($"a[href^='/my/cases/file/{food.Id}/']")!.GetAttribute("href")!.Split('/')[^1];
        _keys["document"] = mine.Document.QuerySelector("a[href^='/my/cases/document/']")!.GetAttribute("href")!.Split('/')[^1];
    }

    private async Task<int> EvidenceAsync()
    {
        var page = await _holder.Client.GetFromJsonAsync<JsonNode>(new Uri($"/api/v1/my/licenses/{_keys["identifier"]}/uses", UriKind.Relative), _cancellation);
        var sum = 0;
        while (true)
        {
            sum += page!["items"]!.AsArray().Sum(item => (int)item!["times"]!);
            if (page["next"] is not { } next)
            {
                return sum;
            }

            page = await _holder.Client.GetFromJsonAsync<JsonNode>(new Uri($"/api/v1/my/licenses/{_keys["identifier"]}/uses?after={next}", UriKind.Relative), _cancellation);
        }
    }

    private async Task<IReadOnlyList<string>> TryAsync(Visitor visitor, string token, Target target, bool mayOpenFiles)
    {
        using var request = new HttpRequestMessage(new HttpMethod(target.Method), target.Path + (target.Path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Query());
        if (target.Method != "GET")
        {
            request.Content = target.IsPage ? new FormUrlEncodedContent(Form(token)) : new StringContent(Body(target.Path), Encoding.UTF8, "application/json");
        }

        return [.. (await LeaksAsync(await visitor.Client.SendAsync(request, _cancellation))).Where(leak => !mayOpenFiles || leak != File)];
    }

    private async Task<IReadOnlyList<string>> LeaksAsync(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentType?.MediaType is "application/ofd" or "application/pdf" or "image/png")
        {
            return [File];
        }

        var text = await response.Content.ReadAsStringAsync(_cancellation);
        return [.. Values.Where(value => text.Contains(value, StringComparison.Ordinal) || text.Contains(JsonEncodedText.Encode(value).ToString(), StringComparison.OrdinalIgnoreCase))];
    }

    private string Query() => $"q={_keys["identifier"]}&identifier={_keys["identifier"]}&license={_keys["identifier"]}&number={_keys["number"]}&code={Uri.EscapeDataString(_keys["code"])}";

    private Dictionary<string, string> Form(string token) => new()
    {
        ["__RequestVerificationToken"] = token,
        ["Code"] = _keys["code"],
        ["Identifier"] = _keys["identifier"],
        ["act"] = "Suspend",
        ["Reason"] = "试一试",
        ["Correct"] = "true",
        ["Fields"] = "f-capital",
    };

    private string Body(string path) => path.EndsWith("/corrections", StringComparison.Ordinal)
        ? """{"fields":{"capital":"一元"},"reason":"试一试"}"""
        : """{"act":"Suspend","reason":"试一试","correct":true,"value":"一元","fields":["f-capital"],"field":"capital","recipient":"一","purpose":"一","code":"CODE"}""".Replace("CODE", _keys["code"], StringComparison.Ordinal);

    private async Task<List<Target>> TargetsAsync()
    {
        var targets = new List<Target>();
        foreach (var endpoint in host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Distinct())
        {
            if (endpoint.Metadata.GetMetadata<GuardMetadata>() is { } guard && endpoint.RoutePattern.RawText != "/sign-out")
            {
                var path = PathOf(endpoint);
                var names = guard.UseCase.Assembly == Licenses && (path is "/desk/licenses" || endpoint.RoutePattern.Parameters.Any(parameter => NamesLicense(guard.UseCase, parameter.Name)));

                var namesCase = guard.UseCase.Assembly == Cases && path.Contains(guard.UseCase.Name == "OpenDocument" ? _keys["document"] : _keys["case"], StringComparison.Ordinal);
                targets.AddRange((await MethodsAsync(endpoint)).Select(method => new Target(
                    method.Method, path + method.Query, endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null, names, namesCase && !LeadsAway(method.Method, path))));
            }
        }

        Assert.InRange(targets.Count, 200, 2000);
        return [.. targets.Distinct().Where(target => !target.Path.Contains("sign-", StringComparison.Ordinal))];
    }

    // What is posted to a display acts on a case; opened, the same address leads to the list or says how one's own display stands.
    private static bool LeadsAway(string method, string path) => method == "GET" && path.StartsWith("/desk/displays/", StringComparison.Ordinal);

    // By its identifier, or by the key of a dispute about it; the desk's list by what is looked for.
    private static bool NamesLicense(Type useCase, string parameter) => parameter == "identifier" || (parameter == "id" && useCase.Name == "AnswerDispute");

    // A page answers to what it has a handler for.
    private async Task<IReadOnlyList<(string Method, string Query)>> MethodsAsync(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
        {
            return [.. endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => (method, ""))];
        }

        var compiled = await host.Services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata);
        return [.. compiled.HandlerMethods.Select(handler => (handler.HttpMethod.ToUpperInvariant(), handler.Name is { Length: > 0 } name ? $"?handler={name}" : ""))];
    }

    private string PathOf(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart { Name: "identifier" or "text" } => _keys["identifier"],
        RoutePatternParameterPart { Name: "kind" } => "ofd",
        RoutePatternParameterPart parameter when parameter.ParameterPolicies.Any(policy => policy.Content == "guid") =>
            KeyOf(endpoint.Metadata.GetMetadata<GuardMetadata>()!.UseCase, endpoint.RoutePattern.RawText!, parameter.Name),
        RoutePatternParameterPart parameter when parameter.ParameterPolicies.Any(policy => policy.Content == "int") => "404",
        _ => _keys["number"],
    })))).TrimEnd('/');

    private string KeyOf(Type useCase, string pattern, string parameter) => _keys[
        useCase.Assembly != Cases ? pattern.Contains("copy", StringComparison.Ordinal) ? "copy" : "dispute"
        : parameter == "fileId" ? "file"
        : parameter is not ("id" or "caseId") ? "dispute"
        : useCase.Name == "OpenDocument" ? "document"
        : "case"];

    private sealed record Target(string Method, string Path, bool IsPage, bool NamesLicense, bool NamesCase)
    {
        public bool IsWatched(string? account) => NamesLicense || (NamesCase && !SeeTheCase.Contains(account));

        /// <summary>What was given with the case, and the documents of it, are for those who see it.</summary>
        public bool IsTheirs(string? account) => NamesCase && SeeTheCase.Contains(account);
    }
}
