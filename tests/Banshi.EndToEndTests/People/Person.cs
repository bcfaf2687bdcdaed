using System.Text;
using Banshi.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.People;

/// <summary>Somebody at a browser of their own. Whatever goes wrong on a page that they see is among the findings.</summary>
internal sealed class Person : IAsyncDisposable
{
    public const string Password = "banshi-sample-2026";
    private const float PatienceInMilliseconds = 30_000;

    private readonly IBrowserContext _context;
    private readonly Findings _findings;

    private Person(IBrowserContext context, IPage page, RunningHost host, Screen screen, Findings findings)
    {
        (_context, Page, Host, Screen, _findings) = (context, page, host, screen, findings);
        Hands = screen.HasPointer ? new Pointer() : new Keyboard();
    }

    public IPage Page { get; private set; }

    public RunningHost Host { get; }

    public Screen Screen { get; }

    public IHands Hands { get; }

    public ILocator Heading => Page.Locator("main h1");

    public static async Task<Person> ArriveAsync(IBrowser browser, RunningHost host, Screen screen, Findings findings)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = host.Address.OriginalString,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            DeviceScaleFactor = screen.Scale,
            JavaScriptEnabled = screen.Scripts,
            ServiceWorkers = screen.IsInstalled ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
        });
        await context.AddCookiesAsync([Preference("banshi.size", screen.Size), Preference("banshi.scheme", screen.Scheme)]);
        context.SetDefaultTimeout(PatienceInMilliseconds);
        findings.Watch(context);
        var page = await context.NewPageAsync();

        // A browser with somebody who listens opens no window of its own to choose a file; to begin with that takes a moment.
        page.FileChooser += (_, _) => { };
        return new Person(context, page, host, screen, findings);

        Cookie Preference(string name, string value) => new() { Name = name, Value = value, Url = host.Address.OriginalString };
    }

    /// <summary>Opens an address.</summary>
    public async Task<int> GoAsync(string path)
    {
        var response = await Page.GotoAsync(path);
        await _findings.LookAtAsync(Page);
        return response!.Status;
    }

    /// <summary>Presses what leads to another page, and waits until that is there.</summary>
    public Task PressAsync(ILocator control) => LeaveByAsync(() => Hands.PressAsync(control));

    /// <summary>Does what leads to another page, and waits until that is there.</summary>
    public async Task LeaveByAsync(Func<Task> act)
    {
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Loaded;
        await act();
        await loaded.Task.WaitAsync(TimeSpan.FromMilliseconds(PatienceInMilliseconds));
        Page.Load -= Loaded;
        await _findings.LookAtAsync(Page);
    }

    public Task PressButtonAsync(string name) => PressAsync(Page.GetByRole(AriaRole.Button, new() { Name = name }).First);

    public Task FollowAsync(string link) => PressAsync(Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First);

    /// <summary>Signs in on the sign-in page, with password and code; afterwards the page that asked for it is there.</summary>
    public async Task SignInHereAsync(string account)
    {
        await Expect(Heading).ToHaveTextAsync("登录");
        await FillAsync("账号", account);
        await FillAsync("密码", Password);
        await PressButtonAsync("下一步");
        await FillAsync("验证码", (await Page.Locator("[data-sample-code]").TextContentAsync())!);
        await PressAsync(Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "登录" }));
    }

    public async Task SignInAsync(string account)
    {
        await GoAsync("/sign-in");
        await SignInHereAsync(account);
    }

    public Task FillAsync(string question, string answer) => Hands.FillAsync(Page.GetByLabel(question, new() { Exact = true }), answer);

    /// <summary>Chooses a radio button or a checkbox by the question above it.</summary>
    public Task ChooseAsync(string question, string option) =>
        Hands.CheckAsync(Page.GetByRole(AriaRole.Group, new() { Name = question }).GetByLabel(option, new() { Exact = true }));

    public Task SeeAsync(string text) => Expect(Page.Locator("main")).ToContainTextAsync(text);

    public Task SeeHeadingAsync(string text) => Expect(Heading).ToContainTextAsync(text);

    /// <summary>Looks something up in a second tab and comes back: the first stays where it is.</summary>
    public async Task InSecondTabAsync(string path, Func<Task> look)
    {
        var first = Page;
        Page = await _context.NewPageAsync();
        try
        {
            await GoAsync(path);
            await look();
        }
        finally
        {
            await Page.CloseAsync();
            Page = first;
        }
    }

    /// <summary>Keeps a picture of the page, in the folder that BANSHI_SCREENSHOTS names.</summary>
    public Task KeepPictureAsync(string name) =>
        Environment.GetEnvironmentVariable("BANSHI_SCREENSHOTS") is { Length: > 0 } folder ? Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true }) : Task.CompletedTask;

    /// <summary>Downloads what a link leads to.</summary>
    public async Task<byte[]> DownloadAsync(string path)
    {
        var response = await _context.APIRequest.GetAsync(path);
        Assert.Equal(200, response.Status);
        return await response.BodyAsync();
    }

    /// <summary>The source of a page, without opening it.</summary>
    public async Task<string> ReadAsync(string path) => Encoding.UTF8.GetString(await DownloadAsync(path));

    /// <summary>The cookie that holds the session.</summary>
    public async Task<BrowserContextCookiesResult> SessionAsync() => (await _context.CookiesAsync()).Single(cookie => cookie.Name == "banshi.session");

    /// <summary>Goes on in another session than the one that this browser has.</summary>
    public Task UseSessionAsync(BrowserContextCookiesResult session) =>
        _context.AddCookiesAsync([new() { Name = session.Name, Value = session.Value, Url = Host.Address.OriginalString, HttpOnly = true }]);

    /// <summary>Cuts the line, or mends it.</summary>
    public Task HaveLineAsync(bool isThere) => _context.SetOfflineAsync(!isThere);

    /// <summary>Plugs in an authenticator that answers at once, as a phone does after a look at its owner.</summary>
    public async Task HaveAuthenticatorAsync()
    {
        var debugger = await _context.NewCDPSessionAsync(Page);
        await debugger.SendAsync("WebAuthn.enable");
        await debugger.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    /// <summary>Lets pages do what they would ask for.</summary>
    public Task AllowAsync(string permission) => _context.GrantPermissionsAsync([permission], new() { Origin = Host.Address.OriginalString });

    /// <summary>Delivers a message to the service worker, as a push service does once the browser has decrypted it.</summary>
    public async Task PushAsync(string message)
    {
        var debugger = await _context.NewCDPSessionAsync(Page);
        var registration = new TaskCompletionSource<string>();
        debugger.Event("ServiceWorker.workerRegistrationUpdated").OnEvent += (_, update) =>
        {
            if (update is { } found && found.GetProperty("registrations").EnumerateArray().FirstOrDefault() is { ValueKind: System.Text.Json.JsonValueKind.Object } first)
            {
                registration.TrySetResult(first.GetProperty("registrationId").GetString()!);
            }
        };
        await debugger.SendAsync("ServiceWorker.enable");
        await debugger.SendAsync("ServiceWorker.deliverPushMessage", new Dictionary<string, object>
        {
            ["origin"] = Host.Address.OriginalString,
            ["registrationId"] = await registration.Task.WaitAsync(TimeSpan.FromMilliseconds(PatienceInMilliseconds)),
            ["data"] = message,
        });
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
