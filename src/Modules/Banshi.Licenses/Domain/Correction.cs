using Banshi.Licenses.Seals;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses.Domain;

/// <summary>Makes the corrected edition of a license, and tells everybody who used the wrong one lately.</summary>
internal sealed class Correction(AppDbContext db, LicenseMaker maker, Editions editions, AuditTrail audit, Clock clock, IOptions<LicenseOptions> options)
{
    /// <summary>Whether a field may be corrected: whose license it is cannot be.</summary>
    public static bool Allows(LicenseField field) => !field.From.Split('|').Contains("applicant.idNumber");

    /// <summary>The corrected edition, durable with the caller's save; or what is wrong with the correction.</summary>
    /// <param name="wrong">The edition in force.</param>
    /// <param name="values">The right values by field id; a field that is not named stays.</param>
    /// <param name="reason">What was wrong, and what shows it.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<License>> MakeAsync(License wrong, IReadOnlyDictionary<string, string> values, string reason, CancellationToken cancellation)
    {
        if (wrong.State is not (LicenseState.Valid or LicenseState.Suspended))
        {
            return LicenseProblems.NotNow.With(LicenseNames.Of(wrong.State), "更正");
        }

        var type = await db.TypeOfAsync(wrong, cancellation);
        var old = FieldValues.Read(wrong.Fields);
        var right = type.Fields.ToDictionary(field => field.Id, field => Allows(field) && values.TryGetValue(field.Id, out var value) ? value.Trim() : old.GetValueOrDefault(field.Id, ""));
        var changed = type.Fields.Where(field => right[field.Id] != old.GetValueOrDefault(field.Id, "")).ToList();
        if (Refuse(changed, right, reason) is { } refused)
        {
            return refused;
        }

        if (!await maker.CanSealAsync(wrong, LicenseMaker.PurposeOf(wrong), cancellation) || !await maker.CanSealAsync(wrong, SealPurposes.Change, cancellation))
        {
            return LicenseProblems.NoSeal;
        }

        var corrected = await NextAsync(wrong, type, right, cancellation);
        await maker.MakeAsync(corrected, type, cancellation);
        db.Add(corrected);
        await editions.PutInForceAsync(corrected, $"更正：{reason.Trim()}", cancellation);
        await TellAsync(wrong, string.Join('、', changed.Select(field => field.Label)), reason.Trim(), cancellation);
        audit.Record(corrected.Id, "licenses.correct", new { corrected.Identifier, corrects = wrong.Identifier, reason, fields = changed.Select(field => field.Label), corrected.OfdSha256 });
        return corrected;
    }

    private static Problem? Refuse(List<LicenseField> changed, Dictionary<string, string> right, string reason)
    {
        var problems = changed.Select(field => Wrong(field, right[field.Id])).OfType<FieldProblem>().ToList();
        return problems.Count > 0 ? PlatformProblems.Invalid(problems)
            : Reasons.Check(reason) ?? (changed.Count == 0 ? LicenseProblems.NothingCorrected.With() : null);
    }

    private static FieldProblem? Wrong(LicenseField field, string value) =>
        value.Length == 0 ? LicenseProblems.FieldEmpty.For($"f.{field.Id}", field.Label) : FieldRule.Check(field, value, $"f.{field.Id}");

    private async Task<License> NextAsync(License wrong, LicenseType type, Dictionary<string, string> right, CancellationToken cancellation)
    {
        var name = type.Fields.FirstOrDefault(field => field.From == "applicant.name");
        var corrected = new License
        {
            Id = Guid.CreateVersion7(),
            LineId = wrong.LineId,
            TypeCode = wrong.TypeCode,
            TypeEdition = wrong.TypeEdition,
            TypeName = wrong.TypeName,
            HolderName = name is null ? wrong.HolderName : right[name.Id],
            HolderIdType = wrong.HolderIdType,
            HolderIdNumber = wrong.HolderIdNumber,
            PartyId = wrong.PartyId,
            AgencyId = wrong.AgencyId,
            IssuerCode = wrong.IssuerCode,
            IssuerName = wrong.IssuerName,
            Division = wrong.Division,
            IssuedOn = clock.Today,
            ValidTo = wrong.ValidTo,
            Edition = await editions.NextAsync(wrong, cancellation),
            Fields = FieldValues.Write(right),
            PhotoSha256 = wrong.PhotoSha256,
            GatherBatchId = wrong.GatherBatchId,
        };
        corrected.Name(wrong.Number);
        return corrected;
    }

    private async Task TellAsync(License wrong, string fields, string reason, CancellationToken cancellation)
    {
        var since = clock.UtcNow.AddDays(-options.Value.ToldDays);
        var all = editions.Of(wrong).Select(one => one.Id);
        var users = await db.Set<LicenseEvidence>().AsNoTracking()
            .Where(one => all.Contains(one.LicenseId) && one.LastAt >= since && one.AccountId != Guid.Empty && one.Kind != EvidenceKind.Refused && one.Channel != Channel.Portal)
            .Select(one => new { one.AccountId, one.CaseId, one.Purpose }).Distinct().ToListAsync(cancellation);
        foreach (var user in users)
        {
            db.Add(new WrongLicenseNotice
            {
                Id = Guid.CreateVersion7(),
                LicenseId = wrong.Id,
                AccountId = user.AccountId,
                At = clock.UtcNow,
                Fields = fields,
                Reason = reason,
                CaseId = user.CaseId,
                Purpose = user.Purpose,
            });
        }
    }
}
