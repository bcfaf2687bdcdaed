using Banshi.EndToEndTests.People;

namespace Banshi.EndToEndTests.Walks;

/// <summary>The first case: somebody who wants to open a restaurant applies for 食品经营许可 in 赛罕区.</summary>
internal sealed class FoodLicense(Applicant applicant)
{
    public const string Item = "食品经营许可（新办）";
    public const string TaskCode = "11150105YL2200042E4000131101001";
    public const string Layout = "主要设备设施、经营布局、操作流程文件";
    public static readonly byte[] LayoutFile = "%PDF-1.4 first"u8.ToArray();

    private Person Person => applicant.Person;

    public IEnumerable<Step> Steps() => [.. Search(), .. Writing()];

    public IEnumerable<Step> Search() =>
    [
        new("finds the guide by an everyday word", () => applicant.FindAsync("开饭店", Item, "赛罕区"), () => Person.SeeAsync("在线办理")),
        new("signs in from the guide and is back", applicant.ApplyAsync, () => Person.InSecondTabAsync("/my/cases", () => Person.SeeHeadingAsync("我的办件"))),
    ];

    /// <summary>All that is written down: from the draft to the submitted case.</summary>
    public IEnumerable<Step> Writing() =>
    [
        new("begins the form", () => applicant.BeginAsync("办理情形"), () => Person.InSecondTabAsync("/my/cases", () => Person.SeeAsync("草稿"))),
        .. Sections(),
        new("submits", applicant.SubmitAsync, () => applicant.SeeInCaseAsync("已提交，等待收件", "提交申请")),
    ];

    public IEnumerable<Step> Sections() =>
    [
        new("answers: situation", () => applicant.AnswerAsync("办理情形", SituationAsync), () => applicant.SeeAnsweredAsync("餐饮服务经营者")),
        new("answers: premises", () => applicant.AnswerAsync("经营场所", PremisesAsync), () => applicant.SeeAnsweredAsync("赛罕区大学东路 1 号", "85.5")),
        new("answers: scope", () => applicant.AnswerAsync("经营项目", ScopeAsync), () => applicant.SeeAnsweredAsync("热食类食品制售", "自制饮品制售")),
        new("answers: people", () => applicant.AnswerAsync("食品安全管理人员和从业人员", PeopleAsync), () => applicant.SeeAnsweredAsync("张三", "厨师")),
        new("answers: facilities", () => applicant.AnswerAsync("主要设备设施", FacilitiesAsync), () => applicant.SeeAnsweredAsync("消毒柜 1 台")),
        new("answers: business license from the platform", () => applicant.ReuseAsync("营业执照", "营业执照"), () => applicant.SeeAnsweredAsync("使用平台电子证照《营业执照》")),
        new("answers: layout uploaded", () => applicant.AnswerAsync("申请材料", LayoutAsync), () => applicant.SeeAnsweredAsync("布局图.pdf")),
        new("answers: contact and delivery", () => applicant.AnswerAsync("联系和送达", DeliveryAsync), () => applicant.SeeAnsweredAsync("电子送达", "提交申请")),
    ];

    private Task SituationAsync() => Person.ChooseAsync("您属于哪种情形", "餐饮服务经营者");

    private async Task PremisesAsync()
    {
        await Person.FillAsync("法定代表人（负责人）", "李娜");
        await applicant.ChooseAddressAsync("呼和浩特市", "赛罕区", "大学东路 1 号");
        await Person.FillAsync("经营场所面积", "85.5");
        await Person.ChooseAsync("经营场所是否为自有房屋", "是");
    }

    private async Task ScopeAsync()
    {
        await Person.ChooseAsync("主体业态", "餐饮服务经营者");
        await Person.ChooseAsync("餐饮服务项目", "热食类食品制售");
        await Person.ChooseAsync("餐饮服务项目", "自制饮品制售");
        await Person.ChooseAsync("是否同时通过网络经营", "否");
    }

    private async Task PeopleAsync()
    {
        await Person.FillAsync("姓名", "张三");
        await Person.FillAsync("身份证号", "11010519491231002X");
        await Person.ChooseAsync("岗位", "厨师");
        await Person.ChooseAsync("是否取得健康证明", "是");
    }

    private Task FacilitiesAsync() => Person.FillAsync("主要设备设施说明", "消毒柜 1 台");

    private async Task LayoutAsync()
    {
        await applicant.UploadAsync(Layout, "布局图.pdf", LayoutFile);
        await applicant.UploadAsync("保证食品安全的规章制度目录", "制度目录.pdf", LayoutFile);
    }

    private Task DeliveryAsync() => Person.ChooseAsync("结果怎样给您", "电子送达");
}
