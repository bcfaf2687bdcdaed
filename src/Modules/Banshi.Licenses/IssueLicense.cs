using Banshi.Directory.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses;

/// <summary>
/// Issues a license in two durable steps: first its number and identifier, then its sealed file. An order that is repeated goes on where it was cut off,
/// and returns the same license.
/// </summary>
internal sealed class IssueLicense(AppDbContext db, IDirectory directory, IIdentity identity, LicenseMaker maker, Editions editions, AuditTrail audit)
{
    public async Task<License> RunAsync(LicenseOrder order, CancellationToken cancellation)
    {
        var license = await db.Set<License>().SingleOrDefaultAsync(one => one.CaseId == order.CaseId && one.TypeCode == order.TypeCode, cancellation)
            ?? await NumberAsync(order, cancellation);
        if (license.State == LicenseState.InTheMaking)
        {
            await maker.MakeAsync(license, await db.TypeOfAsync(license, cancellation), cancellation);
            await editions.PutInForceAsync(license, order.IsRenewal ? "延续" : "变更", cancellation);
            audit.Record(license.Id, "licenses.issue", new { license.Identifier, license.Number, order.CaseId, license.OfdSha256 });
            await SaveAsync(cancellation);
        }

        return license;
    }

    private async Task<License> NumberAsync(LicenseOrder order, CancellationToken cancellation)
    {
        var type = await db.TypeInForceAsync(order.TypeCode, cancellation) ?? throw new InvalidOperationException($"No license type {order.TypeCode} is in force: put one in force, then replay this step.");
        var issuer = (await directory.FindAgencyAsync(order.IssuerId, cancellation))!;
        var party = await identity.FindPartyAsync(order.HolderIdType, order.HolderIdNumber, cancellation);
        var before = order.Replaces is { } replaced ? await editions.LivingAsync(replaced, type.Code, cancellation) : null;
        var id = Guid.CreateVersion7();
        var license = new License
        {
            Id = id,
            LineId = before?.LineId ?? id,
            TypeCode = type.Code,
            TypeEdition = type.Edition,
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
            ValidTo = before is not null && !order.IsRenewal ? before.ValidTo : type.LastDay(order.IssuedOn),
            Fields = FieldValues.Write(type.Fields.ToDictionary(field => field.Id, field => field.Value(order.Sources))),
            CaseId = order.CaseId,
        };
        db.Add(license);
        if (before is null)
        {
            db.NextSerial($"licenses.number:{type.Code}:{order.IssuedOn.Year}", serial => license.Name($"{type.NumberPrefix}{order.IssuedOn.Year}{serial:D7}"));
        }
        else
        {
            license.Edition = await editions.NextAsync(before, cancellation);
            license.Name(before.Number);
        }

        await SaveAsync(cancellation);
        return license;
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        if (await db.SaveAsync(cancellation) is not null)
        {
            throw new InvalidOperationException("Another worker issues this license at the same time; the order is tried again.");
        }
    }
}
