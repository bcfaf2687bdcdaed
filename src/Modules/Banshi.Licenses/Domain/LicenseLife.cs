namespace Banshi.Licenses.Domain;

/// <summary>What can happen to a license that was issued.</summary>
internal enum LicenseAct
{
    /// <summary>暂扣.</summary>
    Suspend = 1,

    /// <summary>恢复.</summary>
    Resume = 2,

    /// <summary>撤销.</summary>
    Revoke = 3,

    /// <summary>注销.</summary>
    Cancel = 4,

    /// <summary>由新版替代.</summary>
    Supersede = 5,

    /// <summary>期满失效.</summary>
    Expire = 6,
}

/// <summary>
/// The life of a license: which act leads from which state to which, and the clause that it stands on. What is not here cannot happen. A license that was
/// revoked or has expired is still to be cancelled (行政许可法 §70); one that was cancelled or superseded never changes again.
/// </summary>
internal static class LicenseLife
{
    private static readonly (LicenseAct Act, LicenseState[] From, LicenseState To, string Clause)[] Steps =
    [
        (LicenseAct.Suspend, [LicenseState.Valid], LicenseState.Suspended, "《中华人民共和国行政处罚法》第九条"),
        (LicenseAct.Resume, [LicenseState.Suspended], LicenseState.Valid, ""),
        (LicenseAct.Revoke, [LicenseState.Valid, LicenseState.Suspended], LicenseState.Revoked, "《中华人民共和国行政许可法》第六十九条"),
        (LicenseAct.Cancel, [LicenseState.Valid, LicenseState.Suspended, LicenseState.Revoked, LicenseState.Expired], LicenseState.Cancelled, "《中华人民共和国行政许可法》第七十条"),
        (LicenseAct.Supersede, [LicenseState.Valid, LicenseState.Suspended, LicenseState.Expired], LicenseState.Superseded, ""),
        (LicenseAct.Expire, [LicenseState.Valid, LicenseState.Suspended], LicenseState.Expired, ""),
    ];

    /// <summary>What an officer may do by himself; the other acts follow from a new edition and from the calendar.</summary>
    public static readonly IReadOnlyList<LicenseAct> OfficersActs = [LicenseAct.Suspend, LicenseAct.Resume, LicenseAct.Revoke, LicenseAct.Cancel];

    /// <summary>States out of which a new edition can still come.</summary>
    public static readonly IReadOnlyList<LicenseState> Replaceable = [.. StepOf(LicenseAct.Supersede).From];

    /// <summary>The state behind an act; null where the act cannot be done in this state.</summary>
    public static LicenseState? After(LicenseState state, LicenseAct act) => StepOf(act) is var step && step.From.Contains(state) ? step.To : null;

    /// <summary>The clause that an act stands on; empty where none is to be named.</summary>
    public static string ClauseOf(LicenseAct act) => StepOf(act).Clause;

    private static (LicenseAct Act, LicenseState[] From, LicenseState To, string Clause) StepOf(LicenseAct act) => Array.Find(Steps, step => step.Act == act);
}
