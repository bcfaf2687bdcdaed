namespace Banshi.Cases.Domain;

/// <summary>
/// 申请人显示屏: a tablet before the applicant at a window. It has no rights of its own: it shows what the clerk who uses it sends, and nothing else.
/// It has no version: what its polls and a clerk write are different columns.
/// </summary>
internal sealed class Display
{
    public const int LongestPlace = 50;
    public const int CodeDigits = 8;
    public const int LongestOrigin = 45;

    /// <summary>How long a code can be typed at the desk.</summary>
    public static readonly TimeSpan CodeLasts = TimeSpan.FromMinutes(10);

    /// <summary>How often it is written down that it is there: not with every poll.</summary>
    private static readonly TimeSpan SightIsKept = TimeSpan.FromMinutes(1);

    public required Guid Id { get; init; }

    /// <summary>Hash of the key in the tablet's cookie.</summary>
    public required string SecretHash { get; init; }

    /// <summary>What it shows until a clerk types it; empty afterwards.</summary>
    public required string Code { get; set; }

    public required DateTime CodeUntil { get; init; }

    /// <summary>From where it asked for its code (an IPv4 address, or the network of an IPv6 address); empty once it is paired.</summary>
    public required string Origin { get; set; }

    /// <summary>Where it stands, for example 3 号窗口.</summary>
    public string Place { get; set; } = "";

    /// <summary>The division of the clerk who paired it: clerks of this division may use and revoke it.</summary>
    public string Division { get; set; } = "";

    /// <summary>The clerk whose desk it belongs to now; a clerk has one display at the most.</summary>
    public Guid? ClerkId { get; set; }

    public string ClerkName { get; set; } = "";

    public DateTime? PairedAt { get; set; }

    public DateTime? SeenAt { get; set; }

    public DateTime? RevokedAt { get; set; }

    public bool IsPaired => PairedAt is not null && RevokedAt is null;

    /// <summary>Whether its code can still be typed.</summary>
    public bool Waits(DateTime now) => PairedAt is null && RevokedAt is null && now < CodeUntil;

    /// <summary>Whether this sight of it is to be written down.</summary>
    public bool IsSeen(DateTime now)
    {
        var isNew = SeenAt is not { } last || now - last >= SightIsKept;
        SeenAt = isNew ? now : SeenAt;
        return isNew;
    }
}

/// <summary>A code that a clerk typed and that no display shows; too many in a short time and the clerk has to wait.</summary>
internal sealed class WrongDisplayCode
{
    public const int Most = 5;

    public static readonly TimeSpan Counts = TimeSpan.FromMinutes(15);

    public required Guid Id { get; init; }

    public required Guid ClerkId { get; init; }

    public required DateTime At { get; init; }
}
