using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>Shows and saves one page of a draft, of a case or of a life event. What is right is kept even where another field is wrong; back always works.</summary>
internal sealed class AnswerSection(DraftAccess drafts, IForms forms, HeldLicenses held, AppDbContext db) : IGuarded
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
            ? new View(draft.Of, draft.Sheet, page.Section, await held.OffersAsync(draft.Of, page.Section.Questions, cancellation))
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
}
