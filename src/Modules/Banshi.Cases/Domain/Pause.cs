namespace Banshi.Cases.Domain;

/// <summary>
/// A time for which the clock of a case stands: a special procedure that its list names (行政许可法 §45), with a limit of its own, or a time that the
/// applicant asked for.
/// </summary>
internal sealed class Pause
{
    public const string SurveyKind = "现场勘验";

    public required Guid Id { get; init; }

    public Guid CaseId { get; init; }

    public required PauseCause Cause { get; init; }

    /// <summary>特别程序名称 as the list has it.</summary>
    public required string Name { get; init; }

    /// <summary>现场勘验, 听证, 检验检测 …; empty for the applicant's own time.</summary>
    public required string Kind { get; init; }

    public required string Reason { get; init; }

    public required DateTime StartedAt { get; init; }

    public required string StartedBy { get; init; }

    /// <summary>When it is to take place, and where; what the applicant is told.</summary>
    public DateOnly? HeldOn { get; set; }

    /// <summary>In which half of that day; null where that was not agreed.</summary>
    public HalfDay? HeldHalf { get; set; }

    /// <summary>The time that the applicant asked for instead, until the office has answered.</summary>
    public DateOnly? WishOn { get; set; }

    public HalfDay? WishHalf { get; set; }

    public string WishReason { get; set; } = "";

    /// <summary>Whether the applicant has moved the survey and the office has not looked at it since.</summary>
    public bool IsMoveUnseen { get; set; }

    public string Place { get; init; } = "";

    /// <summary>Until when it is due by its own limit; none for the applicant's own time.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Where the case stood, and who was awaited: it goes on from there.</summary>
    public required CaseState Before { get; init; }

    public required Awaited AwaitedBefore { get; set; }

    public DateTime? EndedAt { get; set; }

    public string EndedBy { get; set; } = "";

    /// <summary>Who carried it out; two or more for a survey on the spot (行政许可法 §34).</summary>
    public string Officers { get; set; } = "";

    /// <summary>Where it was carried out, latitude and longitude as the officer's phone gave them; empty where they were not taken.</summary>
    public string Position { get; set; } = "";

    /// <summary>Photos of what was found.</summary>
    public List<ResultFile> Photos { get; init; } = [];

    /// <summary>Whether the conclusion speaks for the applicant; null where it says neither.</summary>
    public bool? Passed { get; set; }

    public string Result { get; set; } = "";

    public bool IsOpen => EndedAt is null;

    /// <summary>Whether it is a survey on the spot (行政许可法 §34).</summary>
    public bool IsSurvey => Kind == SurveyKind;

    /// <summary>Whether it is a survey that is still to come, at an agreed time.</summary>
    public bool IsAppointment => IsOpen && IsSurvey && HeldOn is not null;

    /// <summary>The agreed time.</summary>
    public SurveyTime? Survey => HeldOn is { } day ? new SurveyTime(day, HeldHalf) : null;

    /// <summary>The time that the applicant asked for.</summary>
    public SurveyTime? Wish => WishOn is { } day ? new SurveyTime(day, WishHalf) : null;

    /// <summary>Agrees on a time; what was asked for is answered with it.</summary>
    public void Agree(SurveyTime time)
    {
        (HeldOn, HeldHalf) = (time.Day, time.Half);
        Answered();
    }

    /// <summary>What the applicant asked for is answered.</summary>
    public void Answered() => (WishOn, WishHalf, WishReason) = (null, null, "");
}

/// <summary>Why the clock stands.</summary>
internal enum PauseCause
{
    /// <summary>特别程序.</summary>
    Procedure = 1,

    /// <summary>申请人申请中止.</summary>
    Applicant = 2,
}
