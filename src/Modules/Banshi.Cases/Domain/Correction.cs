namespace Banshi.Cases.Domain;

/// <summary>What the applicant was told to hand in: 一次性告知, all at once (行政许可法 §32), or what the list lets come later (容缺受理).</summary>
internal sealed class Correction
{
    public required Guid Id { get; init; }

    public Guid CaseId { get; init; }

    public CorrectionKind Kind { get; init; } = CorrectionKind.Correction;

    /// <summary>Until when, where there is a day.</summary>
    public DateOnly? DueOn { get; init; }

    public required DateTime AskedAt { get; init; }

    public required string AskedBy { get; init; }

    /// <summary>When the applicant was reminded of what was tolerated to come later.</summary>
    public DateTime? RemindedAt { get; set; }

    public DateTime? AnsweredAt { get; set; }

    /// <summary>The sheet as it was before: what was corrected stays visible.</summary>
    public required Guid SheetBefore { get; init; }

    /// <summary>The sheet in which the applicant corrects; it becomes the case's own with the answer.</summary>
    public required Guid SheetAfter { get; init; }

    public required List<CorrectionPoint> Points { get; init; }
}

/// <summary>Why something is handed in after the application.</summary>
internal enum CorrectionKind
{
    /// <summary>补正: before acceptance; the clock stands.</summary>
    Correction = 1,

    /// <summary>容缺后补: after acceptance; the clock runs.</summary>
    Tolerance = 2,
}

/// <summary>One thing to hand in.</summary>
internal sealed class CorrectionPoint
{
    /// <summary>Id of the question or material in the list's form.</summary>
    public required string Question { get; init; }

    public required string Label { get; init; }

    public required string Reason { get; init; }
}
