namespace Banshi.Notices.Domain;

/// <summary>Where somebody wants to be told by e-mail of the cases of the applicant for whom he acts. It counts once its owner has confirmed it with a code.</summary>
internal sealed class MailAddress
{
    public const int Longest = 200;
    public const int CodeDigits = 6;
    public const int MostWrong = 5;

    public static readonly TimeSpan CodeLasts = TimeSpan.FromMinutes(15);

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required Guid PartyId { get; init; }

    public required string Address { get; set; }

    public required DateTime GivenAt { get; set; }

    /// <summary>Hash of the code that was sent; empty before it was, and once it was typed.</summary>
    public string CodeHash { get; set; } = "";

    public int Wrong { get; set; }

    public DateTime? ConfirmedAt { get; set; }

    /// <summary>Whether a code can still be typed.</summary>
    public bool Waits(DateTime now) => ConfirmedAt is null && now < GivenAt + CodeLasts && Wrong < MostWrong;
}

/// <summary>Somebody gave an address: a code goes there.</summary>
/// <param name="MailId">The address.</param>
/// <param name="GivenAt">When it was given: a code for an earlier address is not sent any more.</param>
internal sealed record MailGiven(Guid MailId, DateTime GivenAt) : Platform.Outbox.IEvent
{
    public static string Name => "notices.mail-given";
}
