using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>免证办: the applicant lets this case use a license that the platform holds instead of an upload; or takes that back. In a draft, and where something is handed in later.</summary>
internal sealed class UseLicense(DraftAccess drafts, SubmitCorrection corrections, IForms forms, LentLicense lent, AppDbContext db, AuditTrail audit) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    private sealed record Place(IDraft Of, AnswerSheet Sheet, Question Question);

    /// <summary>Uses the license for a material, or goes back to uploads.</summary>
    public async Task<Problem?> ChangeAsync(Guid id, bool isUsed, string question, CancellationToken cancellation)
    {
        if (!(await FindAsync(id, question, cancellation)).Is(out var place, out var problem))
        {
            return problem;
        }

        return await (isUsed ? UseAsync(place, cancellation) : ReleaseAsync(place, cancellation)) ?? await db.SaveAsync(cancellation);
    }

    private async Task<Problem?> UseAsync(Place place, CancellationToken cancellation)
    {
        if (!(await lent.LendAsync(place.Of, null, place.Question.LicenseType!, cancellation)).Is(out var license, out var refused))
        {
            return refused;
        }

        forms.Put(place.Sheet, new Dictionary<string, Answer> { [place.Question.Id] = LentLicense.AnswerOf(license) });
        audit.Record(place.Of.Id, "cases.use-license", new { material = place.Question.Label, license.Identifier });
        return null;
    }

    private async Task<Problem?> ReleaseAsync(Place place, CancellationToken cancellation)
    {
        forms.Put(place.Sheet, new Dictionary<string, Answer> { [place.Question.Id] = new NoAnswer() });
        await lent.ReleaseAsync(place.Of.Id, place.Question.LicenseType!, cancellation);
        audit.Record(place.Of.Id, "cases.release-license", new { material = place.Question.Label });
        return null;
    }

    private async Task<Result<Place>> FindAsync(Guid id, string question, CancellationToken cancellation)
    {
        if (!(await drafts.OpenAnyAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        var place = draft.Of.IsDraft ? new Place(draft.Of, draft.Sheet, Of(draft.Sheet.Form.Sections, question)!)
            : (await corrections.FindAsync(id, cancellation)).Is(out var open, out _) ? new Place(open.Case, open.Sheet, Of([open.Page], question)!)
            : null;
        return place is { Question: not null } ? place : PlatformProblems.Unknown;
    }

    private static Question? Of(IEnumerable<Section> sections, string question) =>
        sections.SelectMany(section => section.Questions).FirstOrDefault(one => one.Id == question && one.LicenseType is not null);
}
