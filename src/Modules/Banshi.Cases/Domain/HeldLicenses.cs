using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;

namespace Banshi.Cases.Domain;

/// <summary>What the platform holds may not be asked for: each material that is a license is looked for first.</summary>
internal sealed class HeldLicenses(ILicenses licenses)
{
    /// <summary>The licenses in force that can stand for materials of an applicant, by question.</summary>
    public async Task<IReadOnlyDictionary<string, LicenseOffer>> OffersAsync(IDraft one, IEnumerable<Question> questions, CancellationToken cancellation)
    {
        var offers = new Dictionary<string, LicenseOffer>();
        if (one is CrossRegionCase { IsOfThisPlatform: false })
        {
            // What this platform holds is no proof on another one yet.
            return offers;
        }

        foreach (var question in questions.Where(question => question.LicenseType is not null))
        {
            if (await licenses.OfHolderAsync(one.Applicant.IdType, one.Applicant.IdNumber, question.LicenseType, cancellation) is [var license, ..])
            {
                offers[question.Id] = new LicenseOffer(license.Identifier, license.TypeName, license.Number, license.IssuerName, license.ValidTo);
            }
        }

        return offers;
    }

    /// <summary>The license that an answer is, where the holder still lets the case use it and it is in force; else null.</summary>
    public async Task<LicenseInfo?> UsedAsync(Guid caseId, Answer? answer, CancellationToken cancellation) =>
        answer is FilesAnswer { Files: [{ License: { } identifier }] } && await licenses.LookAsync(identifier, caseId, cancellation) is { IsValid: true, IsAuthorized: true } used ? used : null;
}
