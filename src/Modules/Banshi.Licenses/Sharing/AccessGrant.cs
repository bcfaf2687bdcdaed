using Banshi.Platform.Data;

namespace Banshi.Licenses.Sharing;

/// <summary>
/// 一证一接口: the systems of one agency may read licenses of one type, for a purpose and for named items, certain fields alone, so many times a day, until a day. From its
/// application to its end. It opens nothing by itself: each reading needs the holder's authorization too.
/// </summary>
internal sealed class AccessGrant : IVersioned
{
    public required Guid Id { get; init; }

    public required string TypeCode { get; init; }

    public required string TypeName { get; init; }

    /// <summary>The agency that wants to read.</summary>
    public required Guid AgencyId { get; init; }

    public required string AgencyName { get; init; }

    /// <summary>行业主管部门: the department that owns the type when this was applied for.</summary>
    public required Guid OwnerId { get; init; }

    public required string OwnerName { get; init; }

    public required string Purpose { get; init; }

    /// <summary>Codes of the items whose cases may be answered, one a line.</summary>
    public required string Items { get; init; }

    /// <summary>What is given out; anything else is left out.</summary>
    public required List<SharedField> Fields { get; init; }

    /// <summary>Whether an annotated copy may be downloaded; it shows the whole face.</summary>
    public required bool WithCopy { get; init; }

    /// <summary>Calls in a legal day.</summary>
    public required int Quota { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly EndsOn { get; init; }

    public AccessState State { get; set; } = AccessState.Applied;

    public required string AppliedBy { get; init; }

    public required Guid AppliedByAccount { get; init; }

    public required DateTime AppliedAt { get; init; }

    /// <summary>The officer of the owner who reviewed it; empty until then.</summary>
    public string ReviewedBy { get; set; } = "";

    public Guid? ReviewedByAccount { get; set; }

    public DateTime? ReviewedAt { get; set; }

    public string Opinion { get; set; } = "";

    /// <summary>Who decided or ended it; empty until then.</summary>
    public string ChangedBy { get; set; } = "";

    public DateTime? ChangedAt { get; set; }

    public string Reason { get; set; } = "";

    public Guid Version { get; set; }

    public IReadOnlyList<string> ItemCodes => Items.Split('\n');

    public bool IsPending => State is AccessState.Applied or AccessState.Reviewed;

    public bool IsInForceOn(DateOnly day) => State == AccessState.Active && EndsOn >= day;
}

/// <summary>A field of a license that a grant gives out.</summary>
internal sealed class SharedField
{
    public required string Id { get; set; }

    public required string Label { get; set; }

    /// <summary>Whether most of the value is hidden.</summary>
    public bool IsMasked { get; set; }
}

/// <summary>State of a grant.</summary>
internal enum AccessState
{
    /// <summary>待审核.</summary>
    Applied = 1,

    /// <summary>待审批.</summary>
    Reviewed = 2,

    /// <summary>已授权.</summary>
    Active = 3,

    /// <summary>未予批准.</summary>
    Refused = 4,

    /// <summary>已终止.</summary>
    Revoked = 5,
}
