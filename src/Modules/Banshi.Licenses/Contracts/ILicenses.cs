using Banshi.Platform.Errors;

namespace Banshi.Licenses.Contracts;

/// <summary>Issues licenses, finds those of a holder, and lets a case use one.</summary>
public interface ILicenses
{
    /// <summary>
    /// The valid licenses of a holder, of one type or of all, newest first. Number and values of the face come with them only where the holder himself asks, or the
    /// platform in a step that follows from his application; that others looked is kept as evidence.
    /// </summary>
    Task<IReadOnlyList<LicenseInfo>> OfHolderAsync(string idType, string idNumber, string? typeCode, CancellationToken cancellation);

    /// <summary>A license by its identifier, valid or not, without the values of its face; null where there is none.</summary>
    Task<LicenseInfo?> FindAsync(string identifier, CancellationToken cancellation);

    /// <summary>The sealed original of a license in which a case ended, to be handed over by the window that took the case; kept as evidence. Null where there is none; the caller closes it.</summary>
    Task<LicenseOriginal?> OriginalAsync(string identifier, Guid caseId, CancellationToken cancellation);

    /// <summary>
    /// The same for those who handle a case, or follow it: that they looked is kept as evidence. Where the holder's authorization is not there, was withdrawn or has run
    /// out, number and holder stay away and the refused look is kept; in what the case itself ended they may look.
    /// </summary>
    Task<LicenseInfo?> LookAsync(string identifier, Guid caseId, CancellationToken cancellation);

    /// <summary>
    /// A license with the values of its face, for a case that its holder lets use it: the use is kept as evidence. Where his authorization is not there, was withdrawn or
    /// has run out, the values stay away and the refused try is kept.
    /// </summary>
    Task<LicenseInfo?> ReadAsync(string identifier, Guid caseId, CancellationToken cancellation);

    /// <summary>Keeps as evidence that somebody takes the archive package of a case in which licenses are named.</summary>
    Task ArchiveTakenAsync(IEnumerable<string> identifiers, Guid caseId, CancellationToken cancellation);

    /// <summary>Keeps as evidence that somebody opens a file of a case, where it is the file of a license or a copy of one.</summary>
    Task FileOpenedAsync(string sha256, Guid caseId, CancellationToken cancellation);

    /// <summary>Keeps as evidence that somebody was turned away from a case: at each license that it ended in, or that its holder ever let it use.</summary>
    /// <param name="cases">The case, and what belongs to it.</param>
    /// <param name="purpose">What was tried.</param>
    /// <param name="cancellation">Cancels.</param>
    Task CaseRefusedAsync(IReadOnlyCollection<Guid> cases, string purpose, CancellationToken cancellation);

    /// <summary>Issues a license: renders, seals and keeps it. The same order again returns the license that it made before. Saves.</summary>
    Task<LicenseInfo> IssueAsync(LicenseOrder order, CancellationToken cancellation);

    /// <summary>Records that the holder lets one case use a license (免证办). Durable with the caller's save.</summary>
    Task<Problem?> AuthorizeAsync(string identifier, LicenseUse use, CancellationToken cancellation);

    /// <summary>Takes the authorizations of a case for licenses of a type back. Durable with the caller's save.</summary>
    Task ReleaseAsync(Guid caseId, string typeCode, CancellationToken cancellation);

    /// <summary>Revokes a license with reasons (行政许可法 §69); one that is not in force stays as it is. Durable with the caller's save.</summary>
    Task RevokeAsync(string identifier, string reason, CancellationToken cancellation);
}

/// <summary>A license.</summary>
/// <param name="Id">Key.</param>
/// <param name="Identifier">电子证照标识, GB/T 36904.</param>
/// <param name="TypeCode">证照类型代码.</param>
/// <param name="TypeName">证照名称.</param>
/// <param name="Number">证照编号.</param>
/// <param name="HolderName">持证主体.</param>
/// <param name="HolderIdType">持证主体代码类型.</param>
/// <param name="HolderIdNumber">持证主体代码.</param>
/// <param name="IssuerName">颁发机构.</param>
/// <param name="IssuedOn">颁发日期.</param>
/// <param name="ValidTo">有效期截止日期; null for ever.</param>
/// <param name="IsValid">Whether it is in force today.</param>
/// <param name="Fields">Values of the face by field id; empty where they are not for the one who asks.</param>
public sealed record LicenseInfo(
    Guid Id, string Identifier, string TypeCode, string TypeName, string Number, string HolderName, string HolderIdType, string HolderIdNumber,
    string IssuerName, DateOnly IssuedOn, DateOnly? ValidTo, bool IsValid, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Whether the holder lets the case that asks use it today; true where no case asks.</summary>
    public bool IsAuthorized { get; init; } = true;
}

/// <summary>The sealed OFD file of a license.</summary>
/// <param name="TypeName">证照名称.</param>
/// <param name="Content">Its bytes.</param>
public sealed record LicenseOriginal(string TypeName, Stream Content);

/// <summary>What a license is to be made of.</summary>
/// <param name="CaseId">The case that ends in it: one license for each case and type.</param>
/// <param name="TypeCode">证照类型代码.</param>
/// <param name="HolderName">持证主体.</param>
/// <param name="HolderIdType">持证主体代码类型.</param>
/// <param name="HolderIdNumber">持证主体代码.</param>
/// <param name="IssuerId">The agency that issues it.</param>
/// <param name="IssuedOn">Day of the decision.</param>
/// <param name="Sources">Values by source: <c>applicant.name</c>, <c>form.QUESTION</c>, <c>license.FIELD</c>.</param>
public sealed record LicenseOrder(
    Guid CaseId, string TypeCode, string HolderName, string HolderIdType, string HolderIdNumber, Guid IssuerId, DateOnly IssuedOn,
    IReadOnlyDictionary<string, string> Sources)
{
    /// <summary>电子证照标识 of the license that the new one takes the place of (renewal, change), as its next edition under the same number; null for a first one.</summary>
    public string? Replaces { get; init; }

    /// <summary>Whether the new edition begins a term of its own (延续); a change (变更) keeps the last day of the one before it.</summary>
    public bool IsRenewal { get; init; }
}

/// <summary>Who uses a license, for what.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="AgencyId">The agency that decides it.</param>
/// <param name="ItemCode">事项编码 of the case; empty for the one form of a life event.</param>
/// <param name="Purpose">For example the name of the item.</param>
/// <param name="HolderIdType">The holder who authorizes: it must be the license's own.</param>
/// <param name="HolderIdNumber">Number of the holder's document.</param>
public sealed record LicenseUse(Guid CaseId, Guid AgencyId, string ItemCode, string Purpose, string HolderIdType, string HolderIdNumber);
