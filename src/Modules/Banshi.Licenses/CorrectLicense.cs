using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>The issuing agency corrects what it wrote wrong: the next edition, under the same number and for the same term, takes the place of the wrong one.</summary>
internal sealed class CorrectLicense(ViewLicense view, AppDbContext db, LicenseMaker maker, Editions editions, AuditTrail audit, Clock clock) : IGuarded
{
    private const int LongestValue = 500;

    public static Guard Guard => ViewLicense.Guard;

    /// <summary>Whether a field may be corrected: whose license it is cannot be.</summary>
    public static bool IsCorrectable(LicenseField field) => !field.From.Split('|').Contains("applicant.idNumber");

    /// <summary>Makes the corrected edition and returns it.</summary>
    /// <param name="text">Identifier of the license.</param>
    /// <param name="seen">The version that the officer has seen; null where he sent none.</param>
    /// <param name="values">The right values by field id; a field that is not named stays.</param>
    /// <param name="reason">What was wrong, and what shows it.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<License>> RunAsync(string text, Guid? seen, IReadOnlyDictionary<string, string> values, string reason, CancellationToken cancellation)
    {
        if (!(await view.FindAsync(text, cancellation)).Is(out var license, out var problem))
        {
            return problem;
        }

        var type = await db.Set<LicenseType>().AsNoTracking().SingleAsync(one => one.Code == license.TypeCode, cancellation);
        var old = FieldValues.Read(license.Fields);
        var right = type.Fields.ToDictionary(field => field.Id, field => IsCorrectable(field) && values.TryGetValue(field.Id, out var value) ? value.Trim() : old.GetValueOrDefault(field.Id, ""));
        if (Refuse(license, seen, type, old, right, reason) is { } refused)
        {
            return refused;
        }

        var corrected = await MakeAsync(license, type, right, reason.Trim(), cancellation);
        var fields = type.Fields.Where(field => right[field.Id] != old.GetValueOrDefault(field.Id, "")).Select(field => field.Label);
        audit.Record(license.Id, "licenses.correct", new { by = corrected.Identifier, reason, fields });
        audit.Record(corrected.Id, "licenses.issue", new { corrected.Identifier, corrected.Number, corrects = license.Identifier, reason, corrected.OfdSha256 });
        return await db.SaveAsync(cancellation) is { } stale ? stale : corrected;
    }

    private static Problem? Refuse(
        License license, Guid? seen, LicenseType type, IReadOnlyDictionary<string, string> old, Dictionary<string, string> right, string reason)
    {
        if (license.State is not (LicenseState.Valid or LicenseState.Suspended))
        {
            return LicenseProblems.NotNow.With(LicenseNames.Of(license.State), "更正");
        }

        if (seen is { } version && version != license.Version)
        {
            return PlatformProblems.Stale.With();
        }

        var wrong = type.Fields.Where(field => right[field.Id] != old.GetValueOrDefault(field.Id, "")).Select(field => Wrong(field, right[field.Id])).OfType<FieldProblem>().ToList();
        if (wrong.Count > 0)
        {
            return PlatformProblems.Invalid(wrong);
        }

        return Reasons.Check(reason) ?? (type.Fields.All(field => right[field.Id] == old.GetValueOrDefault(field.Id, "")) ? LicenseProblems.NothingCorrected.With() : null);
    }

    private static FieldProblem? Wrong(LicenseField field, string value) => value.Length switch
    {
        0 => LicenseProblems.FieldEmpty.For($"f.{field.Id}", field.Label),
        > LongestValue and var length => LicenseProblems.FieldTooLong.For($"f.{field.Id}", field.Label, LongestValue, length),
        _ => null,
    };

    private async Task<License> MakeAsync(License wrong, LicenseType type, Dictionary<string, string> right, string reason, CancellationToken cancellation)
    {
        var name = type.Fields.FirstOrDefault(field => field.From == "applicant.name");
        var corrected = new License
        {
            Id = Guid.CreateVersion7(),
            TypeCode = wrong.TypeCode,
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
        };
        corrected.Name(wrong.Number);
        await maker.MakeAsync(corrected, type, cancellation);
        db.Add(corrected);
        await editions.PutInForceAsync(corrected, $"更正：{reason}", cancellation);
        return corrected;
    }
}
