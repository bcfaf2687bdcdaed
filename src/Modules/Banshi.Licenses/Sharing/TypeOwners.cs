using Banshi.Directory.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Standards;

namespace Banshi.Licenses.Sharing;

/// <summary>谁主管、谁审核: the department that answers for a type. The authority that defined it, where it is an agency here; else the region's department of the line of duty that issues it.</summary>
internal sealed class TypeOwners(IDirectory directory)
{
    /// <summary>The owner; null where neither is known.</summary>
    public async Task<AgencyInfo?> OfAsync(LicenseType type, CancellationToken cancellation) =>
        await directory.FindAgencyAsync(type.Code[..CreditCode.Length], cancellation)
        ?? (type.IssuerKind.Length == 0 ? null : (await directory.AgenciesAsync(type.IssuerKind, DivisionLevel.Region, cancellation)) is [var first, ..] ? first : null);
}
