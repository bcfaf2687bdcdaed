using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>申报辅导: an applicant asks the window to look at a draft before it is submitted. Only while the question is open does the window see the draft.</summary>
internal sealed class Counsel : IVersioned, IScoped
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required string ItemName { get; init; }

    public required string Division { get; init; }

    public required Guid AgencyId { get; init; }

    public required Guid? PartyId { get; init; }

    public required DateTime AskedAt { get; init; }

    public required string Question { get; init; }

    public required DateOnly DueOn { get; init; }

    public DateTime? AnsweredAt { get; set; }

    public string AnsweredBy { get; set; } = "";

    public string Advice { get; set; } = "";

    public Guid Version { get; set; }
}
