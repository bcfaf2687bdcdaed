using Banshi.Catalog.Api;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Import;
using Banshi.Catalog.Seeds;
using Banshi.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Banshi.Catalog;

/// <summary>What may be asked for.</summary>
public sealed class CatalogModule : IModule
{
    /// <inheritdoc/>
    public string Name => "catalog";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ICatalog, CatalogReader>();
        services.AddSingleton(provider => new TermTexts(provider.GetRequiredService<IStringLocalizer<CatalogStrings>>()));
        services.AddScoped<Publisher>();
        services.AddScoped<ImportLookups>();
        services.AddScoped<ImportItems>();
        services.AddScoped<ViewImport>();
        services.AddScoped<ViewGuide>();
        services.AddScoped<ViewPlaces>();
        services.AddScoped<LifeEventReader>();
        services.AddScoped<ILifeEvents>(provider => provider.GetRequiredService<LifeEventReader>());
        services.AddScoped<ViewLifeEvents>();
        services.AddScoped<ViewLifeEvent>();
        services.AddScoped<SwitchLifeEvent>();
        services.AddScoped<ISeed, ReferenceSeed>();
        services.AddScoped<ISeed, SampleSeed>();
        services.AddScoped<ISeed, LifeEventSeed>();
    }

    /// <inheritdoc/>
    public void MapEntities(ModelBuilder model)
    {
        CatalogMapping.Map(model);
        LifeEventMapping.Map(model);
    }

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder routes) => CatalogApi.Map(routes);
}
