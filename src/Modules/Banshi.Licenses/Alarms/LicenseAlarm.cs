using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Licenses.Alarms;

/// <summary>
/// Somebody on the staff has looked at licenses in a way that asks for an explanation. Computed from the evidence; one for each person, rule and legal day. It holds
/// nothing of a license.
/// </summary>
internal sealed class LicenseAlarm : IVersioned, IScoped
{
    public required Guid Id { get; init; }

    public required AlarmRule Rule { get; init; }

    /// <summary>The legal day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Account of the person.</summary>
    public required Guid AccountId { get; init; }

    public required string Who { get; init; }

    /// <summary>Where the person works.</summary>
    public required string Unit { get; init; }

    /// <summary>Division of the person's duty.</summary>
    public required string Division { get; init; }

    /// <summary>Licenses within an hour, the most that day.</summary>
    public required int Licenses { get; set; }

    /// <summary>For what, as the evidence says; a few of them.</summary>
    public required string Purposes { get; set; }

    public required DateTime RaisedAt { get; init; }

    /// <summary>Who looked into it; empty until then.</summary>
    public string AnsweredBy { get; set; } = "";

    public DateTime? AnsweredAt { get; set; }

    /// <summary>What was found out.</summary>
    public string Finding { get; set; } = "";

    public Guid Version { get; set; }

    public bool IsAnswered => AnsweredAt is not null;

    /// <summary>Of no agency: a division watches over it.</summary>
    public Guid AgencyId => Guid.Empty;

    public Guid? PartyId => null;
}

/// <summary>What is out of the ordinary.</summary>
internal enum AlarmRule
{
    /// <summary>一小时内查看的证照过多.</summary>
    TooMany = 1,

    /// <summary>非工作时间查看证照.</summary>
    OffHours = 2,

    /// <summary>查看本辖区以外的证照.</summary>
    OutsideDivision = 3,
}
