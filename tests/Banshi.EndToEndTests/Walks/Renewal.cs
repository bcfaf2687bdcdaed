using Banshi.EndToEndTests.People;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Walks;

/// <summary>The second case: the license that the first ended in is the material of its own renewal, and is taken from the platform.</summary>
internal sealed class Renewal(Applicant applicant)
{
    private Person Person => applicant.Person;

    public IEnumerable<Step> Steps() =>
    [
        new("finds the renewal", FindAsync, () => Person.SeeAsync("在线办理")),
        new("begins the renewal", BeginAsync, () => Person.InSecondTabAsync("/my/cases", () => Person.SeeAsync("草稿"))),
        new("renewal: situation", () => applicant.AnswerAsync("办理情形", SituationAsync), () => applicant.SeeAnsweredAsync("餐饮服务经营者")),
        new("renewal: the license", () => applicant.AnswerAsync("原许可证", LicenseAsync), () => applicant.SeeAnsweredAsync("JY2150000001")),
        new("renewal: scope", () => applicant.AnswerAsync("延续的经营项目", ScopeAsync), () => applicant.SeeAnsweredAsync("热食类食品制售")),
        new("renewal: nothing changed", () => applicant.AnswerAsync("经营条件变化情况", ChangesAsync), () => applicant.SeeAnsweredAsync("是否发生变化")),
        new("renewal: people", () => applicant.AnswerAsync("食品安全管理人员和从业人员", PeopleAsync), () => applicant.SeeAnsweredAsync("王五")),
        new("renewal: both licenses from the platform", () => applicant.AnswerAsync("申请材料", MaterialsAsync), () => applicant.SeeAnsweredAsync("使用平台电子证照《食品经营许可证》")),
        new("renewal: contact and delivery", () => applicant.AnswerAsync("联系和送达", DeliveryAsync), () => applicant.SeeAnsweredAsync("电子送达")),
        new("submits the renewal", applicant.SubmitAsync, () => applicant.SeeInCaseAsync("免于提交", "使用平台电子证照《食品经营许可证》")),
    ];

    private async Task FindAsync()
    {
        await Person.GoAsync("/division");
        await Person.PressButtonAsync("赛罕区");
        await applicant.FindAsync("食品证快过期了", "食品经营许可（延续）");
    }

    private async Task BeginAsync()
    {
        await applicant.ApplyAsync();
        await applicant.BeginAsync("办理情形");
    }

    private Task SituationAsync() => Person.ChooseAsync("您属于哪种情形", "餐饮服务经营者");

    private async Task LicenseAsync()
    {
        await Person.FillAsync("原食品经营许可证编号", "JY2150000001");
        await Person.FillAsync("原许可证有效期届满日期", "2031-01-31");
        await Expect(Person.Page.GetByLabel("经营者名称", new() { Exact = true })).ToHaveValueAsync("呼和浩特市赛上人家餐饮有限公司");
        await Expect(Person.Page.GetByLabel("详细地址", new() { Exact = true })).ToHaveValueAsync("大学东路 1 号");
    }

    private async Task ScopeAsync() => await Person.ChooseAsync("餐饮服务项目", "热食类食品制售");

    private async Task ChangesAsync()
    {
        await Person.ChooseAsync("与上次发证时相比，经营条件是否发生变化", "否");
        await Person.ChooseAsync("有效期内是否受过食品安全行政处罚", "否");
    }

    private async Task PeopleAsync()
    {
        await Person.FillAsync("姓名", "王五");
        await Person.FillAsync("身份证号", "11010519491231002X");
        await Person.ChooseAsync("职务", "食品安全员");
        await Person.FillAsync("从业人员总数", "6");
        await Person.FillAsync("其中健康证明在有效期内的人数", "6");
    }

    private async Task MaterialsAsync()
    {
        await applicant.ReuseAsync("食品经营许可证", "食品经营许可证");
        await applicant.ReuseAsync("营业执照", "营业执照");
    }

    private Task DeliveryAsync() => Person.ChooseAsync("结果怎样给您", "电子送达");
}
