using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;

namespace Banshi.Licenses.Domain;

/// <summary>Writes disputes and their answers down, in the license's chain too. Durable with the caller's save.</summary>
internal sealed class DisputeRecords(AppDbContext db, ActorSource actors, AuditTrail audit, EvidenceBook book, Clock clock)
{
    public DateOnly Today => clock.Today;

    public Task LookedAsync(License license) => book.KeepAsync(license.Id, new EvidenceBook.Entry(EvidenceKind.Look, "处理持证人的异议", "颁发机构依职权"));

    public Task RefusedAsync(Guid dispute) => book.RefuseAsync(dispute.ToString(), "处理持证人的异议", "不是颁发机构");

    public void Add(License license, LicenseField field, string written, string claimed, string grounds, DateOnly due)
    {
        var dispute = new LicenseDispute
        {
            Id = Guid.CreateVersion7(),
            LicenseId = license.Id,
            Division = license.Division,
            AgencyId = license.AgencyId,
            PartyId = actors.Current.Party!.Id,
            FieldId = field.Id,
            FieldLabel = field.Label,
            Written = written,
            Claimed = claimed,
            Grounds = grounds,
            RaisedAt = clock.UtcNow,
            RaisedBy = actors.Current.Name,
            DueOn = due,
        };
        db.Add(dispute);
        audit.Record(license.Id, "licenses.dispute", new { dispute.Id, field = field.Label, due });
    }

    public void Answer(LicenseDispute dispute, bool isCorrected, string answer)
    {
        (dispute.State, dispute.AnsweredAt, dispute.AnsweredBy, dispute.Answer) =
            (isCorrected ? DisputeState.Corrected : DisputeState.Rejected, clock.UtcNow, actors.Current.Name, answer);
        audit.Record(dispute.LicenseId, "licenses.answer-dispute", new { dispute.Id, field = dispute.FieldLabel, isCorrected, reason = answer });
    }
}
