using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

internal static class CasesMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Case>(one =>
        {
            one.ToTable("cases_case");
            one.Property(c => c.Number).HasMaxLength(50);
            one.Property(c => c.TaskCode).HasMaxLength(33);
            one.Property(c => c.ItemName).HasMaxLength(1000);
            one.Property(c => c.Division).HasMaxLength(12);
            one.Property(c => c.LicenseIdentifier).HasMaxLength(100);
            one.Property(c => c.Version).IsConcurrencyToken();
            one.ComplexProperty(c => c.Applicant, applicant =>
            {
                applicant.Property(a => a.Name).HasMaxLength(200);
                applicant.Property(a => a.IdType).HasMaxLength(3);
                applicant.Property(a => a.IdNumber).HasMaxLength(18);
                applicant.Property(a => a.Phone).HasMaxLength(20);
                applicant.Property(a => a.AgentName).HasMaxLength(100);
                applicant.Property(a => a.AgentIdNumber).HasMaxLength(18);
            });
            one.HasIndex(c => c.Number).IsUnique();
            one.HasIndex(c => new { c.PartyId, c.CreatedAt });

            // The queues: who is awaited, in which agency or division, by due date. Lists page by (DueOn, Id).
            one.HasIndex(c => new { c.Awaits, c.AgencyId, c.DueOn, c.Id });
            one.HasIndex(c => new { c.Awaits, c.Division, c.DueOn, c.Id });
            one.HasIndex(c => c.IsProvisional).HasFilter("is_provisional");
            one.HasMany(c => c.Corrections).WithOne().HasForeignKey(correction => correction.CaseId);
            one.HasMany(c => c.Documents).WithOne().HasForeignKey(document => document.CaseId);
        });
        model.Entity<Correction>(correction =>
        {
            correction.ToTable("cases_correction");
            correction.Property(one => one.AskedBy).HasMaxLength(100);
            correction.OwnsMany(one => one.Points, points => points.ToJson());
        });
        model.Entity<CaseDocument>(document =>
        {
            document.ToTable("cases_document");
            document.Property(one => one.Number).HasMaxLength(100);
        });
    }
}
