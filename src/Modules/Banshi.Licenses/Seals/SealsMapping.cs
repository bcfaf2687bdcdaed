using Microsoft.EntityFrameworkCore;

namespace Banshi.Licenses.Seals;

internal static class SealsMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<AgencySeal>(seal =>
        {
            seal.ToTable("licenses_seal");
            seal.Property(one => one.AgencyName).HasMaxLength(200);
            seal.Property(one => one.Division).HasMaxLength(12);
            seal.Property(one => one.Name).HasMaxLength(200);
            seal.Property(one => one.KeyName).HasMaxLength(100);
            seal.Property(one => one.AppliedBy).HasMaxLength(100);
            seal.Property(one => one.ChangedBy).HasMaxLength(100);
            seal.Property(one => one.Version).IsConcurrencyToken();

            // An agency has one living seal of a kind.
            seal.HasIndex(one => new { one.AgencyId, one.Kind }).IsUnique().HasFilter($"state in ({(int)SealState.Applied}, {(int)SealState.Active}, {(int)SealState.Suspended})");
        });
        model.Entity<SealUse>(use =>
        {
            use.ToTable("licenses_seal_use");
            use.Property(one => one.Identifier).HasMaxLength(120);
            use.Property(one => one.Who).HasMaxLength(200);
            use.HasIndex(one => new { one.SealId, one.Id });
        });
        model.Entity<TrustedAuthority>(authority =>
        {
            authority.ToTable("licenses_authority");
            authority.Property(one => one.Name).HasMaxLength(200);
            authority.Property(one => one.KeyName).HasMaxLength(100);
            authority.Property(one => one.RegisteredBy).HasMaxLength(100);
            authority.Property(one => one.ConfirmedBy).HasMaxLength(100);
            authority.Property(one => one.EndedBy).HasMaxLength(100);
            authority.Property(one => one.Version).IsConcurrencyToken();
            authority.HasIndex(one => one.KeyName).IsUnique();
        });
    }
}
