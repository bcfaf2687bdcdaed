using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Errors;

namespace Banshi.Cases.Domain;

/// <summary>A license that stands for a material: the holder lets one case use it.</summary>
internal sealed class LentLicense(ILicenses licenses)
{
    /// <summary>The answer that a license is.</summary>
    public static FilesAnswer AnswerOf(LicenseInfo license) => new([new Attachment(null, license.TypeName, 0, "", license.Identifier)]);

    /// <summary>Lends what the applicant has agreed to, by identifier, or the newest license of a type. Durable with the caller's save.</summary>
    public async Task<Result<LicenseInfo>> LendAsync(IDraft one, string? identifier, string type, CancellationToken cancellation)
    {
        var license = identifier is null
            ? await licenses.OfHolderAsync(one.Applicant.IdType, one.Applicant.IdNumber, type, cancellation) is [var newest, ..] ? newest : null
            : await licenses.FindAsync(identifier, cancellation);
        if (license is null)
        {
            return CaseProblems.NoLicense;
        }

        // The one form of a life event is no case: the cases that begin from it authorize their own agencies.
        var use = new LicenseUse(one.Id, one.AgencyId, (one as Case)?.TaskCode ?? "", one.ItemName, one.Applicant.IdType, one.Applicant.IdNumber);
        return await licenses.AuthorizeAsync(license.Identifier, use, cancellation) is { } refused ? refused : license;
    }

    /// <summary>Takes it back. Durable with the caller's save.</summary>
    public Task ReleaseAsync(Guid id, string type, CancellationToken cancellation) => licenses.ReleaseAsync(id, type, cancellation);
}
