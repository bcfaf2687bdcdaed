using Microsoft.EntityFrameworkCore;

namespace Banshi.Exchange.Domain;

internal static class ExchangeMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Partner>(partner =>
        {
            partner.ToTable("exchange_partner");
            partner.HasKey(one => one.Code);
            partner.Property(one => one.Code).HasMaxLength(12);
            partner.Property(one => one.Name).HasMaxLength(100);
            partner.Property(one => one.Address).HasMaxLength(300);
            partner.Property(one => one.PublicKey).HasMaxLength(130);
            partner.Property(one => one.LastError).HasMaxLength(500);
            partner.Property(one => one.Version).IsConcurrencyToken();
        });
        model.Entity<OutgoingMessage>(message =>
        {
            message.ToTable("exchange_outgoing");
            message.Property(one => one.Partner).HasMaxLength(12);
            message.Property(one => one.Signature).HasMaxLength(200);
            message.Property(one => one.Receipt).HasMaxLength(200);
            message.Property(one => one.LastError).HasMaxLength(500);
            message.Property(one => one.Version).IsConcurrencyToken();
            message.HasIndex(one => new { one.Partner, one.DueAt }).HasFilter("due_at IS NOT NULL");
        });
        model.Entity<IncomingMessage>(message =>
        {
            message.ToTable("exchange_incoming");
            message.Property(one => one.Partner).HasMaxLength(12);
            message.Property(one => one.Signature).HasMaxLength(200);
            message.HasIndex(one => new { one.Partner, one.About, one.Sequence }).IsUnique();
            message.HasIndex(one => one.Partner).HasFilter("handled_at IS NULL");
        });
    }
}
