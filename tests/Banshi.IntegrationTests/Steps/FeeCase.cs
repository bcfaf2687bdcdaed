using Banshi.TestKit;

namespace Banshi.IntegrationTests.Steps;

/// <summary>A driving license of 王芳 that is asked for at the window and costs ten yuan, brought as far as a test needs it.</summary>
internal sealed class FeeCase(BanshiHost host)
{
    public const string Fee = "机动车驾驶证工本费";
    private const string Item = "机动车驾驶证补领、换领";

    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    public Visitor Clerk { get; private set; } = default!;

    public Guid Id { get; private set; }

    public string Desk => $"/desk/cases/{Id}";

    public string Mine => $"/my/cases/show/{Id}";

    public async Task ReceiveAsync()
    {
        Clerk = await SignInAsync("window.region");
        var found = await Clerk.OpenAsync("/desk/walk-in?q=" + Uri.EscapeDataString(Item));
        var start = await Clerk.OpenAsync(found.Document.QuerySelector("a[href^='/desk/walk-in/applicant/']")!.GetAttribute("href")!);
        var first = await Clerk.SubmitAsync(start, "#IdNumber", new() { ["Name"] = ["王芳"], ["IdNumber"] = ["150105198604152424"], ["Phone"] = ["13900000001"] });
        Assert.True(first.Errors.Count == 0, string.Join("；", first.Errors));
        Id = (await Clerk.SubmitAsync(await FormPages.FillAsync(Clerk, first), "form[data-once]")).Key;
    }

    /// <summary>Received, accepted, and with its bill.</summary>
    public async Task<PageView> BillAsync()
    {
        await ReceiveAsync();
        await PressAsync(Clerk, "accept");
        return await PressAsync(Clerk, "bill", new() { ["Fee"] = [Fee], ["Amount"] = ["10"] });
    }

    public async Task<PageView> ActAsync(Visitor who, string act, Dictionary<string, string[]>? values = null) =>
        await who.SubmitAsync(await who.OpenAsync(Desk), $"form[action='/desk/cases/{act}/{Id}']", values);

    public async Task<PageView> PressAsync(Visitor who, string act, Dictionary<string, string[]>? values = null)
    {
        var page = await ActAsync(who, act, values);
        Assert.True(page.Errors.Count == 0, $"{act}: {string.Join("；", page.Errors)}");
        return page;
    }

    public Task<Visitor> SignInAsync(string account) => Visitor.SignInAsync(host, account, Cancellation);

    /// <summary>The applicant's page of the bill, once it shows something.</summary>
    public async Task<PageView> BillPageAsync(Visitor mine, Func<PageView, bool> shows)
    {
        var bill = (await mine.OpenAsync(Mine)).Document.QuerySelector("a[href^='/my/bills/show/']")!.GetAttribute("href")!;
        return await Eventually.ThatAsync(() => mine.OpenAsync(bill), shows, Cancellation);
    }
}
