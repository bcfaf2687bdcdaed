namespace Banshi.Cases.Domain;

/// <summary>一次性告知: what the applicant was told to correct, all at once (行政许可法 §32).</summary>
internal sealed class Correction
{
    public required Guid Id { get; init; }

    public Guid CaseId { get; init; }

    public required DateTime AskedAt { get; init; }

    public required string AskedBy { get; init; }

    public DateTime? AnsweredAt { get; set; }

    /// <summary>The sheet as it was before: what was corrected stays visible.</summary>
    public required Guid SheetBefore { get; init; }

    /// <summary>The sheet in which the applicant corrects; it becomes the case's own with the answer.</summary>
    public required Guid SheetAfter { get; init; }

    public required List<CorrectionPoint> Points { get; init; }
}

/// <summary>One thing to correct.</summary>
internal sealed class CorrectionPoint
{
    /// <summary>Id of the question or material in the list's form.</summary>
    public required string Question { get; init; }

    public required string Label { get; init; }

    public required string Reason { get; init; }
}
