using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Licenses.Seals;

/// <summary>The register of seals and what seals with them.</summary>
internal static class SealServices
{
    public static void AddSeals(this IServiceCollection services)
    {
        services.AddSingleton<SealMemory>();
        services.AddScoped<SampleSeals>();
        services.AddScoped<SealDesk>();
        services.AddScoped<SealRegister>();
        services.AddScoped<MadeSeal>();
        services.AddScoped<ApplyForSeal>();
        services.AddScoped<DecideSeal>();
        services.AddScoped<ChangeSealState>();
        services.AddScoped<ListSeals>();
        services.AddScoped<RegisterAuthority>();
    }
}
