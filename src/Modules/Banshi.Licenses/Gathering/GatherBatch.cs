using Banshi.Platform.Actors;

namespace Banshi.Licenses.Gathering;

/// <summary>One hand-in: what an agency gave of one type at once, and what became of it.</summary>
internal sealed class GatherBatch : IScoped
{
    public required Guid Id { get; init; }

    public required Guid AgencyId { get; init; }

    public required string AgencyName { get; init; }

    public required string Division { get; init; }

    public required string TypeCode { get; init; }

    public required int TypeEdition { get; init; }

    public required string TypeName { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The officer, or the department's system.</summary>
    public required string By { get; init; }

    /// <summary>Name of the file; empty for the API.</summary>
    public required string FileName { get; init; }

    /// <summary>存量补录: licenses of former years, which come when they come.</summary>
    public required bool IsBacklog { get; init; }

    public int New { get; set; }

    /// <summary>Those that became the next edition.</summary>
    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Refused { get; set; }

    /// <summary>Refused rows with something missing; a row may count among several reasons.</summary>
    public int Incomplete { get; set; }

    public int Incorrect { get; set; }

    public int Late { get; set; }

    public int Conflicting { get; set; }

    /// <summary>How many of the new and the changed ones bear the agency's seal by now.</summary>
    public int Signed { get; set; }

    /// <summary>Of no applicant.</summary>
    public Guid? PartyId => null;

    /// <summary>Counts a refused row.</summary>
    public void Refuse(IReadOnlyList<GatherFault> faults)
    {
        Refused++;
        Incomplete += Count(GatherFaultKind.Incomplete);
        Incorrect += Count(GatherFaultKind.Incorrect);
        Late += Count(GatherFaultKind.Late);
        Conflicting += Count(GatherFaultKind.Conflicting);

        int Count(GatherFaultKind kind) => faults.Any(fault => fault.Kind == kind) ? 1 : 0;
    }
}

/// <summary>A refused row, as it was given.</summary>
internal sealed class GatherRefusal
{
    public required Guid BatchId { get; init; }

    /// <summary>Line of the file, or place in the call.</summary>
    public required int Line { get; init; }

    public required string Number { get; init; }

    public required string HolderName { get; init; }

    /// <summary>The cells of the row, as JSON text.</summary>
    public required string Cells { get; init; }

    /// <summary>The reasons, one per line.</summary>
    public required string Reasons { get; init; }
}
