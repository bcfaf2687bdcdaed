using Banshi.Standards;

namespace Banshi.Catalog.Contracts;

/// <summary>
/// The elements of an implementation list (实施清单, GB/T 39554.2 and the exchange tables of the national platform). It decides what a case may ask for:
/// a version never changes once it is published.
/// </summary>
public sealed record ItemContent
{
    /// <summary>实施编码 (31) or 业务办理项编码 (33).</summary>
    public required string TaskCode { get; init; }

    /// <summary>事项名称.</summary>
    public required string Name { get; init; }

    /// <summary>地方实施编码: the code under which the agency's own system knows it.</summary>
    public string LocalCode { get; init; } = "";

    /// <summary>主项名称, where it differs.</summary>
    public string MainName { get; init; } = "";

    /// <summary>基本编码, 12 digits.</summary>
    public required string BasicCode { get; init; }

    /// <summary>事项类型.</summary>
    public required ItemType Type { get; init; }

    /// <summary>Words that people use for it.</summary>
    public IReadOnlyList<string> EverydayNames { get; init; } = [];

    /// <summary>设定依据.</summary>
    public IReadOnlyList<LegalBasis> Basis { get; init; } = [];

    /// <summary>权力来源; empty for public services.</summary>
    public string PowerSource { get; init; } = "";

    /// <summary>实施主体 by name.</summary>
    public required string AgencyName { get; init; }

    /// <summary>实施主体编码: its credit code.</summary>
    public required string AgencyCode { get; init; }

    /// <summary>Twelve-digit code of the division whose agency implements the item; empty where it is unknown here.</summary>
    public string Division { get; init; } = "";

    /// <summary>委托部门, where another agency entrusted this one.</summary>
    public string EntrustedBy { get; init; } = "";

    /// <summary>联办机构 by name.</summary>
    public IReadOnlyList<string> JointAgencies { get; init; } = [];

    /// <summary>行使层级: 1 national … 5 town, 6 village, 7 several.</summary>
    public required int Level { get; init; }

    /// <summary>服务对象.</summary>
    public IReadOnlyList<ServiceObject> Serves { get; init; } = [];

    /// <summary>Theme codes for persons.</summary>
    public IReadOnlyList<string> PersonThemes { get; init; } = [];

    /// <summary>Theme codes for firms.</summary>
    public IReadOnlyList<string> FirmThemes { get; init; } = [];

    /// <summary>办件类型.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>延续: it prolongs the license in which it ends. What is asked for in time and not decided before the license runs out is granted by law (行政许可法 §50).</summary>
    public bool IsRenewal { get; init; }

    /// <summary>法定办结时限; null where the law sets none.</summary>
    public TimeLimit? StatutoryLimit { get; init; }

    /// <summary>法定时限说明.</summary>
    public string StatutoryNote { get; init; } = "";

    /// <summary>承诺办结时限; null where it is not given.</summary>
    public TimeLimit? PromisedLimit { get; init; }

    /// <summary>数量限制: how many are granted, and by which law; empty where there is no limit.</summary>
    public string QuantityLimit { get; init; } = "";

    /// <summary>受理条件.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>情形.</summary>
    public IReadOnlyList<Situation> Situations { get; init; } = [];

    /// <summary>申请材料.</summary>
    public IReadOnlyList<Material> Materials { get; init; } = [];

    /// <summary>办理流程.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>特别程序.</summary>
    public IReadOnlyList<SpecialProcedure> SpecialProcedures { get; init; } = [];

    /// <summary>中介服务事项 that a material of this item needs.</summary>
    public IReadOnlyList<IntermediaryService> Intermediaries { get; init; } = [];

    /// <summary>告知承诺: on what the applicant may promise instead of proving it; null where the item is not handled so.</summary>
    public CommitmentTerms? Commitment { get; init; }

    /// <summary>风险领域: the field for which commitment is excluded (内政发〔2022〕20号, 二(三)5), one of <see cref="Contracts.RiskDomain.All"/>; empty where it is none.</summary>
    public string RiskDomain { get; init; } = "";

    /// <summary>收费; empty means free of charge.</summary>
    public IReadOnlyList<Fee> Fees { get; init; } = [];

    /// <summary>是否支持网上支付.</summary>
    public bool PayOnline { get; init; }

    /// <summary>到办事现场次数.</summary>
    public int Visits { get; init; }

    /// <summary>必须现场办理原因.</summary>
    public string VisitsReason { get; init; } = "";

    /// <summary>办理形式.</summary>
    public IReadOnlyList<HandlingForm> Forms { get; init; } = [];

    /// <summary>网上办理深度, 1 to 7.</summary>
    public IReadOnlyList<int> OnlineDepth { get; init; } = [];

    /// <summary>审批结果.</summary>
    public IReadOnlyList<ItemResult> Results { get; init; } = [];

    /// <summary>送达方式.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];

    /// <summary>通办范围.</summary>
    public CrossRegionScope Scope { get; init; }

    /// <summary>是否支持预约.</summary>
    public bool Booking { get; init; }

    /// <summary>预约规则: how many a day, how long ahead.</summary>
    public string BookingRule { get; init; } = "";

    /// <summary>是否支持物流快递.</summary>
    public bool Courier { get; init; }

    /// <summary>是否支持自助终端.</summary>
    public bool Terminal { get; init; }

    /// <summary>是否进驻政务大厅.</summary>
    public bool InCenter { get; init; }

    /// <summary>未进驻原因: place is lacking, or a state secret; every other item sits in a center.</summary>
    public string OutsideCenterReason { get; init; } = "";

    /// <summary>延时服务: when, outside the hours; empty where there is none.</summary>
    public string ExtendedHours { get; init; } = "";

    /// <summary>帮办代办: who helps, and how to reach them; empty where nobody does.</summary>
    public string Assistance { get; init; } = "";

    /// <summary>下沉便民服务中心（站）: at which levels below the agency's it can be handled, and how.</summary>
    public IReadOnlyList<BaseLevelService> BaseLevel { get; init; } = [];

    /// <summary>常见问题.</summary>
    public IReadOnlyList<Faq> Questions { get; init; } = [];

    /// <summary>办理地点: name and address of the center.</summary>
    public string Place { get; init; } = "";

    /// <summary>Further places, each with its address and hours.</summary>
    public IReadOnlyList<string> OtherPlaces { get; init; } = [];

    /// <summary>在线办理跳转地址, where it is applied for on another system.</summary>
    public string OnlineAddress { get; init; } = "";

    /// <summary>办理窗口.</summary>
    public string WindowName { get; init; } = "";

    /// <summary>办理时间.</summary>
    public string Hours { get; init; } = "";

    /// <summary>咨询方式.</summary>
    public string Enquiries { get; init; } = "";

    /// <summary>监督投诉方式.</summary>
    public string Complaints { get; init; } = "";

    /// <summary>行政复议、行政诉讼: where, within which time.</summary>
    public string Remedies { get; init; } = "";

    /// <summary>事项状态; only an item in force can be applied for.</summary>
    public ItemState State { get; init; } = ItemState.InForce;

    /// <summary>计划取消日期.</summary>
    public DateOnly? CancelDate { get; init; }

    /// <summary>Key of the e-form (module Forms); null where the item cannot be applied for here.</summary>
    public Guid? FormId { get; init; }

    /// <summary>Whether it can be applied for on this platform, online or at a window.</summary>
    public bool CanApply => FormId is not null && State == ItemState.InForce;
}
