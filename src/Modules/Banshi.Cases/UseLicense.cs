using Banshi.Cases.Domain;
using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>免证办: the applicant lets this case use a license that the platform holds instead of an upload; or takes that back.</summary>
internal sealed class UseLicense(DraftAccess drafts, IForms forms, ILicenses licenses, AppDbContext db, AuditTrail audit) : IGuarded
{
    public static Guard Guard => DraftAccess.Guard;

    public async Task<Problem?> RunAsync(Guid id, string question, CancellationToken cancellation)
    {
        if (!(await FindAsync(id, question, cancellation)).Is(out var found, out var problem))
        {
            return problem;
        }

        var (one, sheet) = found.Draft;
        var held = await licenses.OfHolderAsync(one.Applicant.IdType, one.Applicant.IdNumber, found.Question.LicenseType, cancellation);
        if (held is not [var license, ..])
        {
            return CaseProblems.NoLicense.With();
        }

        // The one form of a life event is no case: the cases that begin from it authorize their own agencies.
        var use = new LicenseUse(one.Id, one.AgencyId, (one as Case)?.TaskCode ?? "", one.ItemName, one.Applicant.IdType, one.Applicant.IdNumber);
        if (await licenses.AuthorizeAsync(license.Identifier, use, cancellation) is { } refused)
        {
            return refused;
        }

        forms.Put(sheet, new Dictionary<string, Answer> { [question] = LentLicense.AnswerOf(license) });
        audit.Record(one.Id, "cases.use-license", new { material = found.Question.Label, license.Identifier, license.Number });
        return await db.SaveAsync(cancellation);
    }

    public async Task<Problem?> ReleaseAsync(Guid id, string question, CancellationToken cancellation)
    {
        if (!(await FindAsync(id, question, cancellation)).Is(out var found, out var problem))
        {
            return problem;
        }

        forms.Put(found.Draft.Sheet, new Dictionary<string, Answer> { [question] = new NoAnswer() });
        await licenses.ReleaseAsync(id, found.Question.LicenseType!, cancellation);
        audit.Record(found.Draft.Of.Id, "cases.release-license", new { material = found.Question.Label });
        return await db.SaveAsync(cancellation);
    }

    private async Task<Result<(DraftAccess.AnyDraft Draft, Question Question)>> FindAsync(Guid id, string question, CancellationToken cancellation)
    {
        if (!(await drafts.OpenAnyAsync(id, cancellation)).Is(out var draft, out var problem))
        {
            return problem;
        }

        var asked = draft.Sheet.Form.Sections.SelectMany(section => section.Questions).FirstOrDefault(one => one.Id == question && one.LicenseType is not null);
        return draft.Of.IsDraft && asked is not null ? (draft, asked) : PlatformProblems.Unknown;
    }
}
