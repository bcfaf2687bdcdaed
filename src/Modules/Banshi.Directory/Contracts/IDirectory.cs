using Banshi.Standards;

namespace Banshi.Directory.Contracts;

/// <summary>Who and where.</summary>
public interface IDirectory
{
    /// <summary>A division by its twelve-digit code, or null.</summary>
    Task<DivisionInfo?> FindDivisionAsync(string code, CancellationToken cancellation);

    /// <summary>The divisions directly below one, by code; those of the region where <paramref name="parent"/> is null.</summary>
    Task<IReadOnlyList<DivisionInfo>> ChildrenAsync(string? parent, CancellationToken cancellation);

    /// <summary>The divisions from the region down to this one; empty where the code is unknown.</summary>
    Task<IReadOnlyList<DivisionInfo>> PathAsync(string code, CancellationToken cancellation);

    /// <summary>An agency by its key, or null.</summary>
    Task<AgencyInfo?> FindAgencyAsync(Guid id, CancellationToken cancellation);

    /// <summary>An agency by its credit code, or null.</summary>
    Task<AgencyInfo?> FindAgencyAsync(string creditCode, CancellationToken cancellation);

    /// <summary>The agencies of a kind (发展改革, 教育 …) at a level.</summary>
    Task<IReadOnlyList<AgencyInfo>> AgenciesAsync(string kind, DivisionLevel level, CancellationToken cancellation);

    /// <summary>The agencies of a division, by kind.</summary>
    Task<IReadOnlyList<AgencyInfo>> AgenciesAsync(string division, CancellationToken cancellation);

    /// <summary>The service center of a division with its windows, or null.</summary>
    Task<CenterInfo?> FindCenterAsync(string division, CancellationToken cancellation);

    /// <summary>The service centers of a division and all below it, by division code.</summary>
    /// <param name="within">Twelve-digit code of the division.</param>
    /// <param name="levels">Only centers of divisions of these levels.</param>
    /// <param name="after">Cursor: the division code behind which to go on; null begins.</param>
    /// <param name="most">How many at the most.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<IReadOnlyList<CenterPlace>> CentersAsync(string within, IReadOnlyCollection<DivisionLevel> levels, string? after, int most, CancellationToken cancellation);

    /// <summary>The working-day calendar of a division with all years that are published, and the days that it or a division above it has off by itself.</summary>
    /// <param name="division">Twelve-digit code; empty for the calendar of the state.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<WorkingDayCalendar> CalendarAsync(string division, CancellationToken cancellation);
}

/// <summary>A division.</summary>
/// <param name="Code">Twelve digits.</param>
/// <param name="Name">Its own name, without those above.</param>
/// <param name="Level">Its level.</param>
public sealed record DivisionInfo(string Code, string Name, DivisionLevel Level);

/// <summary>An agency.</summary>
/// <param name="Id">Key.</param>
/// <param name="CreditCode">统一社会信用代码.</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">Name for lists.</param>
/// <param name="Kind">Its line of duty, for example 市场监督管理.</param>
/// <param name="Division">Twelve-digit code.</param>
public sealed record AgencyInfo(Guid Id, string CreditCode, string Name, string ShortName, string Kind, string Division);

/// <summary>A service center.</summary>
/// <param name="Id">Key.</param>
/// <param name="Division">Twelve-digit code of the division that it serves.</param>
/// <param name="Name">Name by the rule of the policy.</param>
/// <param name="Address">Street address.</param>
/// <param name="Hours">Opening hours in words.</param>
/// <param name="Phone">With area code.</param>
/// <param name="Windows">Its windows by number.</param>
public sealed record CenterInfo(Guid Id, string Division, string Name, string Address, string Hours, string Phone, IReadOnlyList<WindowInfo> Windows);

/// <summary>A service center in a list of many.</summary>
/// <param name="Division">Twelve-digit code of the division that it serves.</param>
/// <param name="Level">Level of that division.</param>
/// <param name="Name">Name by the rule of the policy.</param>
public sealed record CenterPlace(string Division, DivisionLevel Level, string Name);

/// <summary>A window of a center.</summary>
/// <param name="Id">Key.</param>
/// <param name="Number">What the sign above it says.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">综合受理, 综合咨询, 出件, 帮办代办, 跨区域通办 or 办不成事反映.</param>
public sealed record WindowInfo(Guid Id, string Number, string Name, string Kind);
