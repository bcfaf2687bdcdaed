using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Banshi.Directory.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Seals;
using Banshi.Platform;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Files;

namespace Banshi.Licenses.Gathering;

/// <summary>
/// Takes one hand-in over: what passes the gate becomes licenses, what does not is kept with its reasons. The same row again changes nothing; a row that says
/// something else about the same number becomes the next edition. One transaction, one act in the trail.
/// </summary>
internal sealed class GatherStore(AppDbContext db, KnownLicenses known, Editions editions, SealDesk seals, IFileStore files, AuditTrail audit)
{
    /// <summary>Takes the rows; what is refused of them comes back. Durable with the caller's save.</summary>
    /// <param name="batch">The hand-in.</param>
    /// <param name="type">The edition in force.</param>
    /// <param name="agency">Who issued them.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="report">Is told how many rows are looked at.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<IReadOnlyList<(GatherRow Row, GatherFault Fault)>> TakeAsync(
        GatherBatch batch, LicenseType type, AgencyInfo agency, IReadOnlyList<GatherRow> rows, Func<int, Task> report, CancellationToken cancellation)
    {
        var refused = new List<(GatherRow, GatherFault)>();
        var today = DateOnly.FromDateTime(Clock.Local(batch.At));
        var identifiers = rows.ToDictionary(row => row.Line, row => KnownLicenses.IdentifierOf(type, agency, row));
        var before = await known.OfAsync(identifiers.Values, cancellation);
        var lines = new Dictionary<string, int>();
        foreach (var (index, row) in rows.Index())
        {
            await report(index);
            var faults = GatherCheck.Check(type, row, today, batch.IsBacklog);
            var identifier = identifiers[row.Line];
            if (faults.Count == 0 && !lines.TryAdd(identifier, row.Line))
            {
                faults.Add(new GatherFault(GatherFaultKind.Conflicting, "证照编号", $"与第 {lines[identifier]} 行是同一份证照，请删去其中一行"));
            }

            if (faults.Count == 0)
            {
                faults = await TakeAsync(batch, type, agency, row, before.GetValueOrDefault(identifier), cancellation);
            }

            Refuse(batch, row, faults);
            refused.AddRange(faults.Select(fault => (row, fault)));
        }

        db.Add(batch);
        audit.Record(batch.Id, "licenses.gather", new { batch.TypeCode, agency = agency.CreditCode, batch.FileName, batch.New, batch.Changed, batch.Unchanged, batch.Refused, sha256 = HashOf(rows) });
        return refused;
    }

    private async Task<List<GatherFault>> TakeAsync(GatherBatch batch, LicenseType type, AgencyInfo agency, GatherRow row, KnownLicenses.Known? before, CancellationToken cancellation)
    {
        var license = await MakeAsync(batch, type, agency, row, before?.Newest, cancellation);
        if (before is null)
        {
            license.State = LicenseState.Valid;
            db.Add(license);
            batch.New++;
            return [];
        }

        if (KnownLicenses.IsSame(before, license))
        {
            batch.Unchanged++;
            return [];
        }

        var conflict = KnownLicenses.Conflict(before, license) ?? (await seals.CanSealAsync(agency.Id, SealPurposes.Change, cancellation) ? null : "本部门还没有启用的电子印章，不能更新已经归集的证照。请先登记印章");
        if (conflict is not null)
        {
            return [new GatherFault(GatherFaultKind.Conflicting, "", conflict)];
        }

        db.Add(license);
        await editions.PutInForceAsync(license, "颁发机构报送了新的内容", cancellation);
        batch.Changed++;
        return [];
    }

    private async Task<License> MakeAsync(GatherBatch batch, LicenseType type, AgencyInfo agency, GatherRow row, License? before, CancellationToken cancellation)
    {
        var issued = FieldRule.Day(row.IssuedOn.Trim())!.Value;
        var id = Guid.CreateVersion7();
        var license = new License
        {
            Id = id,
            LineId = before?.LineId ?? id,
            TypeCode = type.Code,
            TypeEdition = type.Edition,
            TypeName = type.Name,
            HolderName = row.HolderName.Trim(),
            HolderIdType = GatherCheck.IdTypeOf(row.HolderIdType)!,
            HolderIdNumber = row.HolderIdNumber.Trim(),
            AgencyId = agency.Id,
            IssuerCode = agency.CreditCode,
            IssuerName = agency.Name,
            Division = agency.Division,
            IssuedOn = issued,
            ValidTo = row.ValidTo.Trim() == GatherCheck.Forever ? null : FieldRule.Day(row.ValidTo.Trim()) ?? type.LastDay(issued),
            Edition = (before?.Edition ?? 0) + 1,
            Fields = FieldValues.Write(type.Fields.ToDictionary(field => field.Id, field => Kept(field, row.Value(field.Id)))),
            PhotoSha256 = row.Photo.Length == 0 ? "" : (await files.PutAsync(new MemoryStream(GatherCheck.PhotoOf(row.Photo)!), cancellation)).Sha256,
            GatherBatchId = batch.Id,
        };
        license.Name(row.Number.Trim());
        return license;
    }

    // Departments write days in many ways; the platform in one.
    private static string Kept(LicenseField field, string value) =>
        field.Kind == FieldKind.Date && FieldRule.Day(value) is { } day ? $"{day:yyyy-MM-dd}" : value;

    private void Refuse(GatherBatch batch, GatherRow row, List<GatherFault> faults)
    {
        if (faults.Count == 0)
        {
            return;
        }

        batch.Refuse(faults);
        db.Add(new GatherRefusal
        {
            BatchId = batch.Id,
            Line = row.Line,
            Number = KnownLicenses.Short(row.Number, 100),
            HolderName = KnownLicenses.Short(row.HolderName, 200),
            Cells = JsonSerializer.Serialize(row),
            Reasons = string.Join('\n', faults.Select(fault => fault.Text)),
        });
    }

    private static string HashOf(IReadOnlyList<GatherRow> rows) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(rows))));
}
