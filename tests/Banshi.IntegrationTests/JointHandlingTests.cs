using System.Net;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>多地联办: a household moves from Dongwu to Saihan. One window takes it, each place handles its part, and the results go from place to place.</summary>
public sealed class JointHandlingTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Dongwu = "152525000000";
    private const string Saihan = "150105000000";
    private const string Moving = "/life-events/show/moving";
    private const string AtWindow = "/desk/walk-in/life-event/moving";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Joint_IsTakenOnce_HandledInBothPlaces_AndHandedOutWhereItWasTaken()
    {
        var window = await AsAsync("window.saihan");
        var submitted = await SubmitAtWindowAsync(window);
        var id = submitted.Key;
        Assert.Contains("牵头受理地：呼和浩特市赛罕区", submitted.Text, StringComparison.Ordinal);
        Assert.Equal(["迁入地 呼和浩特市赛罕区", "迁出地 锡林郭勒盟东乌珠穆沁旗", "迁入地 呼和浩特市赛罕区"], PlacesOf(submitted));

        var consent = await CaseOfAsync(id, "准予迁入");
        await DecideAsync("saihan", consent, grant: true);

        // The other place has the decision among the materials; nobody was asked for it.
        var leave = await CaseOfAsync(id, "迁出登记");
        var inDongwu = await (await AsAsync("window.dongwu")).OpenAsync(leave);
        Assert.Contains("准予迁入（准予决定书）.pdf", inDongwu.Text, StringComparison.Ordinal);
        Assert.Contains("多地联办，牵头受理地：呼和浩特市赛罕区", inDongwu.Text, StringComparison.Ordinal);
        Assert.Contains("迁入地 · 呼和浩特市赛罕区公安局 · 已办成", inDongwu.Text, StringComparison.Ordinal);
        Assert.Contains("前一项的决定书已经放进申请材料", inDongwu.Text, StringComparison.Ordinal);
        Assert.Contains("决定书转给后一项的办理单位", (await window.OpenAsync(consent)).Text, StringComparison.Ordinal);

        await DecideAsync("dongwu", leave, grant: true);
        var register = await CaseOfAsync(id, "迁入登记");
        Assert.Contains("迁出登记（准予决定书）.pdf", (await window.OpenAsync(register)).Text, StringComparison.Ordinal);

        var listed = await window.OpenAsync("/desk/life-events/taken");
        Assert.Contains("多地联办", listed.Document.QuerySelector($"a[href='/desk/life-events/{id}']")!.Closest("tr")!.TextContent, StringComparison.Ordinal);
        var paper = await window.Client.GetAsync(new Uri($"/desk/life-events/result/{id}/leave", UriKind.Relative), _cancellation);
        Assert.Equal("application/pdf", paper.Content.Headers.ContentType!.MediaType);
        Assert.Contains("牵头受理的窗口查看决定书", (await (await AsAsync("window.dongwu")).OpenAsync(leave)).Text, StringComparison.Ordinal);
        var handed = await HandOutAsync(window, id, "leave");
        Assert.Contains("已登记交付", handed.Text, StringComparison.Ordinal);
        var delivered = await (await AsAsync("window.dongwu")).OpenAsync(leave);
        Assert.Contains("已送达", delivered.Text, StringComparison.Ordinal);
        Assert.Equal(["准予决定书"], await ReceiptOfAsync(await AsAsync("window.dongwu"), delivered));

        // The household register is a paper: those who decided hand it out, and the case waits for them.
        await DecideAsync("saihan", register, grant: true);
        var withPaper = await window.OpenAsync($"/desk/life-events/{id}");
        Assert.Contains("居民户口簿由呼和浩特市赛罕区公安局的窗口发放或者邮寄", withPaper.Text, StringComparison.Ordinal);
        var choices = await window.OpenAsync($"/desk/life-events/hand-out/{id}");
        Assert.Equal(["consent"], choices.Document.QuerySelectorAll("input[name=Part]").Select(part => part.GetAttribute("value")));
        var refused = await window.SubmitAsync(choices, "#Receiver", new() { ["Part"] = ["register"] });
        Assert.Contains("“迁入登记”要发纸质的居民户口簿", refused.Text, StringComparison.Ordinal);
        var waiting = await window.OpenAsync(register);
        Assert.Contains("已办结", waiting.TextOf(".desk-case__state"), StringComparison.Ordinal);

        // In the post, neither is offered: the post delivers.
        await PressAsync(window, await CaseOfAsync(id, "准予迁入"), "post", new() { ["Receiver"] = ["张三"], ["Phone"] = ["13900000003"], ["Address"] = ["内蒙古自治区呼和浩特市赛罕区新华东街 1 号"] });
        var inThePost = await window.SubmitAsync(choices, "#Receiver", new() { ["Part"] = ["consent"] });
        Assert.Contains("“准予迁入”的结果已经交寄", inThePost.Text, StringComparison.Ordinal);
        Assert.Empty(inThePost.Document.QuerySelectorAll("input[name=Part]"));
        var ended = await Eventually.ThatAsync(() => window.OpenAsync($"/desk/life-events/{id}"), page => StatesOf(page).TrueForAll(state => state == "已办成"), _cancellation);
        Assert.Equal(3, StatesOf(ended).Count);
    }

    [Fact]
    public async Task Joint_PartOfOnePlace_IsOutOfReachOfTheOther()
    {
        var window = await AsAsync("window.saihan");
        var id = (await SubmitAtWindowAsync(window)).Key;
        await DecideAsync("saihan", await CaseOfAsync(id, "准予迁入"), grant: true);
        var leave = await CaseOfAsync(id, "迁出登记");

        // The window that took it follows the part of the other place, and cannot open or handle its case.
        Assert.Null(LinkOf(await window.OpenAsync($"/desk/life-events/{id}"), "迁出登记"));
        foreach (var account in new[] { "window.saihan", "handler.saihan", "approver.saihan" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await (await AsAsync(account)).OpenAsync(leave)).Status);
        }

        // A form of one's own, posted to the other's case, finds nothing there.
        var own = await window.OpenAsync(await CaseOfAsync(id, "准予迁入"));
        var form = own.FormOf("form[action^='/desk/cases/']");
        form.SetAttribute("action", leave.Replace("/desk/cases/", "/desk/cases/accept/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await window.SubmitAsync(own, $"form[action='{form.GetAttribute("action")}']")).Status);

        // The other place neither sees the whole nor hands its results out.
        var dongwu = await AsAsync("window.dongwu");
        Assert.Equal(HttpStatusCode.NotFound, (await dongwu.OpenAsync($"/desk/life-events/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dongwu.OpenAsync($"/desk/life-events/hand-out/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dongwu.Client.GetAsync(new Uri($"/desk/life-events/result/{id}/consent", UriKind.Relative), _cancellation)).StatusCode);
        Assert.DoesNotContain(id.ToString(), (await dongwu.OpenAsync("/desk/life-events/taken")).Document.Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Joint_RefusedInOnePlace_KeepsWhatIsGranted_AndDropsWhatNeedsIt()
    {
        var window = await AsAsync("window.saihan");
        var id = (await SubmitAtWindowAsync(window)).Key;
        await DecideAsync("saihan", await CaseOfAsync(id, "准予迁入"), grant: true);
        await DecideAsync("dongwu", await CaseOfAsync(id, "迁出登记"), grant: false);

        var ended = await Eventually.ThatAsync(() => window.OpenAsync($"/desk/life-events/{id}"), page => StatesOf(page) is [.., "不再办理"], _cancellation);

        Assert.Equal(["已办成", "没有办成", "不再办理"], StatesOf(ended));
        Assert.Contains("“迁出登记”没有办成，这一项不再办理。", ended.Text, StringComparison.Ordinal);
        var open = await window.OpenAsync($"/desk/life-events/hand-out/{id}");
        var early = await window.SubmitAsync(open, "#Receiver", new() { ["Part"] = ["register"] });
        Assert.Contains("“迁入登记”还没有结果，不能交付。", early.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Joint_InThePortal_IsFollowedAndTakenBackInBothPlaces()
    {
        var bayar = await AsAsync("bayar");
        await bayar.SubmitAsync(await bayar.OpenAsync("/division"), $"button[value='{Dongwu}']");
        var guide = await bayar.OpenAsync($"{Moving}?place-from={Dongwu}&place-to={Saihan}");
        Assert.Contains("迁出地 锡林郭勒盟东乌珠穆沁旗", guide.Text, StringComparison.Ordinal);
        var start = await bayar.OpenAsync(guide.Document.QuerySelector("a[href^='/apply/life-event/']")!.GetAttribute("href")!);
        var check = await FormPages.FillAsync(bayar, await bayar.SubmitAsync(start, "main form"));
        Assert.Contains("迁出登记，迁出地锡林郭勒盟东乌珠穆沁旗", check.Text, StringComparison.Ordinal);
        Assert.Contains("您同时同意：前一项办成以后，它的决定书由平台转给需要它的办理单位", check.Text, StringComparison.Ordinal);
        var mine = await bayar.SubmitAsync(check, "form[data-once]");
        Assert.Equal(["迁入地 呼和浩特市赛罕区", "迁出地 锡林郭勒盟东乌珠穆沁旗", "迁入地 呼和浩特市赛罕区"], PlacesOf(mine));
        var consent = await CaseOfAsync(mine.Key, "准予迁入");
        var first = await (await AsAsync("window.saihan")).OpenAsync(consent);
        Assert.Contains("多地联办，网上申请", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("前一项的决定书已经放进申请材料", first.Text, StringComparison.Ordinal);

        await bayar.SubmitAsync(await bayar.OpenAsync($"/my/life-events/withdraw/{mine.Key}"), "form[data-once]", new() { ["Part"] = ["*"] });

        var ended = await Eventually.ThatAsync(() => bayar.OpenAsync($"/my/life-events/show/{mine.Key}"), page => page.Text.Contains("这件事到此办完", StringComparison.Ordinal), _cancellation);
        Assert.All(StatesOf(ended), state => Assert.Equal("已撤回", state));
        Assert.Contains("已撤回", (await (await AsAsync("window.saihan")).OpenAsync(consent)).Text, StringComparison.Ordinal);

        // Nobody who did not take it hands anything out.
        Assert.Equal(HttpStatusCode.NotFound, (await (await AsAsync("window.dongwu")).OpenAsync($"/desk/life-events/hand-out/{mine.Key}")).Status);
    }

    [Theory]
    [InlineData("150102000000", "呼和浩特市新城区还没有公布这一项的办事指南")]
    [InlineData("elsewhere", "迁出地在本自治区以外，由当地的平台办理")]
    public async Task Joint_WithAPlaceThatCannotTakePart_SaysSo_AndLeavesItsPartOut(string from, string says)
    {
        var bayar = await AsAsync("bayar");
        await bayar.SubmitAsync(await bayar.OpenAsync("/division"), $"button[value='{Saihan}']");
        var guide = await bayar.OpenAsync($"{Moving}?place-from={from}&place-to={Saihan}");
        Assert.Contains(says, guide.Text, StringComparison.Ordinal);
        Assert.StartsWith("1 ", guide.TextOf(".figures dd"), StringComparison.Ordinal);
        Assert.Equal(["迁出登记 另外办理", "迁入登记 另外办理"], guide.Document.QuerySelectorAll(".timeline__step h3:has(.ds-tag)").Select(part => part.TextContent.Trim()));
        Assert.DoesNotContain("由前一项办出", guide.Text, StringComparison.Ordinal);

        var start = await bayar.OpenAsync($"/apply/life-event/moving?place-from={from}&place-to={Saihan}");
        Assert.Equal(["准予迁入"], start.Document.QuerySelectorAll("section ol li").Select(part => part.TextContent.Split(' ')[0]));
        Assert.Equal(["迁出登记", "迁入登记"], start.Document.QuerySelectorAll("section:first-of-type ul > li").Select(part => part.TextContent.Trim()[..4]));

        // At the window the clerk sees it before the form begins, and goes on with the rest.
        var window = await AsAsync("window.saihan");
        var apart = await window.SubmitAsync(await window.OpenAsync(AtWindow), "#IdNumber", Person(from, Saihan));
        Assert.Equal(["迁出登记", "迁入登记"], apart.Document.QuerySelectorAll("[aria-labelledby=apart] ul > li").Select(part => part.TextContent.Trim()[..4]));
        var check = await FormPages.FillAsync(window, await window.SubmitAsync(apart, "#IdNumber", Person(from, Saihan)));
        Assert.Equal(["准予迁入"], check.Document.QuerySelectorAll("section ol li").Select(part => part.TextContent.Trim()));

        // Where the first part is left out, so is all of it, and the page says why.
        var nothing = await window.SubmitAsync(await window.OpenAsync(AtWindow), "#IdNumber", Person(Dongwu, from));
        Assert.Contains("迁入地不能参加联合办理", nothing.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Saihan, Saihan, "迁入地不能与前面的地方相同")]
    [InlineData("150199000000", Saihan, "请从列表中选择迁出地")]
    [InlineData("152500000000", Saihan, "请从列表中选择迁出地")]
    [InlineData("152525100000", Saihan, "请从列表中选择迁出地")]
    [InlineData("x'--", Saihan, "请从列表中选择迁出地")]
    [InlineData("", Saihan, "还有 1 个问题没有回答")]
    public async Task Joint_WithAPlaceThatIsNone_IsRefusedAtTheWindowAndInThePortal(string from, string to, string says)
    {
        var window = await AsAsync("window.saihan");
        var refused = await window.SubmitAsync(await window.OpenAsync(AtWindow), "#IdNumber", Person(from, to));
        Assert.Contains(refused.Errors, error => error.Contains(says, StringComparison.Ordinal));

        var bayar = await AsAsync("bayar");
        await bayar.SubmitAsync(await bayar.OpenAsync("/division"), $"button[value='{Saihan}']");
        var mine = await bayar.OpenAsync($"/apply/life-event/moving?place-from={Uri.EscapeDataString(from)}&place-to={to}");
        Assert.Contains(mine.Errors, error => error.Contains(says, StringComparison.Ordinal));
        Assert.Empty(mine.Document.QuerySelectorAll("main form[method=post] button[data-size=lg]"));
        var guide = await bayar.OpenAsync($"{Moving}?place-from={Uri.EscapeDataString(from)}&place-to={to}");
        Assert.Empty(guide.Document.QuerySelectorAll(".timeline__step"));
        Assert.True(from.Length == 0 || guide.TextOf(".ds-validation-message").Contains(says, StringComparison.Ordinal), guide.Text);
    }

    [Fact]
    public async Task Place_ThatIsHereUnlessChosen_FollowsTheDivision_AndIsLeftOutWhereTheMatterIsNotOpen()
    {
        const string House = "/life-events/show/bereavement?pension=no&medical=no&fund=no&house=yes";
        var visitor = Visitor.Of(host, _cancellation);
        await visitor.SubmitAsync(await visitor.OpenAsync("/division"), $"button[value='{Saihan}']");

        Assert.Contains("房产所在地 呼和浩特市赛罕区 呼和浩特市赛罕区自然资源局", (await visitor.OpenAsync(House)).Text, StringComparison.Ordinal);
        Assert.Contains("房产所在地 呼和浩特市土默特左旗 土默特左旗自然资源局", (await visitor.OpenAsync($"{House}&place-house=150121000000")).Text, StringComparison.Ordinal);
        var closed = await visitor.OpenAsync($"{House}&place-house={Dongwu}");
        Assert.Contains("锡林郭勒盟东乌珠穆沁旗还没有开通这件事的联合办理", closed.Text, StringComparison.Ordinal);
    }

    private static Dictionary<string, string[]> Person(string from, string to) => new()
    {
        ["place-from"] = [from],
        ["place-to"] = [to],
        ["Name"] = ["张三"],
        ["IdNumber"] = ["11010519491231002X"],
        ["Phone"] = ["13900000003"],
    };

    private static async Task<PageView> SubmitAtWindowAsync(Visitor window)
    {
        var check = await FormPages.FillAsync(window, await window.SubmitAsync(await window.OpenAsync(AtWindow), "#IdNumber", Person(Dongwu, Saihan)));
        var submitted = await window.SubmitAsync(check, "form[data-once]");
        Assert.Empty(submitted.Errors);
        return submitted;
    }

    private static async Task<PageView> HandOutAsync(Visitor window, Guid id, string part) =>
        await window.SubmitAsync(await window.OpenAsync($"/desk/life-events/hand-out/{id}"), "#Receiver", new() { ["Part"] = [part] });

    private async Task<List<string>> ReceiptOfAsync(Visitor window, PageView desk)
    {
        var link = desk.Document.QuerySelectorAll("a[href^='/desk/cases/document/']").Single(document => document.TextContent.Contains("送达回证", StringComparison.Ordinal));
        var printed = await window.OpenAsync(link.GetAttribute("href")!.Replace("/document/", "/print/", StringComparison.Ordinal));
        return [.. printed.Document.QuerySelectorAll(".paper ol li").Select(thing => thing.TextContent.Trim())];
    }

    private static List<string> StatesOf(PageView page) => [.. page.Document.QuerySelectorAll(".timeline__step h3 .ds-tag").Select(tag => tag.TextContent.Trim())];

    private static List<string> PlacesOf(PageView page) =>
        [.. page.Document.QuerySelectorAll(".timeline__step p:has(.ds-tag)").Select(place => string.Join(' ', place.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private static string? LinkOf(PageView page, string part) => page.Document.QuerySelectorAll(".timeline__step")
        .First(step => step.QuerySelector("h3")!.TextContent.Contains(part, StringComparison.Ordinal)).QuerySelector("a")?.GetAttribute("href");

    private Task<Visitor> AsAsync(string account) => Visitor.SignInAsync(host, account, _cancellation);

    // Whoever is over all places finds the case of each.
    private async Task<string> CaseOfAsync(Guid id, string part)
    {
        var region = await AsAsync("window.region");
        return LinkOf(await Eventually.ThatAsync(() => region.OpenAsync($"/desk/life-events/{id}"), page => LinkOf(page, part) is not null, _cancellation), part)!;
    }

    private async Task DecideAsync(string place, string desk, bool grant)
    {
        await PressAsync(await AsAsync($"window.{place}"), desk, "accept", []);
        await PressAsync(await AsAsync($"handler.{place}"), desk, "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
        foreach (var account in new[] { $"window.{place}", $"handler.{place}", $"approver.{place}" })
        {
            await PressAsync(await AsAsync(account), desk, "decide", new() { ["Grant"] = [grant ? "true" : "false"], ["Reason"] = ["不符合第一项条件"] });
        }

        var region = await AsAsync("window.region");
        await Eventually.ThatAsync(() => region.OpenAsync(desk), page => page.TextOf(".desk-case__state").Contains("已办结", StringComparison.Ordinal), _cancellation);
    }

    // What the list does not have, or is done already, has no form.
    private static async Task PressAsync(Visitor who, string desk, string act, Dictionary<string, string[]> values)
    {
        var page = await who.OpenAsync(desk);
        var form = $"form[action='/desk/cases/{act}/{page.Key}']";
        if (page.Document.QuerySelector(form) is not null)
        {
            var done = await who.SubmitAsync(page, form, values);
            Assert.True(done.Errors.Count == 0, string.Join("；", done.Errors));
        }
    }
}
