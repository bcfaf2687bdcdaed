using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Banshi.IntegrationTests.Steps;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.IntegrationTests;

/// <summary>The tablet before the applicant: pairing, reading, objecting, signing, rating, and what it forgets.</summary>
public sealed class DisplayTests : IAsyncDisposable
{
    private const string Agent = "李娜";
    private const string Place = "南厅三号台";

    private readonly BanshiHost _host = new();
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Tablet_IsPairedByItsCode_Once()
    {
        var (clerk, tablet) = (await ClerkAsync(), Visitor.Of(_host, _cancellation));
        var code = await CodeAsync(tablet);
        Assert.Equal(8, code.Length);
        Assert.Equal("waiting", await StateAsync(tablet));

        var wrong = await TypeAsync(clerk, code[0] == '9' ? $"0{code[1..]}" : $"9{code[1..]}");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains(wrong.Errors, error => error.Contains("配对码不正确或者已过期", StringComparison.Ordinal));
        Assert.Contains("最近连接", (await TypeAsync(clerk, $"{code[..4]} {code[4..]}")).Text, StringComparison.Ordinal);

        Assert.Equal("您好，请坐", (await tablet.OpenAsync("/display")).Heading);
        Assert.Equal(HttpStatusCode.BadRequest, (await TypeAsync(clerk, code)).Status);
        Assert.Equal("申请人显示屏", (await Visitor.Of(_host, _cancellation).OpenAsync("/display")).Heading);
    }

    [Fact]
    public async Task Codes_ThatAreWrongOrLate_AreRefused()
    {
        var (clerk, tablet) = (await ClerkAsync(), Visitor.Of(_host, _cancellation));
        var late = await CodeAsync(tablet);
        _host.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.BadRequest, (await TypeAsync(clerk, late)).Status);
        Assert.Equal("申请人显示屏", (await tablet.OpenAsync("/display")).Heading);

        for (var tries = 0; tries < 4; tries++)
        {
            await TypeAsync(clerk, "1");
        }

        var code = await CodeAsync(tablet);
        var refused = await TypeAsync(clerk, code);
        Assert.Contains(refused.Errors, error => error.Contains("请过 15 分钟再试", StringComparison.Ordinal));
        Assert.Equal("waiting", await StateAsync(tablet));

