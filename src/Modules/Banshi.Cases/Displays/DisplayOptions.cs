namespace Banshi.Cases.Displays;

/// <summary>How long a display shows what it was sent, and how many wait to be paired. Section <c>Cases:Display</c> of the configuration.</summary>
internal sealed class DisplayOptions
{
    public const string Section = "Cases:Display";

    /// <summary>Minutes for reading and signing.</summary>
    public int ReadMinutes { get; set; } = 10;

    /// <summary>Minutes for rating.</summary>
    public int RateMinutes { get; set; } = 2;

    /// <summary>Minutes for which it thanks the applicant who has answered.</summary>
    public int ThankMinutes { get; set; } = 1;

    /// <summary>Codes that wait to be typed, of one origin: a new one ends the oldest.</summary>
    public int WaitingOfOrigin { get; set; } = 10;

    /// <summary>Codes that wait to be typed, of all: beyond it only an origin that has one gets another in its place.</summary>
    public int Waiting { get; set; } = 500;
}
