namespace Banshi.Platform.Actors;

/// <summary>One appointment of a member of staff: a role in an agency (null: any), over a division and all below it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Division">Twelve-digit division code.</param>
/// <param name="AgencyId">The agency, or null for the service administration of the division.</param>
public sealed record Duty(Role Role, string Division, Guid? AgencyId);

/// <summary>The applicant on whose behalf somebody acts: oneself, or an enterprise whose agent one is.</summary>
/// <param name="Id">Key of the party.</param>
/// <param name="Name">Its name.</param>
public sealed record PartyRef(Guid Id, string Name);

/// <summary>Who vouches for a person in place of signing in: a registered application that has identified him.</summary>
/// <param name="Id">Key of the application.</param>
/// <param name="Name">Its name.</param>
/// <param name="Back">Its address to which the way back leads; empty where there is none.</param>
public sealed record VouchedBy(Guid Id, string Name, string Back);

/// <summary>Who acts: person, duties, on whose behalf, and where. Every act is recorded with it.</summary>
public sealed record Actor
{
    /// <summary>Nobody has signed in.</summary>
    public static readonly Actor Anonymous = new();

    /// <summary>The platform itself.</summary>
    public static readonly Actor System = new() { Name = "系统", Channel = Channel.System };

    /// <summary>Key of the account; empty for nobody and for the platform.</summary>
    public Guid AccountId { get; init; }

    /// <summary>Name of the person.</summary>
    public string Name { get; init; } = "";

    /// <summary>Appointments of a member of staff; empty for applicants.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>On whose behalf an applicant acts.</summary>
    public PartyRef? Party { get; init; }

    /// <summary>Where the act came in.</summary>
    public Channel Channel { get; init; } = Channel.Portal;

    /// <summary>Whether this session was opened with two factors. One that was not carries no party and no duties: it can only set up a second factor.</summary>
    public bool HasTwoFactors { get; init; }

    /// <summary>Who vouched for the person, where the session was handed over; null where the person signed in here. Such a session carries a party, never duties.</summary>
    public VouchedBy? Voucher { get; init; }

    /// <summary>Whether anybody has signed in.</summary>
    public bool IsSignedIn => AccountId != Guid.Empty;

    /// <summary>Whether the person works on cases, or watches over them.</summary>
    public bool HasWorklist => Duties.Any(duty => duty.Role is Role.WindowClerk or Role.Handler or Role.Approver or Role.Supervisor);

    /// <summary>The same person at a place: at a window stand clerks alone, whoever else works there works in the office behind it.</summary>
    public Actor At(Channel channel) => this with { Channel = channel == Channel.Window && !Has(Role.WindowClerk) ? Channel.Office : channel };

    /// <summary>Whether the person holds a role.</summary>
    public bool Has(Role role) => role == Role.Applicant ? Party is not null : Duties.Any(duty => duty.Role == role);
}

/// <summary>Holds the actor of the current scope: a request's, or the platform itself in background work.</summary>
public sealed class ActorSource
{
    /// <summary>The actor.</summary>
    public Actor Current { get; set; } = Actor.Anonymous;
}
