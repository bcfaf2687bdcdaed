using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Walks;

/// <summary>A whole case, from an everyday word to a rating, and a second one that reuses the license of the first, with everybody who takes part.</summary>
internal sealed class Walk : IAsyncDisposable
{
    private const string Complaint = "布局图不清楚，请标明各功能区面积";
    private static readonly byte[] BetterLayout = "%PDF-1.4 second, with areas"u8.ToArray();

    private readonly TestRun _run;
    private readonly RunningHost _host;
    private readonly Screen _screen;
    private readonly List<IAsyncDisposable> _people = [];
    private Applicant _applicant = null!;
    private Clerk _window = null!;
    private Clerk _handler = null!;
    private Clerk _approver = null!;

    private Walk(TestRun run, RunningHost host, Screen screen, bool audit)
    {
        (_run, _host, _screen) = (run, host, screen);
        Findings = new Findings(audit ? Audit.Whole : Audit.None);
    }

    public Findings Findings { get; }

    public Applicant Applicant => _applicant;

    public static async Task<Walk> PrepareAsync(TestRun run, RunningHost host, Screen screen, bool audit = false)
    {
        var walk = new Walk(run, host, screen, audit);
        walk._applicant = new Applicant(await walk.ArriveAsync(), "li.na");
        walk._window = await walk.ClerkAsync("window.saihan");
        walk._handler = await walk.ClerkAsync("handler.saihan.scjg");
        walk._approver = await walk.ClerkAsync("approver.saihan.scjg");
        return walk;
    }

    /// <summary>The license that the first case ended in.</summary>
    public string? License { get; private set; }

    public IEnumerable<Step> Steps() =>
    [
        .. new FoodLicense(_applicant).Steps(),
        .. Acts(),
        .. Afterwards(),
        .. new Renewal(_applicant).Steps(),
        new("the window sees what was taken from the platform", () => _window.OpenAsync(_applicant.CaseId), () => _window.SeeInCaseAsync(_applicant.CaseId, "免于提交", "使用平台电子证照《食品经营许可证》", "使用平台电子证照《营业执照》")),
    ];

    /// <summary>From the window's receipt to the decision.</summary>
    public IEnumerable<Step> Acts() =>
    [
        new("receives", () => ActAsync(_window, _window.ReceiveAsync), () => SeeAsync("已收件，等待受理", "收件凭证")),
        new("asks for a correction, once", () => ActAsync(_window, () => _window.AskCorrectionAsync(FoodLicense.Layout, Complaint)), () => SeeAsync("等待补正", "一次性补正告知书")),
        new("corrects", CorrectAsync, () => SeeAsync("提交补正", "布局图2.pdf")),
        new("accepts", () => ActAsync(_window, _window.AcceptAsync), () => SeeAsync("已受理", "受理通知书")),
        new("reviews", () => ActAsync(_handler, () => _handler.ReviewAsync("材料属实，符合条件")), () => SeeAsync("已审查，等待决定")),
        new("decides", () => ActAsync(_approver, _approver.GrantAsync), () => SeeAsync("准予决定书")),
    ];

    /// <summary>What follows the decision.</summary>
    public IEnumerable<Step> Afterwards() =>
    [
        new("is issued the license", ReceiveLicenseAsync, () => SeeAsync("已送达", "查看电子证照")),
        new("shows the license to a stranger who scans it", ShowLicenseAsync, () => _applicant.Person.InSecondTabAsync("/my/licenses", () => _applicant.Person.SeeAsync("食品经营许可证"))),
        new("rates", RateAsync, () => _applicant.Person.InSecondTabAsync($"/my/rate/{_applicant.CaseId}", () => _applicant.Person.SeeAsync("感谢您的评价"))),
    ];

    public async Task<Person> ArriveAsync()
    {
        var person = await Person.ArriveAsync(_run.Browser, _host, _screen, Findings);
        _people.Add(person);
        return person;
    }

    /// <summary>Waits until the steps after the decision are carried out.</summary>
    public async Task ReceiveLicenseAsync()
    {
        await Eventually.ThatAsync(() => _applicant.Person.ReadAsync($"/my/cases/show/{_applicant.CaseId}"), page => page.Contains("/my/licenses/show/", StringComparison.Ordinal));
        await _applicant.OpenCaseAsync();
        await _applicant.Person.FollowAsync("查看电子证照");
        License = _applicant.Person.Page.Url.Split('/')[^1];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
        {
            await person.DisposeAsync();
        }
    }

    private async Task<Clerk> ClerkAsync(string account)
    {
        var person = await ArriveAsync();
        await person.SignInAsync(account);
        return new Clerk(person);
    }

    private async Task ActAsync(Clerk clerk, Func<Task> act)
    {
        await clerk.OpenAsync(_applicant.CaseId);
        await act();
        await Expect(clerk.Person.Page.Locator(".error-summary")).ToHaveCountAsync(0);
    }

    /// <summary>The applicant and the window see it.</summary>
    private async Task SeeAsync(params string[] texts)
    {
        await _applicant.SeeInCaseAsync(texts);
        await _window.SeeInCaseAsync(_applicant.CaseId, [.. texts.Where(text => text != "查看电子证照")]);
    }

    private async Task CorrectAsync()
    {
        await _applicant.OpenCaseAsync();
        await _applicant.Person.FollowAsync("去补正");
        await _applicant.Person.SeeAsync(Complaint);
        await _applicant.UploadAsync(FoodLicense.Layout, "布局图2.pdf", BetterLayout);
        await _applicant.Person.PressAsync(_applicant.Person.Page.Locator("p.actions").GetByRole(AriaRole.Button, new() { Name = "提交补正" }));
        await _applicant.Person.SeeHeadingAsync(FoodLicense.Item);
    }

    private async Task ShowLicenseAsync()
    {
        var picture = await _applicant.Person.DownloadAsync((await _applicant.Person.Page.Locator("figure.face img").GetAttributeAsync("src"))!);
        var scanned = await QrCode.ReadAsync(_run.Browser, picture);
        Assert.StartsWith(_host.Address.OriginalString, scanned, StringComparison.Ordinal);
        var stranger = await ArriveAsync();
        await stranger.GoAsync(scanned);
        await Expect(stranger.Page.Locator("[data-verdict=Valid]")).ToContainTextAsync("呼和浩特市赛上人家餐饮有限公司");
    }

    private async Task RateAsync()
    {
        var person = _applicant.Person;
        await _applicant.OpenCaseAsync();
        await person.FollowAsync("评价这次服务");
        await person.PressAsync(person.Page.Locator(".stars__level").GetByText("非常满意", new() { Exact = true }));
        await person.Page.Locator("[name=Options]").First.CheckAsync();
        await person.PressButtonAsync("提交评价");
        await person.SeeAsync("感谢您的评价");
    }
}
