using Banshi.Identity.Contracts;

namespace Banshi.Identity.Domain;

/// <summary>An applicant: a person or an enterprise.</summary>
internal sealed class Party
{
    public required Guid Id { get; init; }

    public required PartyKind Kind { get; init; }

    public required string Name { get; set; }

    public required string IdType { get; init; }

    public required string IdNumber { get; init; }

    public required string Phone { get; set; }

    public string Address { get; set; } = "";
}

/// <summary>An account may act for an enterprise.</summary>
internal sealed class Delegation
{
    public required Guid AccountId { get; init; }

    public required Guid PartyId { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }
}
