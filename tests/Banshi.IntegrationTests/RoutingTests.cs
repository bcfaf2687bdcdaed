using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>分办: a case that comes to review goes to whom the agency's rule names, or to whoever has the fewest; whoever is away gets none.</summary>
public sealed class RoutingTests : IAsyncDisposable
{
    private static readonly string[] Handlers = ["handler.saihan.scjg", "handler.saihan", "handler.region"];

    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Case_GoesToTheOfficerOfTheRule_UnlessHeIsAway()
    {
        await SetAsync("孙涛");
        Assert.Equal("handler.saihan.scjg", await OwnerAsync());
        var handler = await SignInAsync("handler.saihan.scjg");
        var absence = await handler.OpenAsync("/desk/absence");
        var standIn = absence.Document.QuerySelectorAll("#StandIn option").Select(option => option.GetAttribute("value")!).First(value => value.Length > 0);
        await handler.SubmitAsync(absence, "#From", new() { ["From"] = ["2026-03-02"], ["To"] = ["2026-03-06"], ["StandIn"] = [standIn] });

        Assert.Null(await OwnerAsync());
    }

    [Fact]
    public async Task Cases_AreSpreadByLoad_UntilTheRuleIsRemoved()
    {
        var approver = await SetAsync("在办件最少的同事");
        var (first, second) = (await OwnerAsync(), await OwnerAsync());
        Assert.NotNull(first);
        Assert.NotNull(second);
        Assert.NotEqual(first, second);
        await approver.SubmitAsync(await approver.OpenAsync("/desk/routing"), "form[action$='handler=Remove']");

        Assert.Null(await OwnerAsync());
    }

    [Fact]
    public async Task CaseThatIsAcceptedByLaw_GoesToTheOfficerOfTheRule_AndIsMarkedForTheSupervisor()
    {
        await SetAsync("孙涛");
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        var supervisor = await SignInAsync("supervisor");
        Assert.DoesNotContain("视为受理", (await supervisor.OpenAsync("/desk?queue=Open")).TextOf(".worklist"), StringComparison.Ordinal);
        _host.Time.Advance(TimeSpan.FromDays(8));
        await food.EventuallyAsync("逾期未答复，视为受理");

        Assert.NotNull((await (await SignInAsync("handler.saihan.scjg")).OpenAsync("/desk?queue=Review&whose=Mine")).Document.QuerySelector($"a[href='{food.Desk}']"));
        supervisor = await SignInAsync("supervisor");
        Assert.Contains("视为受理", (await supervisor.OpenAsync($"/desk?queue=Open&q={Uri.EscapeDataString("食品经营许可")}")).TextOf(".worklist"), StringComparison.Ordinal);
        Assert.Contains("视为受理", (await supervisor.OpenAsync(food.Desk)).TextOf(".desk-case__state"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_ForAnItemOfAnotherAgency_IsRefused()
    {
        var approver = await SignInAsync("approver.saihan.scjg");

        var page = await approver.SubmitAsync(await approver.OpenAsync("/desk/routing"), "#TaskCode", new() { ["TaskCode"] = ["不是编码"] });

        Assert.Contains(page.Errors, error => error.Contains("实施编码", StringComparison.Ordinal));
    }

    private async Task<Visitor> SetAsync(string officer)
    {
        var approver = await SignInAsync("approver.saihan.scjg");
        var page = await approver.OpenAsync("/desk/routing");
        var value = page.Document.QuerySelectorAll("#Officer option").First(option => option.TextContent.Contains(officer, StringComparison.Ordinal)).GetAttribute("value")!;
        var saved = await approver.SubmitAsync(page, "#TaskCode", new() { ["Step"] = ["Handler"], ["Officer"] = [value] });
        Assert.True(saved.Errors.Count == 0, string.Join("；", saved.Errors));
        return approver;
    }

    // Among whose own cases a new one is found.
    private async Task<string?> OwnerAsync()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        await food.AcceptAsync();
        foreach (var handler in Handlers)
        {
            if ((await (await SignInAsync(handler)).OpenAsync("/desk?queue=Review&whose=Mine")).Document.QuerySelector($"a[href='{food.Desk}']") is not null)
            {
                return handler;
            }
        }

        return null;
    }

    private Task<Visitor> SignInAsync(string account) => Visitor.SignInAsync(_host, account, TestContext.Current.CancellationToken);
}
