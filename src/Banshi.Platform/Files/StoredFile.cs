namespace Banshi.Platform.Files;

/// <summary>A file that somebody gave: what it was called, what it really is, and where its bytes are.</summary>
public sealed class StoredFile
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name that it was uploaded under, without a path.</summary>
    public required string Name { get; init; }

    /// <summary>Media type by content.</summary>
    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Length { get; init; }

    /// <summary>SHA-256 of the bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Account that uploaded it.</summary>
    public required Guid UploadedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime UploadedAt { get; init; }
}
