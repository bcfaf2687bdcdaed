using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Licenses.Domain;

/// <summary>The use cases around the catalog of types.</summary>
internal static class TypeServices
{
    public static void AddLicenseTypes(this IServiceCollection services)
    {
        services.AddScoped<TypeDrafts>();
        services.AddScoped<ListLicenseTypes>();
        services.AddScoped<ViewLicenseType>();
        services.AddScoped<AddLicenseType>();
        services.AddScoped<ReviseLicenseType>();
        services.AddScoped<EditLicenseType>();
        services.AddScoped<EditLicenseField>();
        services.AddScoped<DesignLicenseFace>();
        services.AddScoped<PreviewLicenseFace>();
        services.AddScoped<PutLicenseTypeInForce>();
        services.AddScoped<DiscardLicenseTypeDraft>();
    }
}
