namespace Banshi.Cases.Domain;

/// <summary>
/// Evidence that an applicant read and signed what a clerk entered: the exact text, its hash, and the handwriting or the typed name. It is never changed but
/// for being voided; whether it still stands for a draft follows from comparing its text with what the draft says now.
/// </summary>
internal sealed class CaseSignature
{
    public required Guid Id { get; init; }

    /// <summary>The draft that was signed: a case, the one form of a life event, or what others decide.</summary>
    public required Guid DraftId { get; init; }

    /// <summary>The text that was signed.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, lower-case hexadecimal; it stands in the trail too.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Whose name it is.</summary>
    public required string Signer { get; init; }

    /// <summary>The handwriting; null where the name was typed and confirmed.</summary>
    public Guid? ImageId { get; init; }

    public required DateTime SignedAt { get; init; }

    /// <summary>Where the display stands.</summary>
    public required string Place { get; init; }

    /// <summary>The clerk who sent the text to it.</summary>
    public required string Clerk { get; init; }

    public DateTime? VoidedAt { get; set; }

    public string VoidedBecause { get; set; } = "";
}
