using Banshi.Catalog.Domain;
using Banshi.Platform.Sheets;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Alignment;

internal static class AlignmentMapping
{
    private const int NameLength = 1000;
    private const int PersonLength = 100;

    public static void Map(ModelBuilder model)
    {
        MapOutsideLists(model);
        model.Entity<SourceComparison>(comparison =>
        {
            comparison.ToTable("catalog_source_comparison");
            comparison.Property(one => one.By).HasMaxLength(PersonLength);
            comparison.Property(one => one.FileName).HasMaxLength(SheetReader.LongestName);
            comparison.HasIndex(one => one.At);
        });
        model.Entity<SourceFinding>(finding =>
        {
            finding.ToTable("catalog_source_finding");
            finding.HasKey(one => new { one.ComparisonId, one.TaskCode });
            finding.Property(one => one.TaskCode).HasMaxLength(33);
            finding.Property(one => one.AgencyCode).HasMaxLength(18);
            finding.Property(one => one.Elements).HasMaxLength(NameLength);
            finding.HasOne<SourceComparison>().WithMany().HasForeignKey(one => one.ComparisonId);
        });
    }

    private static void MapOutsideLists(ModelBuilder model)
    {
        model.Entity<OutsideEdition>(edition =>
        {
            edition.ToTable("catalog_outside_edition");
            edition.Property(one => one.FileName).HasMaxLength(SheetReader.LongestName);
            edition.Property(one => one.ImportedBy).HasMaxLength(PersonLength);
            edition.HasIndex(one => new { one.List, one.Number }).IsUnique();
        });
        model.Entity<OutsideRow>(row =>
        {
            row.ToTable("catalog_outside_row");
            row.Property(one => one.Number).HasMaxLength(50);
            row.Property(one => one.Name).HasMaxLength(NameLength);
            row.Property(one => one.BasicCode).HasMaxLength(12);
            row.Property(one => one.DecidedBy).HasMaxLength(PersonLength);
            row.Property(one => one.Version).IsConcurrencyToken();
            row.HasIndex(one => new { one.EditionId, one.Line }).IsUnique();
            row.HasIndex(one => one.EntryId);
            row.HasOne<OutsideEdition>().WithMany().HasForeignKey(one => one.EditionId);
            row.HasOne<CatalogEntry>().WithMany().HasForeignKey(one => one.EntryId);
        });
    }
}
