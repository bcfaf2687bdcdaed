using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>内部会商: an officer asks a colleague for an opinion, until a day. The clock of the case runs on.</summary>
internal sealed class Consultation : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required DateTime AskedAt { get; init; }

    public required string AskedBy { get; init; }

    public required Guid ExpertId { get; init; }

    public required string ExpertName { get; init; }

    public required string Question { get; init; }

    public required DateOnly DueOn { get; init; }

    public string Opinion { get; set; } = "";

    public DateTime? AnsweredAt { get; set; }

    public Guid Version { get; set; }
}
