using Banshi.Licenses.Domain;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Sharing;

internal static class SharingMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<AccessGrant>(grant =>
        {
            grant.ToTable("licenses_access_grant");
            grant.Property(one => one.TypeCode).HasMaxLength(LicenseType.CodeLength);
            grant.Property(one => one.TypeName).HasMaxLength(200);
            grant.Property(one => one.AgencyName).HasMaxLength(200);
            grant.Property(one => one.OwnerName).HasMaxLength(200);
            grant.Property(one => one.Purpose).HasMaxLength(ApplyForAccess.LongestPurpose);
            grant.Property(one => one.AppliedBy).HasMaxLength(100);
            grant.Property(one => one.ReviewedBy).HasMaxLength(100);
            grant.Property(one => one.ChangedBy).HasMaxLength(100);
            grant.Property(one => one.Version).IsConcurrencyToken();
            grant.Ignore(one => one.ItemCodes);
            grant.OwnsMany(one => one.Fields, fields => fields.ToJson());
            grant.HasIndex(one => new { one.OwnerId, one.Id });

            // An agency waits for one answer about a type at a time.
            grant.HasIndex(one => new { one.AgencyId, one.TypeCode }).IsUnique().HasFilter($"state in ({(int)AccessState.Applied}, {(int)AccessState.Reviewed})");
        });
        model.Entity<LicenseAsk>(ask =>
        {
            ask.ToTable("licenses_ask");
            ask.Property(one => one.AgencyName).HasMaxLength(200);
            ask.Property(one => one.TypeName).HasMaxLength(200);
            ask.Property(one => one.Subject).HasMaxLength(64);
            ask.Property(one => one.ItemCode).HasMaxLength(LicenseConsent.LongestItem);
            ask.Property(one => one.CaseNumber).HasMaxLength(LicenseAsk.LongestCaseNumber);
            ask.Property(one => one.Purpose).HasMaxLength(SharedRequest.LongestPurpose);
            ask.Property(one => one.Operator).HasMaxLength(SharedRequest.LongestOperator);
            ask.Property(one => one.AnsweredBy).HasMaxLength(100);
            ask.Property(one => one.Version).IsConcurrencyToken();
            ask.Ignore(one => one.Use);

            // However many nodes are asked at once, it is one ask.
            ask.HasIndex(one => new { one.GrantId, one.Subject }).IsUnique().HasFilter("closed_at IS NULL");
            ask.HasIndex(one => new { one.PartyId, one.Id });
        });
        model.Entity<OwnerNotice>(notice =>
        {
            notice.ToTable("licenses_owner_notice");
            notice.Property(one => one.Division).HasMaxLength(12);
            notice.Property(one => one.Who).HasMaxLength(400);
            notice.Property(one => one.SeenBy).HasMaxLength(100);
            notice.Property(one => one.Version).IsConcurrencyToken();
            notice.Ignore(one => one.PartyId);
            notice.HasIndex(one => new { one.SubjectId, one.AgencyId }).IsUnique();
            notice.HasIndex(one => new { one.AgencyId, one.Id }).HasFilter("seen_at IS NULL");
        });
        model.Entity<SharedCall>(call =>
        {
            call.ToTable("licenses_shared_call");
            call.HasIndex(one => new { one.GrantId, one.Day, one.Number }).IsUnique();
            call.Property(one => one.Client).HasMaxLength(200);
            call.Property(one => one.Operator).HasMaxLength(SharedRequest.LongestOperator);
            call.Property(one => one.Purpose).HasMaxLength(SharedRequest.LongestPurpose);
            call.Property(one => one.ItemCode).HasMaxLength(LicenseConsent.LongestItem);
            call.Property(one => one.Refusal).HasMaxLength(20);
        });
    }
}
