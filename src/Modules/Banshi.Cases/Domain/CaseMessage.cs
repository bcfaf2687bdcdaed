namespace Banshi.Cases.Domain;

/// <summary>A message on a case, between the applicant and the office. It asks for nothing: what is to be corrected is told by the notice.</summary>
internal sealed class CaseMessage
{
    public required Guid Id { get; init; }

    public Guid CaseId { get; init; }

    public required DateTime At { get; init; }

    public required bool IsFromApplicant { get; init; }

    public required string Author { get; init; }

    public required string Text { get; init; }

    /// <summary>A file that came with it.</summary>
    public Guid? FileId { get; init; }

    public string FileName { get; init; } = "";

    /// <summary>When the other side saw it.</summary>
    public DateTime? SeenAt { get; set; }
}
