using Banshi.Platform.Data;

namespace Banshi.Licenses.Domain;

/// <summary>
/// One edition of a type of license: who defines it, who may hold it, what its face shows and how, how long it is valid, and what a gathered one must meet. An
/// edition that was put in force never changes again: a revision is the next edition, and each license keeps the one that it was made with.
/// </summary>
internal sealed class LicenseType : IVersioned
{
    public const int CodeLength = 21;

    public required Guid Id { get; init; }

    /// <summary>证照类型代码: credit code of the defining authority and three digits.</summary>
    public required string Code { get; init; }

    /// <summary>From 1.</summary>
    public int Edition { get; init; } = 1;

    public TypeState State { get; set; } = TypeState.Draft;

    public required string Name { get; set; }

    public required string DefinedBy { get; set; }

    /// <summary>持证主体类别.</summary>
    public Holders Holders { get; set; } = Holders.Person | Holders.Organization;

    /// <summary>Whether departments' systems hand it in (归集); others come from cases alone.</summary>
    public bool IsGathered { get; set; }

    /// <summary>Line of duty of the agencies that issue it, for example 公安; empty for any.</summary>
    public string IssuerKind { get; set; } = "";

    /// <summary>Prefix of the license number; year and serial follow. A gathered one brings its own number.</summary>
    public required string NumberPrefix { get; set; }

    public Validity Validity { get; set; } = Validity.Forever;

    /// <summary>Years of validity, where it is a number of years.</summary>
    public int? ValidYears { get; set; }

    /// <summary>Days after its issue within which it must be gathered; null where there is no limit.</summary>
    public int? TimelyDays { get; set; }

    public required LicenseFace Face { get; set; }

    public required List<LicenseField> Fields { get; set; }

    public required DateTime ChangedAt { get; set; }

    public required string ChangedBy { get; set; }

    public Guid Version { get; set; }

    /// <summary>The last day of a license that begins on a day; null for ever, and where each license says it itself.</summary>
    public DateOnly? LastDay(DateOnly from) => Validity == Validity.Years && ValidYears is { } years ? from.AddYears(years).AddDays(-1) : null;

    /// <summary>Whether somebody with a document of this kind may hold it.</summary>
    public bool MayBeHeldWith(string idType) => Holders.HasFlag(HolderKinds.Of(idType));

    /// <summary>The draft of the edition behind this one.</summary>
    public LicenseType Next(DateTime at, string by) => new()
    {
        Id = Guid.CreateVersion7(),
        Code = Code,
        Edition = Edition + 1,
        Name = Name,
        DefinedBy = DefinedBy,
        Holders = Holders,
        IsGathered = IsGathered,
        IssuerKind = IssuerKind,
        NumberPrefix = NumberPrefix,
        Validity = Validity,
        ValidYears = ValidYears,
        TimelyDays = TimelyDays,
        Face = Face.Copy(),
        Fields = [.. Fields.Select(field => field.Copy())],
        ChangedAt = at,
        ChangedBy = by,
    };
}

/// <summary>State of an edition of a type.</summary>
internal enum TypeState
{
    /// <summary>编制中.</summary>
    Draft = 1,

    /// <summary>在用.</summary>
    InForce = 2,

    /// <summary>已由新版替代.</summary>
    Superseded = 3,
}

/// <summary>How long a license is valid.</summary>
internal enum Validity
{
    /// <summary>长期.</summary>
    Forever = 1,

    /// <summary>自颁发之日起若干年.</summary>
    Years = 2,

    /// <summary>以每份证照载明的为准.</summary>
    Stated = 3,
}
