using Banshi.Platform.Sheets;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

internal static class CatalogMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ServiceItem>(item =>
        {
            item.ToTable("catalog_item");
            item.Property(one => one.TaskCode).HasMaxLength(33);
            item.Property(one => one.BasicCode).HasMaxLength(12);
            item.Property(one => one.AgencyCode).HasMaxLength(18);
            item.Property(one => one.Division).HasMaxLength(12);
            item.Property(one => one.Name).HasMaxLength(1000);
            item.Property(one => one.Version).IsConcurrencyToken();
            item.HasIndex(one => one.TaskCode).IsUnique();
            item.HasIndex(one => one.BasicCode);
            item.HasIndex(one => one.Division);
            item.HasIndex(one => one.Change);
            item.HasIndex(one => one.CancelOn);
        });
        model.Entity<ItemVersion>(version =>
        {
            version.ToTable("catalog_version");
            version.Property(one => one.Hash).HasMaxLength(64);
            version.HasIndex(one => new { one.ItemId, one.Number }).IsUnique();
            version.HasOne<ServiceItem>().WithMany().HasForeignKey(one => one.ItemId);
        });
        model.Entity<Theme>(theme =>
        {
            theme.ToTable("catalog_theme");
            theme.HasKey(one => new { one.Audience, one.Code });
            theme.Property(one => one.Audience).HasMaxLength(10);
            theme.Property(one => one.Code).HasMaxLength(3);
            theme.Property(one => one.Name).HasMaxLength(50);
        });
        model.Entity<ExchangeTerm>(term =>
        {
            term.ToTable("catalog_exchange_term");
            term.HasKey(one => new { one.Element, one.Code });
            term.Property(one => one.Element).HasMaxLength(50);
            term.Property(one => one.Code).HasMaxLength(10);
            term.Property(one => one.Name).HasMaxLength(50);
            term.Property(one => one.Confidence).HasMaxLength(5);
        });
        model.Entity<ImportRecord>(record =>
        {
            record.ToTable("catalog_import");
            record.Property(one => one.FileName).HasMaxLength(SheetReader.LongestName);
            record.HasIndex(one => one.At);
        });
    }
}
