using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases.Domain;

internal static class LifeEventMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LifeEventCase>(one =>
        {
            one.ToTable("cases_life_event");
            one.Property(e => e.LifeEvent).HasMaxLength(50);
            one.Property(e => e.ItemName).HasMaxLength(50);
            one.Property(e => e.Division).HasMaxLength(12);
            one.Property(e => e.SubmittedBy).HasMaxLength(100);
            one.Property(e => e.Version).IsConcurrencyToken();
            one.ComplexProperty(e => e.Applicant, CasesMapping.Map);
            one.HasIndex(e => new { e.PartyId, e.CreatedAt });
            one.HasIndex(e => new { e.Division, e.Id });
            one.HasIndex(e => e.SubmittedAt).HasFilter("submitted_at IS NOT NULL");
            one.Ignore(e => e.IsJoint);
            one.HasMany(e => e.Parts).WithOne().HasForeignKey(part => part.LifeEventCaseId);
        });
        model.Entity<LifeEventPart>(part =>
        {
            part.ToTable("cases_life_event_part");
            part.HasKey(one => new { one.LifeEventCaseId, one.PartId });
            part.Property(one => one.PartId).HasMaxLength(50);
            part.Property(one => one.Name).HasMaxLength(100);
            part.Property(one => one.PlaceName).HasMaxLength(50);
            part.Property(one => one.PlaceAt).HasMaxLength(200);
            part.HasIndex(one => one.CaseId).IsUnique();
            part.Ignore(one => one.There);
        });
    }
}
