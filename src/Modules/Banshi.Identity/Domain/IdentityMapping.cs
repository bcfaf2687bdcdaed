using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Identity.Domain;

internal static class IdentityMapping
{
    public static void Map(ModelBuilder model)
    {
        MapAccounts(model);
        model.Entity<StaffDuty>(duty =>
        {
            duty.ToTable("identity_duty");
            duty.Property(one => one.Division).HasMaxLength(12);
        });
        model.Entity<Party>(party =>
        {
            party.ToTable("identity_party");
            party.Property(one => one.Name).HasMaxLength(200);
            party.Property(one => one.IdType).HasMaxLength(3);
            party.Property(one => one.IdNumber).HasMaxLength(18);
            party.Property(one => one.Phone).HasMaxLength(20);
            party.Property(one => one.Address).HasMaxLength(300);
            party.HasIndex(one => new { one.IdType, one.IdNumber }).IsUnique();
        });
        model.Entity<Delegation>(delegation =>
        {
            delegation.ToTable("identity_delegation");
            delegation.HasKey(one => new { one.AccountId, one.PartyId });
        });
        model.Entity<InterruptedPost>(post =>
        {
            post.ToTable("identity_interrupted_post");
            post.Property(one => one.Path).HasMaxLength(500);
            post.HasIndex(one => one.At);
        });
    }

    private static void MapAccounts(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.ToTable("identity_account");
            account.Property(one => one.UserName).HasMaxLength(100);
            account.Property(one => one.NormalizedUserName).HasMaxLength(100);
            account.Property(one => one.Email).HasMaxLength(100);
            account.Property(one => one.NormalizedEmail).HasMaxLength(100);
            account.Property(one => one.PhoneNumber).HasMaxLength(20);
            account.Property(one => one.DisplayName).HasMaxLength(100);
            account.Property(one => one.RealNameCheckedBy).HasMaxLength(50);
            account.Property(one => one.ConcurrencyStamp).IsConcurrencyToken();
            account.Property(one => one.LockoutEnd).HasConversion(
                end => end == null ? (DateTime?)null : end.Value.UtcDateTime,
                end => end == null ? null : new DateTimeOffset(DateTime.SpecifyKind(end.Value, DateTimeKind.Utc)));
            account.HasIndex(one => one.NormalizedUserName).IsUnique();
            account.HasMany(one => one.Duties).WithOne().HasForeignKey(duty => duty.AccountId);
        });
        model.Entity<IdentityUserClaim<Guid>>().ToTable("identity_claim");
        model.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.ToTable("identity_login");
            login.HasKey(one => new { one.LoginProvider, one.ProviderKey });
        });
        model.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.ToTable("identity_token");
            token.HasKey(one => new { one.UserId, one.LoginProvider, one.Name });
        });
        model.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("identity_passkey");
            passkey.HasKey(one => one.CredentialId);
            passkey.Property(one => one.CredentialId).HasMaxLength(1024);
            passkey.HasIndex(one => one.UserId);
            passkey.OwnsOne(one => one.Data).ToJson();
        });
    }
}
