using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using Microsoft.Playwright;

namespace Banshi.EndToEndTests.Catalog;

/// <summary>
/// A new regional item on its whole way: a town proposes it, officers of four levels review it, one of them returns it, a department is asked; a banner then
/// claims it, writes and publishes its list, and a herdsman gets what he applied for.
/// </summary>
public sealed class FourLevelReviewTests(TestRun run)
{
    private const string Code = "150520901000";
    private const string Name = "牧区冬季饲草料储备补助";
    private const string TaskCode = "11152525YL1600079P4" + Code;

    private readonly Findings _findings = new(Audit.Whole);
    private RunningHost _host = null!;

    [Fact]
    public async Task NewItem_ReviewedByFourLevels_IsClaimedPublishedAndUsedForACase()
    {
        _host = await run.HostAsync(TestDatabase.Sqlite);
        var proposal = await ProposeAsync();
        await ReviewAsync("reviewer.wulyst", proposal, "通过，报上一级");
        await ReviewAsync("reviewer.dongwu", proposal, "退回修改", "请写明补助对象");
        await ProposeAgainAsync(proposal);
        await ReviewAsync("reviewer.dongwu", proposal, "通过，报上一级");
        await ReviewAsync("reviewer.xilingol", proposal, "通过，报上一级");
        await AskAsync(proposal, "内蒙古自治区农牧厅");
        await ReviewAsync("joint.region.nm", proposal, "同意", "同意新增，纳入防灾减灾");
        await ReviewAsync("reviewer.region", proposal, "通过");

        var list = await WriteListAsync();
        await ReviewAsync("reviewer.dongwu", list, "通过");
        await UseAsync();
        _findings.AssertNone();
    }

    private async Task<Guid> ProposeAsync()
    {
        await using var editor = await SignInAsync("editor.wulyst");
        await editor.GoAsync("/admin/catalog/proposals");
        await editor.FollowAsync("提出新增事项");
        await editor.FillAsync("基本编码", Code);
        await editor.FillAsync("事项名称", Name);
        await editor.Page.GetByLabel("事项类型").SelectOptionAsync(new SelectOptionValue { Label = "行政给付" });
        await editor.Page.GetByLabel("县级", new() { Exact = true }).CheckAsync();
        await editor.FillAsync("主管行业", "农牧");
        await editor.FillAsync("设定依据：法律、法规或者文件", "内蒙古自治区人民政府关于防灾减灾的意见");
        await editor.FillAsync("理由", "本镇群众每年都来问");
        await editor.PressButtonAsync("提交审核");
        await editor.SeeHeadingAsync(Name);
        return Guid.Parse(editor.Page.Url.Split('/')[^1]);
    }

    private async Task ProposeAgainAsync(Guid proposal)
    {
        await using var editor = await SignInAsync("editor.wulyst");
        await editor.GoAsync($"/admin/catalog/proposals/show/{proposal}");
        await editor.SeeAsync("请写明补助对象");
        await editor.FollowAsync("修改后再次提交");
        await editor.FillAsync("理由", "补助对象为本旗持有草原承包经营权证的牧户，本镇群众每年都来问");
        await editor.PressButtonAsync("提交审核");
        await editor.SeeAsync("审核中");
    }

    private async Task ReviewAsync(string account, Guid proposal, string act, string opinion = "")
    {
        await using var officer = await SignInAsync(account);
        await officer.GoAsync("/admin/catalog/proposals");
        await officer.PressAsync(officer.Page.Locator($"a[href='/admin/catalog/proposals/show/{proposal}']"));
        await officer.Page.Locator("[name=Opinion]").FillAsync(opinion);
        await officer.PressAsync(officer.Page.GetByRole(AriaRole.Button, new() { Name = act, Exact = true }));
        await Assertions.Expect(officer.Page.Locator(".error-summary")).ToHaveCountAsync(0);
    }

    private async Task AskAsync(Guid proposal, string department)
    {
        await using var officer = await SignInAsync("reviewer.region");
        await officer.GoAsync($"/admin/catalog/proposals/show/{proposal}");
        await officer.Page.Locator("summary").Filter(new() { HasText = "请主管部门会审" }).ClickAsync();
        await officer.Page.GetByLabel(department, new() { Exact = true }).CheckAsync();
        await officer.PressButtonAsync("发起会审");
        await officer.SeeAsync(department);
    }

    private async Task<Guid> WriteListAsync()
    {
        await using var editor = await SignInAsync("editor.dongwu.nm");
        await editor.GoAsync("/admin/catalog/claims");
        await editor.PressAsync(editor.Page.Locator($"#entry-{Code} > form button"));
        await editor.FollowAsync("基本信息");
        await editor.Page.GetByLabel("自然人", new() { Exact = true }).CheckAsync();
        await editor.Page.GetByLabel("承诺办结时限").FillAsync("3");
        await editor.FillAsync("受理条件", "持有草原承包经营权证，当年储备饲草料");
        await editor.PressButtonAsync("保存");
        await editor.FillAsync("理由和依据", "首次发布");
        await editor.PressButtonAsync("提交审核");
        await editor.SeeAsync("审核中");
        return Guid.Parse(editor.Page.Url.Split('/')[^1]);
    }

    private async Task UseAsync()
    {
        var applicant = new Applicant(await Person.ArriveAsync(run.Browser, _host, new Screen(390), _findings), "bayar");
        await using (applicant)
        {
            await applicant.BeginAtAsync(TaskCode, "申请内容");
            await applicant.AnswerAsync("申请内容", () => applicant.Person.FillAsync("申请事由", "储备青干草 20 吨，申请补助"));
            await applicant.AnswerAsync("联系和送达", () => applicant.Person.ChooseAsync("结果怎样给您", "窗口领取"));
            await applicant.SubmitAsync();
            await ActAsync("window.dongwu", applicant.CaseId, async clerk =>
            {
                await clerk.ReceiveAsync();
                await clerk.AcceptAsync();
            });
            await ActAsync("handler.dongwu", applicant.CaseId, clerk => clerk.ReviewAsync("情况属实"));
            await ActAsync("approver.dongwu", applicant.CaseId, clerk => clerk.GrantAsync());
            await applicant.OpenCaseAsync();
            await applicant.Person.SeeAsync("准予");
        }
    }

    private async Task ActAsync(string account, Guid caseId, Func<Clerk, Task> act)
    {
        await using var person = await SignInAsync(account);
        await person.GoAsync($"/desk/cases/{caseId}");
        await act(new Clerk(person));
    }

    private async Task<Person> SignInAsync(string account)
    {
        var person = await Person.ArriveAsync(run.Browser, _host, new Screen(), _findings);
        await person.SignInAsync(account);
        return person;
    }
}
