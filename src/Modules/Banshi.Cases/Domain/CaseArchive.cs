namespace Banshi.Cases.Domain;

/// <summary>The archive package of a case that has ended (政务服务电子文件归档).</summary>
internal sealed class CaseArchive
{
    public required Guid CaseId { get; init; }

    /// <summary>The stored package.</summary>
    public required Guid FileId { get; init; }

    /// <summary>SHA-256 of the package, hexadecimal; it stands in the trail of the case too.</summary>
    public required string Sha256 { get; init; }

    public required long Length { get; init; }

    public required DateTime At { get; init; }
}
