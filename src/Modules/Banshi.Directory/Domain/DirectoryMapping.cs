using Microsoft.EntityFrameworkCore;

namespace Banshi.Directory.Domain;

internal static class DirectoryMapping
{
    private const int CodeLength = 12;

    public static void Map(ModelBuilder model)
    {
        model.Entity<Division>(division =>
        {
            division.ToTable("directory_division");
            division.HasKey(one => one.Code);
            division.Property(one => one.Code).HasMaxLength(CodeLength);
            division.Property(one => one.Parent).HasMaxLength(CodeLength);
            division.Property(one => one.Name).HasMaxLength(100);
            division.Property(one => one.Longitude).HasPrecision(9, 6);
            division.Property(one => one.Latitude).HasPrecision(9, 6);
            division.HasIndex(one => one.Parent);
        });
        model.Entity<Agency>(agency =>
        {
            agency.ToTable("directory_agency");
            agency.Property(one => one.CreditCode).HasMaxLength(18);
            agency.Property(one => one.Name).HasMaxLength(200);
            agency.Property(one => one.ShortName).HasMaxLength(100);
            agency.Property(one => one.Kind).HasMaxLength(50);
            agency.Property(one => one.Division).HasMaxLength(CodeLength);
            agency.HasIndex(one => one.CreditCode).IsUnique();
            agency.HasIndex(one => new { one.Kind, one.Level });
            agency.HasIndex(one => one.Division);
        });
        model.Entity<ServiceCenter>(center =>
        {
            center.ToTable("directory_center");
            center.Property(one => one.Division).HasMaxLength(CodeLength);
            center.Property(one => one.Name).HasMaxLength(100);
            center.Property(one => one.Address).HasMaxLength(200);
            center.Property(one => one.Hours).HasMaxLength(200);
            center.Property(one => one.Phone).HasMaxLength(50);
            center.Property(one => one.Longitude).HasPrecision(9, 6);
            center.Property(one => one.Latitude).HasPrecision(9, 6);
            center.HasIndex(one => one.Division).IsUnique();
            center.HasMany(one => one.Windows).WithOne().HasForeignKey(window => window.CenterId);
        });
        model.Entity<ServiceWindow>(window =>
        {
            window.ToTable("directory_window");
            window.Property(one => one.Number).HasMaxLength(20);
            window.Property(one => one.Name).HasMaxLength(50);
            window.Property(one => one.Kind).HasMaxLength(20);
        });
        model.Entity<Holiday>(holiday =>
        {
            holiday.ToTable("directory_holiday");
            holiday.HasKey(one => new { one.Division, one.Date });
            holiday.Property(one => one.Division).HasMaxLength(12);
            holiday.Property(one => one.Festival).HasMaxLength(50);
        });
    }
}
