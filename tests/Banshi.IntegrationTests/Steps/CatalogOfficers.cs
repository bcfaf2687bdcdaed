using Banshi.TestKit;

namespace Banshi.IntegrationTests.Steps;

/// <summary>Officers who work on the catalog: each act through the pages that they use.</summary>
internal sealed class CatalogOfficers(BanshiHost host)
{
    public const string Code = "150520801000";

    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    public Task<Visitor> As(string account) => Visitor.SignInAsync(host, account, Cancellation);

    /// <summary>Proposes a regional entry for the town of Wulyst, or for whom the editor works.</summary>
    public static async Task<PageView> ProposeAsync(Visitor editor, string code) => await editor.SubmitAsync(await editor.OpenAsync("/admin/catalog/entries/propose"), "#BasicCode", new()
    {
        ["BasicCode"] = [code],
        ["Name"] = ["草畜平衡示范户奖励"],
        ["Type"] = ["Benefit"],
        ["Levels"] = ["4"],
        ["Department"] = ["农牧"],
        ["Law"] = ["内蒙古自治区草畜平衡和禁牧休牧条例"],
        ["Reason"] = ["牧区群众有需要，本镇已经在办"],
    });

    public async Task<PageView> ReviewAsync(string reviewer, Guid id, string outcome, string opinion = "")
    {
        var officer = await As(reviewer);
        return await officer.SubmitAsync(await officer.OpenAsync($"/admin/catalog/proposals/show/{id}"), $"button[name=outcome][value={outcome}]", new() { ["Opinion"] = [opinion] });
    }

    /// <summary>Starts the next version of the list of food permits in Saihan.</summary>
    public async Task<(Visitor Editor, Guid Id)> NextVersionAsync()
    {
        var editor = await As("editor.saihan.scjg");
        var draft = await editor.SubmitAsync(await editor.OpenAsync("/admin/catalog/drafts"), $"form[action='/admin/catalog/drafts/start/{FoodCase.Item}'] button");
        return (editor, draft.Key);
    }

    /// <summary>Changes the promised limit of a draft.</summary>
    public static async Task PromiseAsync(Visitor editor, Guid draft, int days) =>
        await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/basics/{draft}"), "#Name", new() { ["PromisedAmount"] = [$"{days}"] });

    public static async Task<PageView> SubmitAsync(Visitor editor, Guid draft, string reason, string effectiveOn = "") =>
        await editor.SubmitAsync(await editor.OpenAsync($"/admin/catalog/drafts/show/{draft}"), "#Reason", new() { ["Reason"] = [reason], ["EffectiveOn"] = [effectiveOn] });
}
