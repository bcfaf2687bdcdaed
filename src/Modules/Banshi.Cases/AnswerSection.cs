using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>Shows and saves one page of a draft, of a case or of a life event. What is right is kept even where another field is wrong; back always works.</summary>
internal sealed class AnswerSection(DraftAccess drafts, IForms forms, ILicenses licenses, AppDbContext db) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    /// <summary>A page of the draft.</summary>
    public sealed record View(IDraft Draft, AnswerSheet Sheet, Section Section, IReadOnlyDictionary<string, LicenseOffer> Offers);

    public async Task<Result<View>> ViewAsync(Guid id, string section, CancellationToken cancellation)
    {
        if (!(await drafts.OpenAnyAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        return draft.Sheet.Journey.Find(section) is { } page
            ? new View(draft.Of, draft.Sheet, page.Section, await OffersAsync(draft.Of, page.Section, cancellation))
            : PlatformProblems.Unknown;
    }

    /// <summary>Keeps what was posted. <paramref name="seen"/> is the version of the sheet that the person saw.</summary>
    public async Task<Problem?> RunAsync(View view, Guid seen, Posted posted, CancellationToken cancellation)
    {
        if (!view.Draft.IsDraft)
        {
            return CaseProblems.NotNow.With(CaseNames.Of(CaseState.Submitted), "再修改草稿");
        }

        var problem = await forms.AnswerAsync(view.Sheet with { Version = seen }, view.Section, posted, cancellation);
        return await db.SaveAsync(cancellation) ?? problem;
    }

    // What the platform holds may not be asked for: each material that is a license is looked for first.
    private async Task<Dictionary<string, LicenseOffer>> OffersAsync(IDraft one, Section section, CancellationToken cancellation)
    {
        var offers = new Dictionary<string, LicenseOffer>();
        if (one is CrossRegionCase { IsOfThisPlatform: false })
        {
            // What this platform holds is no proof on another one yet.
            return offers;
        }

        foreach (var question in section.Questions.Where(question => question.LicenseType is not null))
        {
            var held = await licenses.OfHolderAsync(one.Applicant.IdType, one.Applicant.IdNumber, question.LicenseType, cancellation);
            if (held is [var license, ..])
            {
                offers[question.Id] = new LicenseOffer(license.Identifier, license.TypeName, license.Number, license.IssuerName, license.ValidTo);
            }
        }

        return offers;
    }
}
