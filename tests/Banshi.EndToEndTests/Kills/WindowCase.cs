using System.Net;
using Banshi.EndToEndTests.Walks;
using Banshi.TestKit;

namespace Banshi.EndToEndTests.Kills;

/// <summary>A food permit that the window enters for a firm, without a browser: many of them are ready in a few seconds.</summary>
internal sealed class WindowCase(Visitor clerk, Guid id)
{
    private const string Continue = "p.actions button[name=_act][value=continue]";

    public Guid Id => id;

    public string Desk => $"/desk/cases/{id}";

    public string Check => $"/desk/walk-in/check/{id}";

    /// <summary>A draft in which everything is filled in.</summary>
    public static async Task<WindowCase> FillAsync(Visitor clerk)
    {
        var page = await clerk.SubmitAsync(await clerk.OpenAsync($"/desk/walk-in/applicant/{FoodLicense.TaskCode}"), "#IdNumber", new()
        {
            ["IsEnterprise"] = ["true"],
            ["Name"] = ["呼和浩特市赛上人家餐饮有限公司"],
            ["IdNumber"] = ["91150105YL1000014X"],
            ["Phone"] = ["13900000003"],
        });
        var draft = page.Key;
        await AnswerAsync(new() { ["q.situation"] = ["catering"] });
        await AnswerAsync(new()
        {
            ["q.principal"] = ["李娜"],
            ["q.premises.league"] = ["150100000000"],
            ["q.premises.banner"] = ["150105000000"],
            ["q.premises.detail"] = ["大学东路 1 号"],
            ["q.area"] = ["85.5"],
            ["q.ownPremises"] = ["是"],
        });
        await AnswerAsync(new() { ["q.mainForm"] = ["餐饮服务经营者"], ["q.cateringItems"] = ["热食类食品制售"], ["q.online"] = ["否"] });
        await AnswerAsync(new()
        {
            ["q.staff.0.staffName"] = ["张三"],
            ["q.staff.0.staffId"] = ["11010519491231002X"],
            ["q.staff.0.staffDuty"] = ["厨师"],
            ["q.staff.0.staffHealth"] = ["是"],
        });
        await AnswerAsync(new() { ["q.facilities"] = ["消毒柜 1 台"] });
        await AnswerAsync([], ("q.material-layout", Upload.Pdf("布局图.pdf")), ("q.material-rules", Upload.Pdf("制度目录.pdf", "rules")), ("q.material-businessLicense", Upload.Pdf("营业执照.pdf", "scan")));
        await AnswerAsync(new() { ["q.delivery"] = ["Electronic"] });
        return new WindowCase(clerk, draft);

        async Task AnswerAsync(Dictionary<string, string[]> values, params (string Field, Upload File)[] files)
        {
            page = await clerk.SubmitAsync(page, Continue, values, files);
            Assert.True(page.Errors.Count == 0, $"{page.Heading}: {string.Join("；", page.Errors)}");
        }
    }

    /// <summary>Brings it as far as the decision, which is left to the test.</summary>
    public static async Task<WindowCase> ReviewedAsync(Visitor clerk, Visitor handler)
    {
        var one = await FillAsync(clerk);
        await clerk.SubmitAsync(await clerk.OpenAsync(one.Check), "form[data-once]");
        await clerk.SubmitAsync(await clerk.OpenAsync(one.Desk), one.Form("accept"));
        var reviewed = await handler.SubmitAsync(await handler.OpenAsync(one.Desk), one.Form("review"), new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
        Assert.Equal((HttpStatusCode.OK, true), (reviewed.Status, reviewed.Text.Contains("已审查，等待决定", StringComparison.Ordinal)));
        return one;
    }

    public async Task GrantAsync(Visitor approver) =>
        await approver.SubmitAsync(await approver.OpenAsync(Desk), Form("decide"), new() { ["Grant"] = ["true"] });

    public Task<PageView> OpenAsync() => clerk.OpenAsync(Desk);

    private string Form(string act) => $"form[action='/desk/cases/{act}/{id}']";
}
