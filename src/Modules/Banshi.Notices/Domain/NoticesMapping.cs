using Microsoft.EntityFrameworkCore;

namespace Banshi.Notices.Domain;

internal static class NoticesMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Notice>(notice =>
        {
            notice.ToTable("notices_notice");
            notice.Ignore(one => one.Matter);
            notice.Property(one => one.ItemName).HasMaxLength(1000);
            notice.Property(one => one.AgencyName).HasMaxLength(200);
            notice.HasIndex(one => new { one.PartyId, one.Id });
        });
        model.Entity<Delivery>(delivery =>
        {
            delivery.ToTable("notices_delivery");
            delivery.Property(one => one.Address).HasMaxLength(50);
            delivery.Property(one => one.LastError).HasMaxLength(500);
            delivery.Property(one => one.Version).IsConcurrencyToken();
            delivery.HasIndex(one => new { one.State, one.NotBefore }).HasFilter("state IN (1, 3)");
            delivery.HasIndex(one => new { one.NoticeId, one.Channel, one.Address }).IsUnique();
            delivery.HasOne<Notice>().WithMany().HasForeignKey(one => one.NoticeId);
        });
        model.Entity<MailAddress>(mail =>
        {
            mail.ToTable("notices_mail_address");
            mail.Property(one => one.Address).HasMaxLength(MailAddress.Longest);
            mail.Property(one => one.CodeHash).HasMaxLength(64);
            mail.Property(one => one.Wrong).IsConcurrencyToken();
            mail.HasIndex(one => new { one.AccountId, one.PartyId }).IsUnique();
            mail.HasIndex(one => one.PartyId);
        });
        model.Entity<PushSubscription>(subscription =>
        {
            subscription.ToTable("notices_push_subscription");
            subscription.Property(one => one.Endpoint).HasMaxLength(PushSubscription.LongestEndpoint);
            subscription.Property(one => one.EndpointHash).HasMaxLength(64);
            subscription.Property(one => one.Key).HasMaxLength(100);
            subscription.Property(one => one.Auth).HasMaxLength(40);
            subscription.HasIndex(one => one.EndpointHash).IsUnique();
            subscription.HasIndex(one => one.AccountId);
            subscription.HasIndex(one => one.PartyId);
        });
    }
}
