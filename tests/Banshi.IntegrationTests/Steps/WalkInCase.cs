using Banshi.TestKit;

namespace Banshi.IntegrationTests.Steps;

/// <summary>A food permit that a clerk enters at the window.</summary>
internal static class WalkInCase
{
    public const string Name = "某某餐馆";
    public const string CreditCode = "92150105MA0N8K2X3Y";
    public const string Phone = "13900001111";

    /// <summary>A draft in which everything is filled in; returns its key.</summary>
    public static async Task<Guid> ReadyAsync(Visitor clerk, string agent = "")
    {
        var id = (await RegisterAsync(clerk, Name, CreditCode, Phone, agent)).Key;
        await FillAsync(clerk, id);
        return id;
    }

    public static async Task<PageView> RegisterAsync(Visitor clerk, string name, string id, string phone, string agent = "") =>
        await clerk.SubmitAsync(await clerk.OpenAsync($"/desk/walk-in/applicant/{FoodCase.Item}"), "#IdNumber", new()
        {
            ["IsEnterprise"] = ["true"],
            ["Name"] = [name],
            ["IdNumber"] = [id],
            ["Phone"] = [phone],
            ["AgentName"] = [agent],
            ["AgentIdNumber"] = [""],
        });

    public static async Task FillAsync(Visitor clerk, Guid id)
    {
        await AnswerAsync(clerk, id, "situation", new() { ["q.situation"] = ["catering"] });
        await AnswerAsync(clerk, id, "business", new(FoodCase.Business) { ["q.name"] = [Name] });
        await AnswerAsync(clerk, id, "scope", new() { ["q.mainForm"] = ["餐饮服务经营者"], ["q.cateringItems"] = ["热食类食品制售"], ["q.online"] = ["否"] });
        await AnswerAsync(clerk, id, "people", FoodCase.People);
        await AnswerAsync(clerk, id, "facilities", new() { ["q.facilities"] = ["消毒柜 1 台"] });
        await AnswerAsync(clerk, id, "materials", [], ("q.material-layout", Upload.Pdf("布局图.pdf")), ("q.material-rules", Upload.Pdf("制度目录.pdf", "rules")), ("q.material-businessLicense", Upload.Pdf("营业执照扫描件.pdf", "scan")));
        await AnswerAsync(clerk, id, "contact", new() { ["q.delivery"] = ["PickUp"] });
    }

    public static async Task AnswerAsync(Visitor clerk, Guid id, string section, Dictionary<string, string[]> values, params (string Field, Upload File)[] files)
    {
        var page = await clerk.OpenAsync($"/desk/walk-in/section/{id}/{section}");
        var next = await clerk.SubmitAsync(page, FoodCase.Continue, values, files);
        Assert.True(next.Errors.Count == 0, $"{section}: {string.Join("；", next.Errors)}");
    }
}
