using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Licenses.Credentials;

/// <summary>The use cases around credentials, and their table.</summary>
internal static class CredentialServices
{
    public static void AddCredentials(this IServiceCollection services)
    {
        services.AddSingleton<SignedLists>();
        services.AddScoped<CredentialIssuer>();
        services.AddScoped<CredentialCheck>();
        services.AddScoped<MakeCredential>();
        services.AddScoped<DescribeCredentials>();
    }

    public static void Map(ModelBuilder model) => model.Entity<LicenseCredential>(credential =>
    {
        credential.ToTable("licenses_credential");
        credential.Property(one => one.MadeBy).HasMaxLength(100);
        credential.HasIndex(one => new { one.LicenseId, one.Id });
        credential.HasIndex(one => new { one.StatusDay, one.StatusIndex }).IsUnique();
    });
}
