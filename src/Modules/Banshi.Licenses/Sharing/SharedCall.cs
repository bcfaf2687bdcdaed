namespace Banshi.Licenses.Sharing;

/// <summary>用证日志: one call under a grant, given or refused. It has its number within the legal day from the database, and so the quota is kept there and nowhere else.</summary>
internal sealed class SharedCall
{
    public required Guid Id { get; init; }

    public required Guid GrantId { get; init; }

    /// <summary>The legal day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>From 1, without a gap; given with the save.</summary>
    public int Number { get; set; }

    public required DateTime At { get; init; }

    public required SharedOperation Operation { get; init; }

    /// <summary>The system that called.</summary>
    public required string Client { get; init; }

    /// <summary>经办人, as the system names him.</summary>
    public required string Operator { get; init; }

    public required string Purpose { get; init; }

    public required string ItemCode { get; init; }

    public required Guid? CaseId { get; init; }

    /// <summary>Code of the problem with which it was refused; empty where it was answered.</summary>
    public required string Refusal { get; set; }

    public bool IsRefused => Refusal.Length > 0;
}

/// <summary>What was called.</summary>
internal enum SharedOperation
{
    /// <summary>检索.</summary>
    Search = 1,

    /// <summary>下载加注件.</summary>
    Copy = 2,

    /// <summary>请求持证人授权.</summary>
    Ask = 3,
}
