using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;

namespace Banshi.Cases.Domain;

/// <summary>A license that stands for a material: the holder lets one case use it.</summary>
internal sealed class LentLicense(ILicenses licenses)
{
    /// <summary>The answer that a license is.</summary>
    public static FilesAnswer AnswerOf(LicenseInfo license) => new([new Attachment(null, license.TypeName, 0, "", license.Identifier)]);

    /// <summary>Lends a case what its applicant has agreed to, by identifier, or the newest license of a type; null where it cannot be used. Durable with the caller's save.</summary>
    public async Task<FilesAnswer?> LendAsync(Case one, string? identifier, string type, CancellationToken cancellation)
    {
        var license = identifier is null
            ? await licenses.OfHolderAsync(one.Applicant.IdType, one.Applicant.IdNumber, type, cancellation) is [var newest, ..] ? newest : null
            : await licenses.FindAsync(identifier, cancellation);
        var use = new LicenseUse(one.Id, one.AgencyId, one.TaskCode, one.ItemName, one.Applicant.IdType, one.Applicant.IdNumber);
        return license is not null && await licenses.AuthorizeAsync(license.Identifier, use, cancellation) is null ? AnswerOf(license) : null;
    }
}
