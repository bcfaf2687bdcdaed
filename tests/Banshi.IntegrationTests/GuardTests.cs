using System.Net;
using Banshi.Platform.Actors;
using Banshi.TestKit;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.IntegrationTests;

/// <summary>Visits every page and endpoint as everybody. What each use case declares is checked against the table in docs/guards.md.</summary>
public sealed class GuardTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private static readonly (string Name, string? Account)[] People =
    [
        ("未登录", null), ("申请人", "li.na"), ("窗口人员", "window.saihan"), ("审查人员", "handler.saihan"), ("审批人员", "approver.saihan"), ("监督人员", "supervisor"), ("管理员", "admin"), ("事项编制人员", "editor.saihan.scjg"), ("事项审核人员", "reviewer.region"), ("证照归集人员", "collector.saihan.ga"), ("用证人员", "user.saihan.scjg"),
    ];

    private static readonly Role[] Roles = [Role.Applicant, Role.WindowClerk, Role.Handler, Role.Approver, Role.Supervisor, Role.Administrator, Role.CatalogEditor, Role.CatalogReviewer, Role.LicenseCollector, Role.LicenseUser, Role.Front];

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryPageAndEndpoint_AdmitsExactlyWhomItsUseCaseNames()
    {
        var endpoints = Endpoints();
        var guarded = endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<GuardMetadata>() is not null).ToList();
        var wrong = new List<string>();
        var visits = 0;
        foreach (var (name, account) in People)
        {
            var client = await ClientAsync(account);
            foreach (var (endpoint, method) in guarded.SelectMany(endpoint => MethodsOf(endpoint).Select(method => (endpoint, method))))
            {
                visits++;
                wrong.AddRange(await VisitAsync(client, endpoint, method, name, account) is { } found ? [found] : []);
            }
        }

        Console.WriteLine($"COUNT guards: {guarded.Count(IsPage)} pages and {guarded.Count(endpoint => !IsPage(endpoint))} endpoints, as {People.Length} kinds of people: {visits} visits on {host.Database}");
        Assert.Empty(wrong);
        Assert.Empty(endpoints.Except(guarded).Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.RoutePattern.RawText != "{**path:file}").Select(endpoint => endpoint.DisplayName));
    }

    [Fact]
    public void Guards_AreThoseOfTheTable() => Snapshot.Matches("docs/guards.md", Table());

    private string Table()
    {
        var rows = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<GuardMetadata>() is not null)
            .SelectMany(endpoint => MethodsOf(endpoint).Select(method => Row(endpoint, method))).Distinct().Order(StringComparer.Ordinal);
        return $"""
            # Who may call what

            Made by a test from what each use case declares, and checked against it. `own`: records of the applicant on whose behalf one acts; `agency`, `division`: records within one's duty; `all`: no personal data.

            | Address | Use case | Anybody | Applicant | Window clerk | Handler | Approver | Supervisor | Administrator | Catalog editor | Catalog reviewer | License collector | License user | Front |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|
            {string.Join('\n', rows)}

            """;
    }

    private static string Row(RouteEndpoint endpoint, string method)
    {
        var declared = endpoint.Metadata.GetMetadata<GuardMetadata>()!;
        var cells = Roles.Select(role => declared.Guard switch
        {
            { IsPublic: true } => "",
            { NeedsDuty: true } => role == Role.Applicant ? "" : "own",
            { Grants.Count: 0 } => "own",
            var guard => guard.Grants.FirstOrDefault(grant => grant.Role == role)?.Reach.ToString().ToLowerInvariant() ?? "",
        });
        return $"| {method} /{endpoint.RoutePattern.RawText!.TrimStart('/')} | {declared.UseCase.Name} | {(declared.Guard.IsPublic ? "yes" : "")} | {string.Join(" | ", cells)} |";
    }

    private async Task<string?> VisitAsync(HttpClient client, RouteEndpoint endpoint, string method, string name, string? account)
    {
        var path = PathOf(endpoint);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        var response = await client.SendAsync(request, _cancellation);
        var isAdmitted = Admits(endpoint.Metadata.GetMetadata<GuardMetadata>()!.Guard, account);
        var isRight = IsTurnedAway(response, account) != isAdmitted && (!isAdmitted || (int)response.StatusCode < 500);
        return isRight ? null : $"{name} {method} {path}: {(int)response.StatusCode} {response.Headers.Location}, though the guard says {(isAdmitted ? "come in" : "stay out")}";
    }

    private static bool Admits(Guard guard, string? account) =>
        guard.IsPublic || (account is not null && (guard.Grants.Count == 0 ? !guard.NeedsDuty || RoleOf(account) != Role.Applicant : guard.Grants.Any(grant => RoleOf(account) == grant.Role)));

    private static bool IsTurnedAway(HttpResponseMessage response, string? account) => account is null
        ? response.StatusCode == HttpStatusCode.Unauthorized || response.Headers.Location?.ToString().Contains("/sign-in?", StringComparison.Ordinal) == true
        : response.StatusCode == HttpStatusCode.Forbidden;

    private async Task<HttpClient> ClientAsync(string? account)
    {
        var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        if (account is not null)
        {
            var visitor = await Visitor.SignInAsync(host, account, _cancellation);
            client.DefaultRequestHeaders.Add("Cookie", $"banshi.session={visitor.SessionCookie}");
        }

        return client;
    }

    private static Role RoleOf(string account) => Roles[Array.FindIndex(People, person => person.Account == account) - 1];

    private List<RouteEndpoint> Endpoints() => [.. host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Distinct()];

    private static bool IsPage(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    private static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["GET", "POST"];

    private static string PathOf(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter when parameter.ParameterPolicies.Any(policy => policy.Content == "guid") => Guid.CreateVersion7().ToString(),
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter when parameter.ParameterPolicies.Any(policy => policy.Content == "int") => "404",
        _ => "1",
    })))).TrimEnd('/');
}
