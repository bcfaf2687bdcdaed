using Banshi.TestKit;

namespace Banshi.EndToEndTests.Exchange;

/// <summary>Two platforms, two processes, two databases, and two bad lines between them: 北京市 takes, 内蒙古自治区 decides.</summary>
internal sealed class TwoPlatforms : IAsyncDisposable
{
    public const string TakingCode = "110000000000";
    public const string DecidingCode = "150000000000";

    private static readonly (string, string)[] Taker = [("Site:Region", "北京市"), ("Site:Division", TakingCode), ("Outbox:LeaseSeconds", "2")];

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    private TwoPlatforms(RunningHost taking, RunningHost deciding, BadLine there, BadLine back) => (Taking, Deciding, There, Back) = (taking, deciding, there, back);

    public RunningHost Taking { get; }

    public RunningHost Deciding { get; }

    /// <summary>The line to whoever decides.</summary>
    public BadLine There { get; }

    /// <summary>The line to whoever took it.</summary>
    public BadLine Back { get; }

    public bool IsCut
    {
        set => (There.IsCut, Back.IsCut) = (value, value);
    }

    public static async Task<TwoPlatforms> StartAsync(TestDatabase takes, TestDatabase decides)
    {
        TestRun.Require(takes);
        TestRun.Require(decides);
        var deciding = await RunningHost.StartAsync(decides);
        var taking = await RunningHost.StartAsync(takes, Taker);
        var both = new TwoPlatforms(taking, deciding, await BadLine.ToAsync(deciding.Address), await BadLine.ToAsync(taking.Address));
        await both.IntroduceAsync(taking, deciding, ("内蒙古自治区", DecidingCode), both.There.Address);
        await both.IntroduceAsync(deciding, taking, ("北京市", TakingCode), both.Back.Address);
        return both;
    }

    /// <summary>Ends the taking platform as a power cut does, and starts it again.</summary>
    public async Task KillTakingAsync()
    {
        Taking.Kill();
        await Taking.RestartAsync(Taker);
    }

    public Task<Visitor> AtTakingAsync(string account) => SignInAsync(Taking, account);

    public Task<Visitor> AtDecidingAsync(string account) => SignInAsync(Deciding, account);

    /// <summary>A page, as soon as it says something.</summary>
    public Task<PageView> SeeAsync(Visitor who, string address, string text) =>
        Eventually.ThatAsync(() => who.OpenAsync(address), page => page.Text.Contains(text, StringComparison.Ordinal), _cancellation);

    /// <summary>The only case of an item on the desk of whoever decides it, as soon as it is there.</summary>
    public async Task<string> DeskAsync(Visitor window, string item)
    {
        var list = await Eventually.ThatAsync(() => window.OpenAsync("/desk?q=" + Uri.EscapeDataString(item)), page => page.Document.QuerySelector("a[href^='/desk/cases/']") is not null, _cancellation);
        return Assert.Single(list.Document.QuerySelectorAll("table a[href^='/desk/cases/']")).GetAttribute("href")!;
    }

    public static async Task PressAsync(Visitor who, string address, string act, Dictionary<string, string[]> values)
    {
        var page = await who.OpenAsync(address);
        var done = await who.SubmitAsync(page, $"form[action$='/{act}/{page.Key}']", values);
        Assert.True(done.Errors.Count == 0, $"{act}: {string.Join("；", done.Errors)}");
    }

    public static List<string> ActsOf(PageView page) => [.. page.Document.QuerySelectorAll(".timeline__step h3").Select(act => act.TextContent.Trim().Split(' ', '\n')[0])];

    /// <summary>Returns when every second time has come.</summary>
    public Task SettleAsync() => Task.WhenAll(There.SettleAsync(), Back.SettleAsync());

    public async ValueTask DisposeAsync()
    {
        await There.DisposeAsync();
        await Back.DisposeAsync();
        await Taking.DisposeAsync();
        await Deciding.DisposeAsync();
    }

    // Each side registers the other with the key that it shows.
    private async Task IntroduceAsync(RunningHost host, RunningHost other, (string Name, string Code) region, string address)
    {
        var key = (await (await SignInAsync(other, "admin")).OpenAsync("/admin/exchange")).TextOf("[data-public-key]");
        var admin = await SignInAsync(host, "admin");
        var page = await admin.SubmitAsync(await admin.OpenAsync("/admin/exchange"), "#PublicKey", new() { ["Name"] = [region.Name], ["Code"] = [region.Code], ["Address"] = [address], ["PublicKey"] = [key] });
        Assert.Contains(region.Code, page.Text, StringComparison.Ordinal);
    }

    private async Task<Visitor> SignInAsync(RunningHost host, string account)
    {
        var visitor = Visitor.Of(host, _cancellation);
        await visitor.SignInAsync(await visitor.OpenAsync("/sign-in"), account);
        return visitor;
    }
}
