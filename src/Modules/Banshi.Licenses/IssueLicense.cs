using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Banshi.Directory.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>
/// Issues a license in two durable steps: first its number and identifier, then its sealed file. An order that is repeated goes on where it was cut off,
/// and returns the same license.
/// </summary>
internal sealed class IssueLicense(AppDbContext db, IDirectory directory, IIdentity identity, LicenseMaker maker, AuditTrail audit, Clock clock)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task<LicenseInfo> RunAsync(LicenseOrder order, CancellationToken cancellation)
    {
        var type = await db.Set<LicenseType>().AsNoTracking().SingleAsync(one => one.Code == order.TypeCode, cancellation);
        var license = await db.Set<License>().SingleOrDefaultAsync(one => one.CaseId == order.CaseId && one.TypeCode == order.TypeCode, cancellation)
            ?? await NumberAsync(order, type, cancellation);
        if (license.State == LicenseState.InTheMaking)
        {
            await maker.MakeAsync(license, type, cancellation);
            license.State = LicenseState.Valid;
            await SupersedeAsync(order.Replaces, license, cancellation);
            audit.Record(license.Id, "licenses.issue", new { license.Identifier, license.Number, order.CaseId, license.OfdSha256 });
            await SaveAsync(cancellation);
        }

        return LicenseReader.Info(license, clock.Today);
    }

    private async Task<License> NumberAsync(LicenseOrder order, LicenseType type, CancellationToken cancellation)
    {
        var issuer = (await directory.FindAgencyAsync(order.IssuerId, cancellation))!;
        var party = await identity.FindPartyAsync(order.HolderIdType, order.HolderIdNumber, cancellation);
        var license = new License
        {
            Id = Guid.CreateVersion7(),
            TypeCode = type.Code,
            TypeName = type.Name,
            HolderName = order.HolderName,
            HolderIdType = order.HolderIdType,
            HolderIdNumber = order.HolderIdNumber,
            PartyId = party?.Id,
            AgencyId = issuer.Id,
            IssuerCode = issuer.CreditCode,
            IssuerName = issuer.Name,
            Division = issuer.Division,
            IssuedOn = order.IssuedOn,
            ValidTo = type.ValidYears is { } years ? order.IssuedOn.AddYears(years).AddDays(-1) : null,
            Fields = JsonSerializer.Serialize(type.Fields.ToDictionary(field => field.Id, field => field.Value(order.Sources)), Json),
            CaseId = order.CaseId,
        };
        db.Add(license);
        db.NextSerial($"licenses.number:{type.Code}:{order.IssuedOn.Year}", serial =>
        {
            license.Number = $"{type.NumberPrefix}{order.IssuedOn.Year}{serial:D7}";

            // The identifier's alphabet is digits and capitals; a Chinese prefix stays in the number alone.
            var digits = new string([.. license.Number.Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant();
            license.Identifier = new LicenseIdentifier(type.Code, issuer.CreditCode, digits, "001").ToString();
        });
        await SaveAsync(cancellation);
        return license;
    }

    private async Task SupersedeAsync(string? identifier, License by, CancellationToken cancellation)
    {
        if (identifier is not null && await db.Set<License>().SingleOrDefaultAsync(one => one.Identifier == identifier && one.State == LicenseState.Valid, cancellation) is { } before)
        {
            (before.State, before.EndedAt, before.EndReason) = (LicenseState.Superseded, clock.UtcNow, $"已由 {by.Number} 替代");
            audit.Record(before.Id, "licenses.supersede", new { by = by.Identifier });
        }
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        if (await db.SaveAsync(cancellation) is not null)
        {
            throw new InvalidOperationException("Another worker issues this license at the same time; the order is tried again.");
        }
    }
}
