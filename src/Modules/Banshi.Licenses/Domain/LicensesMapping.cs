using Banshi.Licenses.Alarms;
using Banshi.Licenses.Credentials;
using Banshi.Licenses.Gathering;
using Banshi.Licenses.Kept;
using Banshi.Licenses.Seals;
using Banshi.Licenses.Sharing;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Domain;

internal static class LicensesMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LicenseType>(type =>
        {
            type.ToTable("licenses_type");
            type.Property(one => one.Code).HasMaxLength(LicenseType.CodeLength);
            type.Property(one => one.Name).HasMaxLength(200);
            type.Property(one => one.DefinedBy).HasMaxLength(200);
            type.Property(one => one.NumberPrefix).HasMaxLength(EditLicenseType.LongestPrefix);
            type.Property(one => one.IssuerKind).HasMaxLength(EditLicenseType.LongestKind);
            type.Property(one => one.ChangedBy).HasMaxLength(100);
            type.Property(one => one.Version).IsConcurrencyToken();
            type.OwnsOne(one => one.Face, face =>
            {
                face.ToJson();
                face.OwnsMany(one => one.Places);
            });
            type.OwnsMany(one => one.Fields, fields => fields.ToJson());
            type.HasIndex(one => new { one.Code, one.Edition }).IsUnique();
        });
        model.Entity<License>(MapLicense);
        model.Entity<LicenseConsent>(consent =>
        {
            consent.ToTable("licenses_consent");
            consent.Property(one => one.ItemCode).HasMaxLength(LicenseConsent.LongestItem);
            consent.Property(one => one.Purpose).HasMaxLength(1000);
            consent.Property(one => one.By).HasMaxLength(100);
            consent.Property(one => one.WithdrawnBy).HasMaxLength(100);
            consent.Property(one => one.Version).IsConcurrencyToken();
            consent.HasIndex(one => new { one.LicenseId, one.Id });
            consent.HasIndex(one => one.CaseId);
        });
        MapRights(model);
        GatheringMapping.Map(model);
        CredentialServices.Map(model);
        KeptServices.Map(model);
        model.Entity<LicenseChange>(change =>
        {
            change.ToTable("licenses_change");
            change.HasKey(one => new { one.LicenseId, one.Sequence });
            change.Property(one => one.Clause).HasMaxLength(200);
        });
        SealsMapping.Map(model);
        SharingMapping.Map(model);
        AlarmsMapping.Map(model);
    }

    private static void MapRights(ModelBuilder model)
    {
        model.Entity<LicenseEvidence>(evidence =>
        {
            evidence.ToTable("licenses_evidence");
            evidence.Property(one => one.Who).HasMaxLength(200);
            evidence.Property(one => one.Unit).HasMaxLength(200);
            evidence.Property(one => one.Purpose).HasMaxLength(1000);
            evidence.Property(one => one.Authorization).HasMaxLength(1000);
            evidence.Property(one => one.Version).IsConcurrencyToken();
            evidence.HasIndex(one => new { one.LicenseId, one.Id });
            evidence.HasIndex(one => new { one.LicenseId, one.FirstAt });
            evidence.HasIndex(one => one.FirstAt);
        });
        model.Entity<LicenseCopy>(copy =>
        {
            copy.ToTable("licenses_copy");
            copy.Property(one => one.Recipient).HasMaxLength(200);
            copy.Property(one => one.Purpose).HasMaxLength(1000);
            copy.Property(one => one.MadeBy).HasMaxLength(100);
            copy.Property(one => one.OfdSha256).HasMaxLength(64);
            copy.Property(one => one.PdfSha256).HasMaxLength(64);
            copy.HasIndex(one => new { one.LicenseId, one.Id });
            copy.HasIndex(one => one.OfdSha256);
            copy.HasIndex(one => one.PdfSha256);
        });
        model.Entity<LicensePresentation>(shown =>
        {
            shown.ToTable("licenses_presentation");
            shown.Property(one => one.CodeSha256).HasMaxLength(64);
            shown.Property(one => one.Fields).HasMaxLength(2000);
            shown.Property(one => one.ShownBy).HasMaxLength(100);
            shown.Property(one => one.Version).IsConcurrencyToken();
            shown.HasIndex(one => one.CodeSha256).IsUnique();
        });
        model.Entity<LicenseDispute>(dispute =>
        {
            dispute.ToTable("licenses_dispute");
            dispute.Property(one => one.Division).HasMaxLength(12);
            dispute.Property(one => one.FieldId).HasMaxLength(100);
            dispute.Property(one => one.FieldLabel).HasMaxLength(200);
            dispute.Property(one => one.RaisedBy).HasMaxLength(100);
            dispute.Property(one => one.AnsweredBy).HasMaxLength(100);
            dispute.Property(one => one.Version).IsConcurrencyToken();
            dispute.HasIndex(one => new { one.AgencyId, one.State, one.DueOn });
            dispute.HasIndex(one => new { one.LicenseId, one.Id });
        });
        model.Entity<WrongLicenseNotice>(notice =>
        {
            notice.ToTable("licenses_notice");
            notice.Property(one => one.Purpose).HasMaxLength(1000);
            notice.HasIndex(one => new { one.AccountId, one.Id });
        });
    }

    private static void MapLicense(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<License> license)
    {
        license.ToTable("licenses_license");
        license.Property(one => one.Identifier).HasMaxLength(120);
        license.Property(one => one.TypeCode).HasMaxLength(LicenseType.CodeLength);
        license.Property(one => one.TypeName).HasMaxLength(200);
        license.Property(one => one.Number).HasMaxLength(50);
        license.Property(one => one.HolderName).HasMaxLength(200);
        license.Property(one => one.HolderIdType).HasMaxLength(3);
        license.Property(one => one.HolderIdNumber).HasMaxLength(18);
        license.Property(one => one.IssuerCode).HasMaxLength(18);
        license.Property(one => one.IssuerName).HasMaxLength(200);
        license.Property(one => one.Division).HasMaxLength(12);
        license.Property(one => one.OfdSha256).HasMaxLength(64);
        license.Property(one => one.PdfSha256).HasMaxLength(64);
        license.Property(one => one.PhotoSha256).HasMaxLength(64);
        license.Property(one => one.Version).IsConcurrencyToken();
        license.HasIndex(one => one.Identifier).IsUnique();
        license.HasIndex(one => one.Number);
        license.HasIndex(one => one.LineId);
        license.HasIndex(one => one.OfdSha256);
        license.HasIndex(one => one.PdfSha256);

        // What waits for a seal, and nothing else.
        license.HasIndex(one => new { one.AgencyId, one.Id }).HasFilter($"ofd_sha256 = '' AND state = {(int)LicenseState.Valid}");
        license.HasIndex(one => new { one.State, one.ValidTo });
        license.HasIndex(one => new { one.HolderIdType, one.HolderIdNumber, one.TypeCode });

        // One license for each case and type: an order that is repeated finds the one that it made before.
        license.HasIndex(one => new { one.CaseId, one.TypeCode }).IsUnique();
    }
}
