using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Licenses.Kept;

/// <summary>The use cases around licenses on a phone, and their table.</summary>
internal static class KeptServices
{
    public static void AddKeptLicenses(this IServiceCollection services)
    {
        services.AddScoped<KeptReader>();
        services.AddScoped<KeepLicense>();
        services.AddScoped<EndKeptLicense>();
    }

    public static void Map(ModelBuilder model) => model.Entity<KeptLicense>(kept =>
    {
        kept.ToTable("licenses_kept");
        kept.Property(one => one.KeyX).HasMaxLength(43);
        kept.Property(one => one.KeyY).HasMaxLength(43);
        kept.Property(one => one.KeptBy).HasMaxLength(100);
        kept.Property(one => one.Version).IsConcurrencyToken();
        kept.Ignore(one => one.Key);
        kept.HasIndex(one => new { one.LicenseId, one.Id });
    });
}
