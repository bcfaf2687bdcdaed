using Banshi.TestKit;

namespace Banshi.IntegrationTests.Steps;

/// <summary>A food permit of a firm in Saihan, brought as far as a test needs it: each step through the pages that people use.</summary>
internal sealed class FoodCase(BanshiHost host, string account = "li.na")
{
    public const string Item = "11150105YL2200042E4000131101001";

    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    public Visitor Applicant { get; private set; } = default!;

    public Guid Id { get; private set; }

    public string Mine => $"/my/cases/show/{Id}";

    public string Desk => $"/desk/cases/{Id}";

    /// <summary>A draft in which nothing is filled in but what the platform knows.</summary>
    public async Task<PageView> StartAsync()
    {
        Applicant = await Visitor.SignInAsync(host, account, Cancellation);
        var first = await Applicant.SubmitAsync(await Applicant.OpenAsync($"/apply/{Item}"), "main form");
        Id = first.Key;
        return await SectionAsync("situation");
    }

    /// <summary>After the session has run out.</summary>
    public async Task SignInAgainAsync() => Applicant = await Visitor.SignInAsync(host, account, Cancellation);

    public Task<PageView> SectionAsync(string section) => Applicant.OpenAsync($"/apply/section/{Id}/{section}");

    public Task<PageView> CheckAsync() => Applicant.OpenAsync($"/apply/check/{Id}");

    /// <summary>Posts a page of the form.</summary>
    public async Task<PageView> AnswerAsync(string section, Dictionary<string, string[]> values, params (string Field, Upload File)[] files) =>
        await Applicant.SubmitAsync(await SectionAsync(section), Continue, values, files);

    public const string Continue = "button[name=_act][value=continue]";

    /// <summary>Fills all pages; the business license is taken from the platform, the rules may come later.</summary>
    public async Task FillAsync(bool withRules = true)
    {
        await StartAsync();
        await AnswerAsync("situation", new() { ["q.situation"] = ["catering"] });
        await AnswerAsync("business", Business);
        await AnswerAsync("scope", new() { ["q.mainForm"] = ["餐饮服务经营者"], ["q.cateringItems"] = ["热食类食品制售"], ["q.online"] = ["否"] });
        await AnswerAsync("people", People);
        await AnswerAsync("facilities", new() { ["q.facilities"] = ["消毒柜 1 台"] });
        await Applicant.SubmitAsync(await SectionAsync("materials"), "button[value='reuse:material-businessLicense']");
        var layout = ("q.material-layout", Upload.Pdf("布局图.pdf"));
        await AnswerAsync("materials", [], withRules ? [layout, ("q.material-rules", Upload.Pdf("制度目录.pdf", "rules"))] : [layout]);
        await AnswerAsync("contact", new() { ["q.delivery"] = ["Electronic"] });
    }

    public static Dictionary<string, string[]> Business => new()
    {
        ["q.principal"] = ["李娜"],
        ["q.premises.league"] = ["150100000000"],
        ["q.premises.banner"] = ["150105000000"],
        ["q.premises.detail"] = ["大学东路 1 号"],
        ["q.area"] = ["85.5"],
        ["q.ownPremises"] = ["是"],
    };

    public static Dictionary<string, string[]> People => new()
    {
        ["q.staff.0.staffName"] = ["张三"],
        ["q.staff.0.staffId"] = ["11010519491231002X"],
        ["q.staff.0.staffDuty"] = ["厨师"],
        ["q.staff.0.staffHealth"] = ["是"],
    };

    public async Task<PageView> SubmitAsync()
    {
        await FillAsync();
        return await Applicant.SubmitAsync(await CheckAsync(), "form[data-once]");
    }

    /// <summary>The act of a member of staff on the case page.</summary>
    public async Task<PageView> ActAsync(string account, string act, Dictionary<string, string[]>? values = null)
    {
        var clerk = await Visitor.SignInAsync(host, account, Cancellation);
        return await clerk.SubmitAsync(await clerk.OpenAsync(Desk), Form(act), values);
    }

    public string Form(string act) => $"form[action='/desk/cases/{act}/{Id}']";

    public Task<PageView> ReceiveAsync() => ActAsync("window.saihan", "receive");

    public Task<PageView> AcceptAsync() => ActAsync("window.saihan", "accept");

    public Task<PageView> AskAsync(string question, string reason) =>
        ActAsync("window.saihan", "correction", new() { ["point"] = [question], [$"reason.{question}"] = [reason] });

    public Task<PageView> ReviewAsync() =>
        ActAsync("handler.saihan.scjg", "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["材料属实，符合条件"] });

    public Task<PageView> DecideAsync(bool grant = true, string reason = "") =>
        ActAsync("approver.saihan.scjg", "decide", new() { ["Grant"] = [grant ? "true" : "false"], ["Reason"] = [reason] });

    /// <summary>The whole way to the license; returns the applicant's page of the completed case.</summary>
    public async Task<PageView> GrantAsync()
    {
        await SubmitAsync();
        await ReceiveAsync();
        await AcceptAsync();
        await ReviewAsync();
        await DecideAsync();
        return await DoneAsync();
    }

    /// <summary>The applicant's page once the platform has done its part.</summary>
    public Task<PageView> DoneAsync() => Eventually.ThatAsync(() => Applicant.OpenAsync(Mine), page => page.Document.QuerySelector("a[href^='/my/rate/']") is not null);

    /// <summary>The applicant's page once it says something that the platform brings about by itself.</summary>
    public async Task<PageView> EventuallyAsync(string text)
    {
        await SignInAgainAsync();
        await Eventually.ThatAsync(() => Applicant.OpenAsync(Mine), page => page.Text.Contains(text, StringComparison.Ordinal));

        // The page that says it first may have been put together while the act was saved: its trail is then newer than its case.
        return await Applicant.OpenAsync(Mine);
    }
}
