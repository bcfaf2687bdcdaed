using Banshi.Platform.Actors;

namespace Banshi.Licenses.Seals;

/// <summary>What can be done with a seal that was approved.</summary>
internal enum SealAct
{
    /// <summary>停用.</summary>
    Suspend = 1,

    /// <summary>恢复使用.</summary>
    Resume = 2,

    /// <summary>销毁.</summary>
    Destroy = 3,
}

/// <summary>Which act leads out of which state, and whose it is.</summary>
internal static class SealActs
{
    /// <summary>What somebody may do with a seal now.</summary>
    public static IReadOnlyList<SealAct> Of(AgencySeal seal, Actor actor) => (seal.State, actor.Has(Role.Administrator)) switch
    {
        (SealState.Active, true) => [SealAct.Suspend, SealAct.Destroy],
        (SealState.Active, false) => [SealAct.Suspend],
        (SealState.Suspended, true) => [SealAct.Resume, SealAct.Destroy],
        _ => [],
    };

    /// <summary>The state behind an act.</summary>
    public static SealState After(SealAct act) => act switch
    {
        SealAct.Suspend => SealState.Suspended,
        SealAct.Resume => SealState.Active,
        _ => SealState.Destroyed,
    };
}
