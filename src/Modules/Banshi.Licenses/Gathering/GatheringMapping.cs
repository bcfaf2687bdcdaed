using Banshi.Platform.Sheets;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Gathering;

internal static class GatheringMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<GatherBatch>(batch =>
        {
            batch.ToTable("licenses_gather_batch");
            batch.Property(one => one.AgencyName).HasMaxLength(200);
            batch.Property(one => one.Division).HasMaxLength(12);
            batch.Property(one => one.TypeCode).HasMaxLength(21);
            batch.Property(one => one.TypeName).HasMaxLength(200);
            batch.Property(one => one.By).HasMaxLength(200);
            batch.Property(one => one.FileName).HasMaxLength(SheetReader.LongestName);
            batch.HasIndex(one => new { one.AgencyId, one.Id });
        });
        model.Entity<GatherRefusal>(refusal =>
        {
            refusal.ToTable("licenses_gather_refusal");
            refusal.HasKey(one => new { one.BatchId, one.Line });
            refusal.Property(one => one.Number).HasMaxLength(100);
            refusal.Property(one => one.HolderName).HasMaxLength(200);
        });
    }
}
