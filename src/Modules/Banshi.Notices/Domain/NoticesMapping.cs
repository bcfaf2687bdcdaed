using Microsoft.EntityFrameworkCore;

namespace Banshi.Notices.Domain;

internal static class NoticesMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Notice>(notice =>
        {
            notice.ToTable("notices_notice");
            notice.Property(one => one.ItemName).HasMaxLength(1000);
            notice.Property(one => one.AgencyName).HasMaxLength(200);
            notice.HasIndex(one => new { one.PartyId, one.Id });
        });
        model.Entity<Delivery>(delivery =>
        {
            delivery.ToTable("notices_delivery");
            delivery.HasKey(one => one.NoticeId);
            delivery.Property(one => one.Address).HasMaxLength(20);
            delivery.Property(one => one.LastError).HasMaxLength(500);
            delivery.Property(one => one.Version).IsConcurrencyToken();
            delivery.HasIndex(one => new { one.State, one.NotBefore }).HasFilter("state <> 2");
            delivery.HasOne<Notice>().WithOne().HasForeignKey<Delivery>(one => one.NoticeId);
        });
    }
}
