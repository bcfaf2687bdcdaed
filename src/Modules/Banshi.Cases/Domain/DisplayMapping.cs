using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

internal static class DisplayMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Display>(display =>
        {
            display.ToTable("cases_display");
            display.Property(one => one.SecretHash).HasMaxLength(64);

            // A code that has been typed in the meantime is nobody's any more to take away.
            display.Property(one => one.Code).HasMaxLength(Display.CodeDigits).IsConcurrencyToken();
            display.Property(one => one.Origin).HasMaxLength(Display.LongestOrigin);
            display.Property(one => one.Place).HasMaxLength(Display.LongestPlace);
            display.Property(one => one.Division).HasMaxLength(12);
            display.Property(one => one.ClerkName).HasMaxLength(100);
            display.HasIndex(one => one.ClerkId).IsUnique().HasFilter("clerk_id IS NOT NULL");
            display.HasIndex(one => one.Code).IsUnique().HasFilter("code <> ''");
            display.HasIndex(one => new { one.Division, one.Place, one.Id }).HasFilter("paired_at IS NOT NULL AND revoked_at IS NULL");
        });
        model.Entity<WrongDisplayCode>(wrong =>
        {
            wrong.ToTable("cases_wrong_display_code");
            wrong.HasIndex(one => new { one.ClerkId, one.At });
        });
        model.Entity<Showing>(showing =>
        {
            showing.ToTable("cases_showing");
            showing.HasKey(one => one.DisplayId);
            showing.Property(one => one.Remark).HasMaxLength(ObjectOnDisplay.LongestRemark);
            showing.Property(one => one.Version).IsConcurrencyToken();
            showing.HasIndex(one => one.Until);
            showing.HasIndex(one => one.SubjectId);
        });
        model.Entity<CaseSignature>(signature =>
        {
            signature.ToTable("cases_signature");
            signature.Property(one => one.Sha256).HasMaxLength(64);
            signature.Property(one => one.Signer).HasMaxLength(200);
            signature.Property(one => one.Place).HasMaxLength(Display.LongestPlace);
            signature.Property(one => one.Clerk).HasMaxLength(100);
            signature.Property(one => one.VoidedBecause).HasMaxLength(VoidSignature.LongestReason);
            signature.HasIndex(one => new { one.DraftId, one.SignedAt });

            // One signature of a draft is in force at a time.
            signature.HasIndex(one => one.DraftId).HasDatabaseName("ix_cases_signature_in_force").IsUnique().HasFilter("voided_at IS NULL");
        });
    }
}
