using Banshi.Standards;

namespace Banshi.Catalog.Contracts;

/// <summary>A clause that an item stands on.</summary>
/// <param name="Law">The law.</param>
/// <param name="Article">The article; may be empty.</param>
/// <param name="Gist">What it says, in short.</param>
public sealed record LegalBasis(string Law, string Article, string Gist)
{
    /// <summary>Law and article as they are cited.</summary>
    public string Citation => Law.Length == 0 ? "" : $"《{Law.Trim('《', '》')}》{Article}";
}

/// <summary>A situation with its own questions or materials.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">Name.</param>
/// <param name="About">Whom it concerns.</param>
public sealed record Situation(string Id, string Name, string About);

/// <summary>A material that may be asked for. Nothing else may.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">材料名称.</param>
public sealed record Material(string Id, string Name)
{
    /// <summary>材料类型 by name.</summary>
    public string Kind { get; init; } = "";

    /// <summary>材料形式 by name.</summary>
    public string Format { get; init; } = "";

    /// <summary>材料必要性.</summary>
    public MaterialNeed Need { get; init; } = MaterialNeed.Required;

    /// <summary>来源渠道 by name.</summary>
    public string Source { get; init; } = "";

    /// <summary>Who issues it.</summary>
    public string SourceNote { get; init; } = "";

    /// <summary>Originals on paper.</summary>
    public int Originals { get; init; }

    /// <summary>Copies on paper.</summary>
    public int Copies { get; init; }

    /// <summary>纸质材料规格.</summary>
    public string Size { get; init; } = "";

    /// <summary>填报须知.</summary>
    public string Filling { get; init; } = "";

    /// <summary>受理标准.</summary>
    public string Standard { get; init; } = "";

    /// <summary>要求提供材料的依据.</summary>
    public string Basis { get; init; } = "";

    /// <summary>Ids of the situations that need it; empty means all.</summary>
    public IReadOnlyList<string> Situations { get; init; } = [];

    /// <summary>Code of the license type that the platform may hold instead.</summary>
    public string? LicenseType { get; init; }

    /// <summary>Working days within which a tolerated material is supplied later.</summary>
    public int? TolerantDays { get; init; }

    /// <summary>The e-form itself produces it.</summary>
    public bool ByForm { get; init; }
}

/// <summary>A step of the procedure.</summary>
/// <param name="Name">环节.</param>
/// <param name="Days">Working days inside the promise.</param>
/// <param name="Who">窗口, 审查 or 决定.</param>
/// <param name="What">What is done.</param>
public sealed record Step(string Name, int Days, string Who, string What);

/// <summary>A procedure outside the clock, or an extension of it.</summary>
/// <param name="Name">Name.</param>
/// <param name="Kind">现场勘验, 技术审查, 专家评审, 听证, 检验检测, 公示, 鉴定 or <see cref="Extension"/>.</param>
/// <param name="Limit">Its own limit; of an extension, by how much at the most.</param>
/// <param name="Note">What happens.</param>
public sealed record SpecialProcedure(string Name, string Kind, TimeLimit Limit, string Note)
{
    /// <summary>延长审批: the kind that stops no clock but lets it run longer (特别程序种类 1).</summary>
    public const string Extension = "延长审批";

    /// <summary>Whether it is an extension.</summary>
    public bool IsExtension => Kind == Extension;
}

/// <summary>A fee.</summary>
/// <param name="Name">收费项目.</param>
/// <param name="Standard">收费标准.</param>
/// <param name="Basis">收费依据.</param>
/// <param name="Reducible">是否允许减免.</param>
/// <param name="ReduceNote">减免依据.</param>
public sealed record Fee(string Name, string Standard, string Basis, bool Reducible, string ReduceNote);

/// <summary>What a granted case ends in.</summary>
/// <param name="Name">审批结果名称.</param>
/// <param name="Kind">审批结果类型 by name: 证照, 批文 or 其他.</param>
/// <param name="LicenseType">Code of the e-license type, or null.</param>
/// <param name="Validity">In words.</param>
public sealed record ItemResult(string Name, string Kind, string? LicenseType, string Validity);

/// <summary>A service of an intermediary that a material needs (中介服务事项).</summary>
/// <param name="Name">名称.</param>
/// <param name="Basis">设定依据.</param>
/// <param name="Provider">Who may provide it.</param>
/// <param name="Pricing">收费性质.</param>
public sealed record IntermediaryService(string Name, string Basis, string Provider, string Pricing);

/// <summary>What is told and promised where an item is handled on commitment (告知承诺).</summary>
/// <param name="Promise">What the applicant promises, and instead of which material.</param>
/// <param name="Duties">What he must do after the decision.</param>
/// <param name="Checks">How and when the promise is checked.</param>
/// <param name="Breach">What follows where it is broken: revocation, record, no second commitment.</param>
public sealed record CommitmentTerms(string Promise, string Duties, string Checks, string Breach)
{
    /// <summary>Ids of the materials that the promise stands for.</summary>
    public IReadOnlyList<string> Materials { get; init; } = [];

    /// <summary>Working days after the decision within which the promise is checked; null where it is not.</summary>
    public int? CheckDays { get; init; }
}

/// <summary>How an item is handled at a level below its agency's.</summary>
/// <param name="Level">Town or village.</param>
/// <param name="Mode">委托受理, 授权办理 or 帮办代办.</param>
public sealed record BaseLevelService(DivisionLevel Level, BaseLevelMode Mode);

/// <summary>A question that people ask.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
public sealed record Faq(string Question, string Answer);