        _host.Time.Advance(TimeSpan.FromMinutes(16));
        await TypeAsync(clerk, await CodeAsync(tablet));
        Assert.Equal("您好，请坐", (await tablet.OpenAsync("/display")).Heading);
    }

    [Fact]
    public async Task Applicant_ReadsAndSigns_AndTheCaseKeepsTheEvidence()
    {
        var (clerk, tablet) = await PairedAsync();
        var draft = await WalkInCase.ReadyAsync(clerk, Agent);
        var sent = await ShowAsync(clerk, draft);
        Assert.Contains("申请人正在核对", sent.Text, StringComparison.Ordinal);
        Assert.Contains(await SubmitErrorsAsync(clerk, draft), error => error.Contains("申请人正在显示屏上核对", StringComparison.Ordinal));

        var read = await tablet.OpenAsync("/display");
        Assert.Contains(WalkInCase.Name, read.Text, StringComparison.Ordinal);
        Assert.Contains(WalkInCase.CreditCode, read.Text, StringComparison.Ordinal);
        Assert.Contains("布局图.pdf", read.Text, StringComparison.Ordinal);

        var sign = await tablet.OpenAsync(read.Document.QuerySelector("a[href^='/display/sign/']")!.GetAttribute("href")!);
        var wrong = await tablet.SubmitAsync(sign, "#Name", new() { ["Name"] = ["张三"] });
        Assert.Equal(2, wrong.Errors.Count);
        Assert.Contains(wrong.Errors, error => error.Contains(Agent, StringComparison.Ordinal));
        var signed = await tablet.SubmitAsync(wrong, "#Name", new() { ["Name"] = [Agent], ["Confirmed"] = ["true"] });
        Assert.Equal("签名已经收到，谢谢", signed.Heading);
        Assert.Equal("", await OneAsync("SELECT content AS \"Value\" FROM cases_showing"));

        // The same once more, as after an answer that got lost: it is signed once.
        Assert.Equal("签名已经收到，谢谢", (await tablet.SubmitAsync(sign, "#Name", new() { ["Name"] = [Agent], ["Confirmed"] = ["true"] })).Heading);
        Assert.Equal("1", await OneAsync("SELECT CAST(COUNT(*) AS text) AS \"Value\" FROM cases_signature"));

        var received = await clerk.SubmitAsync(await CheckAsync(clerk, draft, "申请人已核对签名"), Submit);
        Assert.Contains("已收件", received.Text, StringComparison.Ordinal);
        Assert.Contains($"申请人核对签名 {Agent} · 窗口", received.Text, StringComparison.Ordinal);
        var text = received.Document.QuerySelector(".signed-text")!.TextContent;
        Assert.Contains("负责人", text, StringComparison.Ordinal);
        Assert.Contains("SHA-256", text, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), received.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("不完整", received.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangeAfterSigning_VoidsTheSignature()
    {
        var (clerk, tablet) = await PairedAsync();
        var draft = await SignedAsync(clerk, tablet);
        await WalkInCase.AnswerAsync(clerk, draft, "facilities", new() { ["q.facilities"] = ["消毒柜 2 台"] });

        await CheckAsync(clerk, draft, "签名后内容有改动，签名已经失效");
        Assert.Contains(await SubmitErrorsAsync(clerk, draft), error => error.Contains("签名已经失效", StringComparison.Ordinal));

        // Back to what was signed, it stands again: what counts is what the draft says.
        await WalkInCase.AnswerAsync(clerk, draft, "facilities", new() { ["q.facilities"] = ["消毒柜 1 台"] });
        await CheckAsync(clerk, draft, "申请人已核对签名");
        await WalkInCase.AnswerAsync(clerk, draft, "materials", [], ("q.material-rules", Upload.Pdf("制度目录.pdf", "another file of the same name")));
        var page = await CheckAsync(clerk, draft, "签名后内容有改动，签名已经失效");

        Assert.Equal(HttpStatusCode.BadRequest, (await clerk.SubmitAsync(page, "#Reason", new() { ["Reason"] = [""] })).Status);
        await clerk.SubmitAsync(page, "#Reason", new() { ["Reason"] = ["平板没电，已当面核对"] });
        var received = await clerk.SubmitAsync(await CheckAsync(clerk, draft, "请申请人核对"), Submit);
        Assert.Contains("已收件", received.Text, StringComparison.Ordinal);
        Assert.Contains("平板没电，已当面核对", received.Text, StringComparison.Ordinal);
        Assert.Contains("已作废", received.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Objection_ComesToTheDeskWithWhatWasMarked()
    {
        var (clerk, tablet) = await PairedAsync();
        var draft = await WalkInCase.ReadyAsync(clerk, Agent);
        await ShowAsync(clerk, draft);
        var wrong = await tablet.OpenAsync((await tablet.OpenAsync("/display")).Document.QuerySelector("a[href^='/display/wrong/']")!.GetAttribute("href")!);
        Assert.Contains("请至少勾选一处", (await tablet.SubmitAsync(wrong, "#Remark")).Errors[0], StringComparison.Ordinal);

        var told = await tablet.SubmitAsync(wrong, "#Remark", new() { ["Marked"] = ["0"], ["Remark"] = ["应为某某饭馆"] });

        Assert.Equal("已经告诉工作人员", told.Heading);
        Assert.DoesNotContain(WalkInCase.Name, told.Text, StringComparison.Ordinal);
        var page = await CheckAsync(clerk, draft, "申请人：单位名称");
        Assert.Contains("应为某某饭馆", page.Text, StringComparison.Ordinal);
        Assert.Contains(await SubmitErrorsAsync(clerk, draft), error => error.Contains("申请人指出有内容不对", StringComparison.Ordinal));
        await ShowAsync(clerk, draft);
        Assert.Contains(WalkInCase.Name, (await tablet.OpenAsync("/display")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Display_ForgetsWhatItShowed()
    {
        var (clerk, tablet) = await PairedAsync();
        var draft = await WalkInCase.ReadyAsync(clerk, Agent);
        await ShowAsync(clerk, draft);
        var shown = await StateAsync(tablet);

        await clerk.SubmitAsync(await CheckAsync(clerk, draft, "结束核对"), "form[action*='handler=Close']");
        Assert.Equal("您好，请坐", (await tablet.OpenAsync("/display")).Heading);
        Assert.Equal("您好，请坐", (await tablet.OpenAsync($"/display/sign/{shown}")).Heading);

        await ShowAsync(clerk, draft);
        _host.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("您好，请坐", (await tablet.OpenAsync("/display")).Heading);
        await Eventually.ThatAsync(async () =>
        {
            _host.Time.Advance(TimeSpan.FromMinutes(2));
            return await OneAsync("SELECT CAST(COUNT(*) AS text) AS \"Value\" FROM cases_showing");
        }, count => count == "0", _cancellation);
        clerk = await ClerkAsync();
        Assert.Contains("已收件", (await clerk.SubmitAsync(await CheckAsync(clerk, draft, "请申请人核对"), Submit)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handwriting_IsKept_AndAnEmptyPictureIsNone()
    {
        var (clerk, tablet) = await PairedAsync();
        var draft = await WalkInCase.ReadyAsync(clerk, Agent);
        await ShowAsync(clerk, draft);
        var sign = await tablet.OpenAsync($"/display/sign/{await StateAsync(tablet)}");
        foreach (var nothing in new[] { InkPicture(isWritten: false), "data:image/png;base64,AAAA", "data:text/html;base64,AAAA", "x" })
        {
            var refused = await tablet.SubmitAsync(sign, "#Ink", new() { ["Ink"] = [nothing] });
            Assert.Contains(refused.Errors, error => error.Contains("没有看到签名", StringComparison.Ordinal));
        }

        await tablet.SubmitAsync(sign, "#Ink", new() { ["Ink"] = [InkPicture(isWritten: true)] });

        var received = await clerk.SubmitAsync(await CheckAsync(clerk, draft, "申请人已核对签名"), Submit);
        var image = await clerk.Client.GetAsync(new Uri(received.Document.QuerySelector(".plain-list a[data-view][href*='/file/']")!.GetAttribute("href")!, UriKind.Relative), _cancellation);
        Assert.Contains(received.Document.QuerySelectorAll("a[data-view]"), link => link.TextContent.Contains("看签名", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, image.StatusCode);
    }

    [Fact]
    public async Task Display_ThatWasRevokedOrTakenOver_ShowsNothing()
    {
        var (clerk, tablet) = await PairedAsync();
        var draft = await WalkInCase.ReadyAsync(clerk, Agent);
        await ShowAsync(clerk, draft);
        var stranger = await Visitor.SignInAsync(_host, "window.dongwu", _cancellation);
        Assert.DoesNotContain(Place, (await stranger.OpenAsync("/desk/displays")).Text, StringComparison.Ordinal);
        var id = (await clerk.OpenAsync("/desk/displays")).Document.QuerySelector("form[action^='/desk/displays/revoke/']")!.GetAttribute("action")!.Split('/')[^1];
        var foreign = (await stranger.OpenAsync("/desk/displays")).FormOf("#Code");
        var token = Visitor.FieldsOf(foreign)["__RequestVerificationToken"][0];
        using var post = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Client.PostAsync(new Uri($"/desk/displays/revoke/{id}", UriKind.Relative), post, _cancellation)).StatusCode);

        var colleague = await Visitor.SignInAsync(_host, "window.region", _cancellation);
        await colleague.SubmitAsync(await colleague.OpenAsync("/desk/displays"), $"form[action='/desk/displays/use/{id}']");
        Assert.Equal("您好，请坐", (await tablet.OpenAsync("/display")).Heading);
        Assert.Contains("您还没有显示屏", (await ShowAsync(clerk, draft, hasDisplay: false)).Errors[0], StringComparison.Ordinal);

        await colleague.SubmitAsync(await colleague.OpenAsync("/desk/displays"), $"form[action='/desk/displays/revoke/{id}']");
        Assert.Equal("none", await StateAsync(tablet));
        Assert.Equal("申请人显示屏", (await tablet.OpenAsync("/display")).Heading);
    }

    [Fact]
    public async Task Visit_IsRatedWithOneTap_OnceADay_AndTheClerkDoesNotSeeHow()
    {
        var (clerk, tablet) = await PairedAsync();
        var draft = await SignedAsync(clerk, tablet);
        await clerk.SubmitAsync(await clerk.OpenAsync($"/desk/walk-in/check/{draft}"), Submit);
        await OfferAsync(clerk, draft);
        var ask = await tablet.OpenAsync("/display");
        Assert.Equal("您对今天的服务满意吗？", ask.Heading);

        var why = await tablet.SubmitAsync(ask, "button[value='2']");
        Assert.NotEmpty(why.Document.QuerySelectorAll("input[name=Options]"));
        Assert.Contains((await tablet.SubmitAsync(why, "button[value='2']")).Errors, error => error.Contains("请至少选一项原因", StringComparison.Ordinal));
        Assert.Equal("感谢您的评价。", (await tablet.SubmitAsync(ask, "button[value='5']")).Heading);
        Assert.Equal("您好，请坐", (await tablet.OpenAsync("/display")).Heading);
        Assert.DoesNotContain("非常满意", (await clerk.OpenAsync($"/desk/cases/{draft}")).Text, StringComparison.Ordinal);

        await OfferAsync(clerk, draft);
        var again = await tablet.SubmitAsync(await tablet.OpenAsync("/display"), "button[value='4']");
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Equal("您好，请坐", (await tablet.OpenAsync("/display")).Heading);
        Assert.Equal("5", await OneAsync("SELECT CAST(stars AS text) AS \"Value\" FROM feedback_rating"));

        _host.Time.Advance(TimeSpan.FromMinutes(10));
        await OfferAsync(clerk, draft);
        _host.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("您好，请坐", (await tablet.OpenAsync("/display")).Heading);
    }

    [Fact]
    public async Task Archive_HoldsTheSignedText()
    {
        var (clerk, tablet) = await PairedAsync();
        var draft = await SignedAsync(clerk, tablet);
        var received = await clerk.SubmitAsync(await clerk.OpenAsync($"/desk/walk-in/check/{draft}"), Submit);
        var text = received.Document.QuerySelector(".signed-text")!.TextContent;
        await clerk.SubmitAsync(received, $"form[action='/desk/cases/decline/{draft}']", new() { ["Ground"] = ["NotNeeded"], ["Reason"] = ["不需要许可"] });

        var archived = await Eventually.ThatAsync(async () =>
        {
            _host.Time.Advance(TimeSpan.FromMinutes(5));
            return await (await ClerkAsync()).Client.GetAsync(new Uri($"/desk/cases/archive/{draft}", UriKind.Relative), _cancellation);
        }, answer => answer.IsSuccessStatusCode, _cancellation);

        await using var package = new ZipArchive(await archived.Content.ReadAsStreamAsync(_cancellation));
        using var reader = new StreamReader(await package.Entries.Single(entry => entry.FullName.EndsWith($"签名/01 {Agent}.txt", StringComparison.Ordinal)).OpenAsync(_cancellation));
        Assert.Equal(text, await reader.ReadToEndAsync(_cancellation));
    }

    [Fact]
    public async Task Tablet_OnAnotherNode_SeesTheSame()
    {
        await using var second = _host.SecondNode();
        Assert.SkipWhen(second is null, "SQLite serves one node");
        var (clerk, tablet) = (await ClerkAsync(), Visitor.Of(second!, _cancellation));
        await TypeAsync(clerk, await CodeAsync(tablet));
        var draft = await WalkInCase.ReadyAsync(clerk, Agent);
        await ShowAsync(clerk, draft);

        await tablet.SubmitAsync(await tablet.OpenAsync($"/display/sign/{await StateAsync(tablet)}"), "#Name", new() { ["Name"] = [Agent], ["Confirmed"] = ["true"] });

        await CheckAsync(clerk, draft, "申请人已核对签名");
    }

    private const string Submit = "button[data-key=s]";

    private Task<Visitor> ClerkAsync() => Visitor.SignInAsync(_host, "window.saihan", _cancellation);

    private async Task<(Visitor Clerk, Visitor Tablet)> PairedAsync()
    {
        var (clerk, tablet) = (await ClerkAsync(), Visitor.Of(_host, _cancellation));
        await TypeAsync(clerk, await CodeAsync(tablet));
        return (clerk, tablet);
    }

    private static async Task<Guid> SignedAsync(Visitor clerk, Visitor tablet)
    {
        var draft = await WalkInCase.ReadyAsync(clerk, Agent);
        await ShowAsync(clerk, draft);
        var link = (await tablet.OpenAsync("/display")).Document.QuerySelector("a[href^='/display/sign/']")!.GetAttribute("href")!;
        await tablet.SubmitAsync(await tablet.OpenAsync(link), "#Name", new() { ["Name"] = [Agent], ["Confirmed"] = ["true"] });
        return draft;
    }

    private static async Task<string> CodeAsync(Visitor tablet)
    {
        var shown = await tablet.SubmitAsync(await tablet.OpenAsync("/display"), "main form");
        return shown.TextOf(".display-code").Replace(" ", "", StringComparison.Ordinal);
    }

    private static async Task<PageView> TypeAsync(Visitor clerk, string code) =>
        await clerk.SubmitAsync(await clerk.OpenAsync("/desk/displays"), "#Code", new() { ["Code"] = [code], ["Place"] = [Place] });

    private async Task<string> StateAsync(Visitor tablet) => await tablet.Client.GetStringAsync(new Uri("/display/state", UriKind.Relative), _cancellation);

    private static async Task<PageView> ShowAsync(Visitor clerk, Guid draft, bool hasDisplay = true)
    {
        var check = await clerk.OpenAsync($"/desk/walk-in/check/{draft}");
        if (hasDisplay)
        {
            return await clerk.SubmitAsync(check, $"form[action='/desk/displays/show/{draft}']");
        }

        // A page from before the display was taken away.
        Assert.Null(check.Document.QuerySelector($"form[action='/desk/displays/show/{draft}']"));
        using var post = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", Visitor.FieldsOf(check.FormOf(Submit))["__RequestVerificationToken"][0])]);
        return await clerk.ReadAsync(await clerk.Client.PostAsync(new Uri($"/desk/displays/show/{draft}", UriKind.Relative), post, TestContext.Current.CancellationToken));
    }

    private static async Task<PageView> CheckAsync(Visitor clerk, Guid draft, string text)
    {
        var page = await clerk.OpenAsync($"/desk/walk-in/check/{draft}");
        Assert.Contains(text, page.Text, StringComparison.Ordinal);
        return page;
    }

    private static async Task<IReadOnlyList<string>> SubmitErrorsAsync(Visitor clerk, Guid draft) =>
        (await clerk.SubmitAsync(await clerk.OpenAsync($"/desk/walk-in/check/{draft}"), Submit)).Errors;

    private static async Task OfferAsync(Visitor clerk, Guid id) => await clerk.SubmitAsync(await clerk.OpenAsync($"/desk/cases/{id}"), $"form[action='/desk/displays/rate/{id}']");

    private async Task<string> OneAsync(string sql)
    {
        using var scope = _host.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.SqlQueryRaw<string>(sql).SingleAsync(_cancellation);
    }

    private static string InkPicture(bool isWritten)
    {
        using var bitmap = new SkiaSharp.SKBitmap(600, 200);
        bitmap.Erase(SkiaSharp.SKColors.Transparent);
        using var canvas = new SkiaSharp.SKCanvas(bitmap);
        if (isWritten)
        {
            using var pen = new SkiaSharp.SKPaint { Color = SkiaSharp.SKColors.Black, StrokeWidth = 6 };
            canvas.DrawLine(50, 150, 500, 40, pen);
        }

        using var data = bitmap.Encode(SkiaSharp.SKEncodedImageFormat.Png, 90);
        return $"data:image/png;base64,{Convert.ToBase64String(data.ToArray())}";
    }
}
