using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

internal static class LifeEventMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LifeEvent>(lifeEvent =>
        {
            lifeEvent.ToTable("catalog_life_event");
            lifeEvent.Property(one => one.Slug).HasMaxLength(50);
            lifeEvent.Property(one => one.Name).HasMaxLength(50);
            lifeEvent.Property(one => one.Version).IsConcurrencyToken();
            lifeEvent.HasIndex(one => one.Slug).IsUnique();
        });
        model.Entity<LifeEventPilot>(pilot =>
        {
            pilot.ToTable("catalog_life_event_pilot");
            pilot.HasKey(one => new { one.LifeEventId, one.Division });
            pilot.Property(one => one.Division).HasMaxLength(12);
            pilot.Property(one => one.Version).IsConcurrencyToken();
            pilot.HasOne<LifeEvent>().WithMany().HasForeignKey(one => one.LifeEventId);
        });
    }
}
