using Banshi.Cases.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

internal sealed class ApplicantCases(AppDbContext db, IForms forms) : IApplicantCases
{
    public async Task<IReadOnlyList<ApplicantCase>> OpenAsync(Guid partyId, int most, CancellationToken cancellation) =>
        await Of(partyId).Where(one => one.Awaits != Awaited.Nobody && (one.State != CaseState.Draft || one.Channel == Channel.Portal))
            .OrderByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id).Take(most)
            .Select(one => new ApplicantCase(
                one.Id,
                one.ItemName,
                one.Number,
                one.State == CaseState.Draft ? CaseTurn.Draft : one.Awaits == Awaited.Applicant || one.SupplyBy != null ? CaseTurn.Applicant : CaseTurn.Office,
                one.SupplyBy ?? one.DueOn,
                one.SubmittedAt ?? one.CreatedAt))
            .ToListAsync(cancellation);

    public async Task<IReadOnlyList<GivenMaterial>> MaterialsAsync(Guid partyId, int mostCases, CancellationToken cancellation)
    {
        var cases = await Of(partyId).Where(one => one.SubmittedAt != null).OrderByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id).Take(mostCases)
            .Select(one => new { one.Id, one.ItemName, one.SheetId, At = one.SubmittedAt!.Value }).ToListAsync(cancellation);
        var given = new List<GivenMaterial>();
        foreach (var one in cases)
        {
            var sheet = (await forms.OpenAsync(one.SheetId, cancellation))!;
            given.AddRange(
                from section in sheet.Form.Sections
                from question in section.Questions
                from file in (sheet.Answers[question.Id] as FilesAnswer)?.Files ?? []
                where file.FileId is not null
                select new GivenMaterial(one.Id, one.ItemName, question.Label, file.FileId!.Value, file.Name, one.At));
        }

        return given;
    }

    private IQueryable<Case> Of(Guid partyId) => db.Set<Case>().AsNoTracking().Where(one => one.PartyId == partyId);
}
