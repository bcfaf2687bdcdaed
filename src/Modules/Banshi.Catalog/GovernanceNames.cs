using Banshi.Catalog.BulkChange;
using Banshi.Catalog.Domain;

namespace Banshi.Catalog;

/// <summary>What people call proposals, looks and drafts, and the elements that differ.</summary>
internal static class GovernanceNames
{
    private static readonly Dictionary<string, string> Elements = new()
    {
        ["basicCode"] = "基本编码",
        ["name"] = "事项名称",
        ["localCode"] = "地方实施编码",
        ["mainName"] = "主项名称",
        ["type"] = "事项类型",
        ["levels"] = "行使层级",
        ["department"] = "主管行业",
        ["basis"] = "设定依据",
        ["everydayNames"] = "通俗叫法",
        ["powerSource"] = "权力来源",
        ["agencyName"] = "实施主体",
        ["level"] = "行使层级",
        ["serves"] = "服务对象",
        ["personThemes"] = "自然人主题",
        ["firmThemes"] = "法人主题",
        ["kind"] = "办件类型",
        ["isRenewal"] = "延续",
        ["riskDomain"] = "风险领域",
        ["entrustedBy"] = "委托部门",
        ["jointAgencies"] = "联办机构",
        ["quantityLimit"] = "数量限制",
        ["intermediaries"] = "中介服务",
        ["commitment"] = "告知承诺",
        ["bookingRule"] = "预约规则",
        ["outsideCenterReason"] = "未进驻原因",
        ["extendedHours"] = "延时服务",
        ["assistance"] = "帮办代办",
        ["baseLevel"] = "下沉办理",
        ["otherPlaces"] = "其他办理地点",
        ["onlineAddress"] = "在线办理地址",
        ["remedies"] = "复议和诉讼",
        ["setBy"] = "统一标准制定层级",
        ["statutoryLimit"] = "法定办结时限",
        ["statutoryNote"] = "法定时限说明",
        ["promisedLimit"] = "承诺办结时限",
        ["conditions"] = "受理条件",
        ["situations"] = "办理情形",
        ["materials"] = "申请材料",
        ["steps"] = "办理流程",
        ["specialProcedures"] = "特别程序",
        ["fees"] = "收费",
        ["payOnline"] = "网上支付",
        ["visits"] = "到现场次数",
        ["visitsReason"] = "必须现场办理原因",
        ["forms"] = "办理形式",
        ["onlineDepth"] = "网办深度",
        ["results"] = "审批结果",
        ["deliveries"] = "送达方式",
        ["scope"] = "通办范围",
        ["booking"] = "预约办理",
        ["courier"] = "物流快递",
        ["terminal"] = "自助终端",
        ["inCenter"] = "进驻政务大厅",
        ["questions"] = "常见问题",
        ["place"] = "办理地点",
        ["windowName"] = "办理窗口",
        ["hours"] = "办理时间",
        ["enquiries"] = "咨询方式",
        ["complaints"] = "监督投诉方式",
        ["state"] = "事项状态",
        ["cancelDate"] = "取消日期",
    };

    /// <summary>The elements of a list that a clause of a standard may bind, by name.</summary>
    public static IEnumerable<string> ListElements => Elements.Keys.Where(element => element is not ("levels" or "department" or "state" or "cancelDate"));

    public static string Of(ProposalKind kind) => kind switch
    {
        ProposalKind.NewEntry => "新增事项",
        ProposalKind.ChangeEntry => "调整事项",
        ProposalKind.WithdrawEntry => "取消事项",
        ProposalKind.Standard => "发布统一标准",
        _ => "发布实施清单",
    };

    public static string Of(ProposalState state) => state switch
    {
        ProposalState.UnderReview => "审核中",
        ProposalState.Returned => "已退回",
        ProposalState.Approved => "已通过",
        ProposalState.Refused => "不予通过",
        _ => "已撤回",
    };

    public static string ColorOf(ProposalState state) => state switch
    {
        ProposalState.UnderReview => "accent",
        ProposalState.Returned => "warning",
        ProposalState.Approved => "success",
        ProposalState.Refused => "danger",
        _ => "neutral",
    };

    public static string Of(ReviewOutcome? outcome) => outcome switch
    {
        null => "办理中",
        ReviewOutcome.Approved => "通过",
        ReviewOutcome.Returned => "退回修改",
        ReviewOutcome.Refused => "不予通过",
        ReviewOutcome.Agreed => "同意",
        ReviewOutcome.Dissented => "不同意",
        _ => "未办",
    };

    public static string Of(SettingLevel level) => level switch
    {
        SettingLevel.State => "国家设定，自治区主管部门定统一标准",
        SettingLevel.Region => "自治区设定，自治区主管部门定统一标准",
        _ => "设区的市设定，本市主管部门定统一标准",
    };

    public static string Of(DraftState state) => state switch
    {
        DraftState.Editing => "编制中",
        DraftState.InReview => "审核中",
        DraftState.Approved => "待生效",
        DraftState.Published => "已发布",
        _ => "已作废",
    };

    public static string Of(ListProposals.Queue queue) => queue switch
    {
        ListProposals.Queue.ToReview => "待我审核",
        ListProposals.Queue.Own => "我单位提出的",
        _ => "辖区内全部",
    };

    public static string Of(BulkItemState state) => state switch
    {
        BulkItemState.Waiting => "等待处理",
        BulkItemState.Submitted => "已提交审核",
        BulkItemState.Drafted => "已起草，待部门提交",
        _ => "没有改动",
    };

    public static string ColorOf(BulkItemState state) => state switch
    {
        BulkItemState.Waiting => "neutral",
        BulkItemState.Left => "warning",
        _ => "success",
    };

    public static string Of(CitedPlace place) => place switch
    {
        CitedPlace.Basis => "设定依据",
        CitedPlace.Material => "材料依据",
        _ => "收费依据",
    };

    /// <summary>An element by its name in the text of a content.</summary>
    public static string OfElement(string element) => Elements.GetValueOrDefault(element, element);

    /// <summary>Levels of exercise as digits.</summary>
    public static IEnumerable<string> OfLevels(string levels) => levels.Select(level => Contracts.Terms.LevelName(level - '0'));
}
