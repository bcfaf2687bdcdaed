using Banshi.EndToEndTests.People;
using Banshi.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Catalog;

/// <summary>An officer who was never shown how makes a list with a branching form in the designer, tries it, and has it published.</summary>
public sealed class DesignerTests(TestRun run)
{
    private static readonly string[] Materials = ["合作意向书", "场地平面图", "安全承诺书", "法定代表人授权书", "扩建说明"];

    [Fact]
    public async Task Officer_DesignsABranchingList_AndPublishesIt()
    {
        var host = await run.HostAsync(TestDatabase.Sqlite);
        var findings = new Findings(Audit.Whole);
        await using var editor = await Person.ArriveAsync(run.Browser, host, new Screen(), findings);
        await editor.SignInAsync("editor.saihan.scjg");
        await editor.GoAsync("/admin/catalog/claims");
        var claim = editor.Page.Locator("li[id^=entry-]").First;
        var code = (await claim.GetAttributeAsync("id"))!["entry-".Length..];
        await editor.PressAsync(claim.Locator("> form button"));

        await DescribeAsync(editor);
        await AddStepsAsync(editor);
        await AddMaterialsAsync(editor);
        await AddQuestionsAsync(editor);
        await SeeFlowAsync(editor);
        await TryAsync(editor);
        await PublishAsync(editor, host, findings);

        await editor.GoAsync($"/items/11150105YL2200042E4{code}");
        await editor.SeeAsync("合作意向书");
        await editor.SeeAsync("现场勘验");
        findings.AssertNone();
    }

    private static async Task DescribeAsync(Person editor)
    {
        await editor.FollowAsync("基本信息");
        await editor.Page.GetByLabel("企业法人", new() { Exact = true }).CheckAsync();
        await editor.Page.GetByLabel("法定办结时限").FillAsync("20");
        await editor.Page.GetByLabel("承诺办结时限").FillAsync("10");
        await editor.FillAsync("受理条件", "在本区登记注册");
        await editor.PressButtonAsync("保存");
    }

    private static async Task AddStepsAsync(Person editor)
    {
        await editor.FollowAsync("情形和流程");
        await editor.Page.GetByLabel("情形 1（选填）").FillAsync("新办");
        await editor.Page.GetByLabel("情形 2（选填）").FillAsync("扩建");
        await editor.Page.GetByLabel("程序 1（选填）").FillAsync("现场勘验");
        await editor.Page.GetByLabel("程序 1 的种类").SelectOptionAsync(new SelectOptionValue { Label = "现场勘验" });
        await editor.Page.GetByLabel("程序 1 的时限（选填）").FillAsync("5");
        await editor.Page.GetByLabel("程序 1 的时限单位").SelectOptionAsync(new SelectOptionValue { Label = "工作日" });
        await editor.PressButtonAsync("保存");
    }

    private static async Task AddMaterialsAsync(Person editor)
    {
        await editor.FollowAsync("申请材料");
        foreach (var (material, index) in Materials.Select((material, index) => (material, index)))
        {
            await editor.FollowAsync("添加材料");
            await editor.FillAsync("材料名称", material);
            if (index == Materials.Length - 1)
            {
                await editor.Page.GetByLabel("扩建", new() { Exact = true }).CheckAsync();
            }

            await editor.PressButtonAsync("保存");
        }

        await editor.FollowAsync("返回");
    }

    private static async Task AddQuestionsAsync(Person editor)
    {
        await editor.FollowAsync("电子表单");
        await editor.FillAsync("新一页的标题", "项目情况");
        await editor.PressButtonAsync("添加一页");
        await editor.FollowAsync("在“项目情况”添加问题");
        await editor.FillAsync("要问的内容", "项目名称");
        await editor.PressButtonAsync("保存");
        await editor.FollowAsync("在“项目情况”添加问题");
        await editor.FillAsync("要问的内容", "扩建面积");
        await editor.Page.GetByLabel("答案类型").SelectOptionAsync(new SelectOptionValue { Label = "数字" });
        await editor.Page.GetByLabel("您属于哪种情形：扩建").CheckAsync();
        await editor.PressButtonAsync("保存");
        await editor.SeeAsync("只在“您属于哪种情形”选“扩建”时询问");
        await editor.PressAsync(editor.Page.Locator("main p.actions a").Filter(new() { HasText = "返回" }));
    }

    // The picture says the same in words: two ways out of the choice, which meet again, and the survey in front of the decision.
    private static async Task SeeFlowAsync(Person editor)
    {
        await editor.Page.Locator(".flow summary").ClickAsync();
        var words = editor.Page.Locator(".flow details ol > li");
        await Expect(words.Nth(1)).ToContainTextAsync("属于哪种情形");
        await Expect(words.Nth(2)).ToContainTextAsync("新办（4 份材料）");
        await Expect(words.Nth(3)).ToContainTextAsync("扩建（5 份材料）");
        await Expect(words.Filter(new() { HasText = "接着：现场勘验" })).ToContainTextAsync("审查");
        await Expect(words.Filter(new() { HasText = "接着：决定" })).ToContainTextAsync("现场勘验（5 个工作日，不计入时限）");
        Assert.Equal(await words.CountAsync(), await editor.Page.Locator(".flow__node").CountAsync());
    }

    private static async Task TryAsync(Person editor)
    {
        await editor.FollowAsync("试填");
        await editor.PressButtonAsync("开始试填");
        await editor.Page.GetByLabel("扩建", new() { Exact = true }).CheckAsync();
        await editor.PressButtonAsync("继续");
        await editor.FillAsync("项目名称", "二期");
        await editor.FillAsync("扩建面积", "120");
        await editor.PressButtonAsync("继续");
        await editor.SeeHeadingAsync("申请材料");
        await editor.SeeAsync("扩建说明");
        await editor.PressButtonAsync("继续");
        await editor.ChooseAsync("结果怎样给您", "窗口领取");
        await editor.PressButtonAsync("继续");
        await editor.SeeAsync("这些答案可以走到底");
        await editor.FollowAsync("返回清单");
    }

    private async Task PublishAsync(Person editor, RunningHost host, Findings findings)
    {
        await editor.FillAsync("理由和依据", "首次发布");
        await editor.PressButtonAsync("提交审核");
        var proposal = editor.Page.Url;
        await using var reviewer = await Person.ArriveAsync(run.Browser, host, new Screen(), findings);
        await reviewer.SignInAsync("reviewer.saihan");
        await reviewer.GoAsync(new Uri(proposal).AbsolutePath);
        await reviewer.FollowAsync("看申请人会看到的样子");
        await reviewer.SeeAsync("项目情况");
        await reviewer.GoAsync(new Uri(proposal).AbsolutePath);
        await reviewer.PressAsync(reviewer.Page.GetByRole(AriaRole.Button, new() { Name = "通过", Exact = true }));
        await reviewer.SeeAsync("已通过");
    }
}
