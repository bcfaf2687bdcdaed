using Banshi.Catalog.Contracts;
using Banshi.Standards;

namespace Banshi.Catalog.Drafting;

/// <summary>What makes a list easier on people, and what else they must know: commitment, help, extended hours, the base level, intermediaries, remedies.</summary>
internal sealed class ConvenienceForm
{
    /// <summary>权力来源.</summary>
    internal static readonly string[] PowerSources = ["法定本级行使", "上级下放", "上级授权", "同级授权", "上级委托", "同级委托"];

    /// <summary>Whether the item is handled on commitment.</summary>
    public bool OnCommitment { get; set; }

    /// <summary>承诺内容.</summary>
    public string? Promise { get; set; }

    /// <summary>Ids of the materials that the promise stands for.</summary>
    public string[] PromisedMaterials { get; set; } = [];

    /// <summary>Working days within which the promise is checked.</summary>
    public int? CheckDays { get; set; }

    /// <summary>风险领域.</summary>
    public string? RiskDomain { get; set; }

    /// <summary>应履行的义务.</summary>
    public string? Duties { get; set; }

    /// <summary>核查办法.</summary>
    public string? Checks { get; set; }

    /// <summary>违反承诺的后果.</summary>
    public string? Breach { get; set; }

    /// <summary>帮办代办.</summary>
    public string? Assistance { get; set; }

    /// <summary>延时服务.</summary>
    public string? ExtendedHours { get; set; }

    /// <summary>How towns take part; empty where they do not.</summary>
    public string? TownMode { get; set; }

    /// <summary>How villages take part; empty where they do not.</summary>
    public string? VillageMode { get; set; }

    /// <summary>Whether it is handled in a service center.</summary>
    public bool InCenter { get; set; }

    /// <summary>未进驻原因.</summary>
    public string? OutsideCenterReason { get; set; }

    /// <summary>其他办理地点, one a line.</summary>
    public string? OtherPlaces { get; set; }

    /// <summary>预约规则.</summary>
    public string? BookingRule { get; set; }

    /// <summary>在线办理跳转地址.</summary>
    public string? OnlineAddress { get; set; }

    /// <summary>联办机构, one a line.</summary>
    public string? JointAgencies { get; set; }

    /// <summary>主项名称.</summary>
    public string? MainName { get; set; }

    /// <summary>权力来源.</summary>
    public string? PowerSource { get; set; }

    /// <summary>委托部门.</summary>
    public string? EntrustedBy { get; set; }

    /// <summary>地方实施编码.</summary>
    public string? LocalCode { get; set; }

    /// <summary>数量限制.</summary>
    public string? QuantityLimit { get; set; }

    /// <summary>复议和诉讼.</summary>
    public string? Remedies { get; set; }

    /// <summary>中介服务.</summary>
    public List<IntermediaryRow> Intermediaries { get; set; } = [];

    internal static ConvenienceForm Of(ItemContent item) => new()
    {
        OnCommitment = item.Commitment is not null,
        Promise = item.Commitment?.Promise,
        PromisedMaterials = [.. item.Commitment?.Materials ?? []],
        CheckDays = item.Commitment?.CheckDays,
        RiskDomain = item.RiskDomain,
        Duties = item.Commitment?.Duties,
        Checks = item.Commitment?.Checks,
        Breach = item.Commitment?.Breach,
        Assistance = item.Assistance,
        ExtendedHours = item.ExtendedHours,
        TownMode = ModeAt(item, DivisionLevel.Town),
        VillageMode = ModeAt(item, DivisionLevel.Village),
        InCenter = item.InCenter,
        OutsideCenterReason = item.OutsideCenterReason,
        OtherPlaces = Lines.Show(item.OtherPlaces),
        BookingRule = item.BookingRule,
        OnlineAddress = item.OnlineAddress,
        JointAgencies = Lines.Show(item.JointAgencies),
        MainName = item.MainName,
        PowerSource = item.PowerSource,
        EntrustedBy = item.EntrustedBy,
        LocalCode = item.LocalCode,
        QuantityLimit = item.QuantityLimit,
        Remedies = item.Remedies,
        Intermediaries = [.. item.Intermediaries.Select(one => new IntermediaryRow { Name = one.Name, Basis = one.Basis, Provider = one.Provider, Pricing = one.Pricing })],
    };

    internal ItemContent Apply(ItemContent item) => item with
    {
        RiskDomain = Contracts.RiskDomain.All.Contains(RiskDomain) ? RiskDomain! : "",
        Commitment = !OnCommitment ? null : new CommitmentTerms(Lines.Text(Promise), Lines.Text(Duties), Lines.Text(Checks), Lines.Text(Breach))
        {
            Materials = PromisedMaterials,
            CheckDays = CheckDays is > 0 ? CheckDays : null,
        },
        Assistance = Lines.Text(Assistance),
        ExtendedHours = Lines.Text(ExtendedHours),
        BaseLevel = [.. Mode(DivisionLevel.Town, TownMode), .. Mode(DivisionLevel.Village, VillageMode)],
        InCenter = InCenter,
        OutsideCenterReason = Lines.Text(OutsideCenterReason),
        OtherPlaces = Lines.Read(OtherPlaces),
        BookingRule = Lines.Text(BookingRule),
        OnlineAddress = Lines.Text(OnlineAddress),
        JointAgencies = Lines.Read(JointAgencies),
        MainName = Lines.Text(MainName),
        PowerSource = PowerSources.Contains(PowerSource) ? PowerSource! : "",
        EntrustedBy = Lines.Text(EntrustedBy),
        LocalCode = Lines.Text(LocalCode),
        QuantityLimit = Lines.Text(QuantityLimit),
        Remedies = Lines.Text(Remedies),
        Intermediaries = [.. Intermediaries.Where(row => Lines.Text(row.Name).Length > 0).Select(row => new IntermediaryService(Lines.Text(row.Name), Lines.Text(row.Basis), Lines.Text(row.Provider), Lines.Text(row.Pricing)))],
    };

    private static string? ModeAt(ItemContent item, DivisionLevel level) => item.BaseLevel.FirstOrDefault(one => one.Level == level)?.Mode.ToString();

    private static IEnumerable<BaseLevelService> Mode(DivisionLevel level, string? mode) => Enum.TryParse<BaseLevelMode>(mode, out var known) ? [new BaseLevelService(level, known)] : [];

    /// <summary>A service of an intermediary.</summary>
    public sealed class IntermediaryRow
    {
        /// <summary>Name; empty means that the row is gone.</summary>
        public string? Name { get; set; }

        /// <summary>设定依据.</summary>
        public string? Basis { get; set; }

        /// <summary>服务机构.</summary>
        public string? Provider { get; set; }

        /// <summary>收费性质.</summary>
        public string? Pricing { get; set; }
    }
}
