using Banshi.Platform.Data;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>
/// A document of the standards register (政务服务标准体系). What it says is in its editions; number and title here are those of the latest one, for lists.
/// Which edition is in force is never stored: it follows from the days of the editions (<see cref="EditionsInForce"/>).
/// </summary>
internal sealed class StandardDocument : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Twelve-digit code of the division where it applies; national documents are registered for the region.</summary>
    public required string Division { get; init; }

    public required StandardKind Kind { get; init; }

    public required StandardField Field { get; init; }

    public required string Number { get; set; }

    public required string Title { get; set; }

    /// <summary>From this day none of its editions is in force.</summary>
    public DateOnly? RepealedOn { get; set; }

    public string RepealReason { get; set; } = "";

    public Guid Version { get; set; }

    public bool IsRepealed(DateOnly day) => RepealedOn <= day;
}

/// <summary>What kind of document it is.</summary>
internal enum StandardKind
{
    /// <summary>国家标准.</summary>
    National = 1,

    /// <summary>行业标准.</summary>
    Industry = 2,

    /// <summary>地方标准.</summary>
    Local = 3,

    /// <summary>管理办法、规范性文件.</summary>
    Regulation = 4,

    /// <summary>工作规范.</summary>
    WorkingRule = 5,
}

/// <summary>The fields that policy 二(一)3(2) names, and what concerns all of them.</summary>
internal enum StandardField
{
    /// <summary>综合管理.</summary>
    General = 1,

    /// <summary>事项管理.</summary>
    Items = 2,

    /// <summary>场所建设.</summary>
    Places = 3,

    /// <summary>数据共享.</summary>
    DataSharing = 4,

    /// <summary>便民热线运行.</summary>
    Hotline = 5,

    /// <summary>好差评.</summary>
    Ratings = 6,

    /// <summary>品牌形象.</summary>
    Brand = 7,

    /// <summary>服务.</summary>
    Service = 8,

    /// <summary>考核.</summary>
    Assessment = 9,
}

/// <summary>How a document stands on a day.</summary>
internal enum StandardState
{
    /// <summary>编录中: nothing of it is registered yet.</summary>
    Drafted = 1,

    /// <summary>即将实施.</summary>
    Upcoming = 2,

    /// <summary>现行.</summary>
    InForce = 3,

    /// <summary>已废止.</summary>
    Repealed = 4,
}
