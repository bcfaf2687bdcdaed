namespace Banshi.Platform.Actors;

/// <summary>A use case that says who may call it. Pages and endpoints name the use case that they serve, and so inherit its guard.</summary>
public interface IGuarded
{
    /// <summary>Who may call the use case, and how far each role reaches.</summary>
    static abstract Guard Guard { get; }
}

/// <summary>One line of a guard: a role and how far it reaches.</summary>
public sealed record Grant(Role Role, Reach Reach);

/// <summary>
/// Who may do a thing, in one place: roles decide at the door (403), their reach becomes a predicate in the query (a record out of reach is unknown, 404).
/// </summary>
public sealed record Guard
{
    /// <summary>Everybody, signed in or not.</summary>
    public static readonly Guard Anyone = new() { IsPublic = true };

    /// <summary>Everybody who has signed in; the use case touches only the person's own account.</summary>
    public static readonly Guard SignedIn = new();

    /// <summary>
    /// Everybody on duty, whichever; the use case touches only what is the person's own as an officer. A session without duties, as one with a password alone or
    /// one that a front has vouched for, does not reach it.
    /// </summary>
    public static readonly Guard OnDuty = new() { NeedsDuty = true };

    private Guard()
    {
    }

    /// <summary>Whether no sign-in is needed.</summary>
    public bool IsPublic { get; private init; }

    /// <summary>Whether the session has to carry a duty, whichever.</summary>
    public bool NeedsDuty { get; private init; }

    /// <summary>The roles and their reach; empty means everybody who has signed in.</summary>
    public IReadOnlyList<Grant> Grants { get; private init; } = [];

    /// <summary>A guard that allows a role.</summary>
    public static Guard Allow(Role role, Reach reach) => new() { Grants = [new Grant(role, reach)] };

    /// <summary>This guard, and a further role.</summary>
    public Guard And(Role role, Reach reach) => this with { Grants = [.. Grants, new Grant(role, reach)] };

    /// <summary>Whether an actor may enter at all.</summary>
    public bool Admits(Actor actor) =>
        IsPublic || actor.Channel == Channel.System || (actor.IsSignedIn && (Grants.Count == 0 ? !NeedsDuty || actor.Duties.Count > 0 : Grants.Any(grant => actor.Has(grant.Role))));
}
