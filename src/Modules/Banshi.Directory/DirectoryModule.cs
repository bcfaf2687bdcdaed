using Banshi.Directory.Api;
using Banshi.Directory.Contracts;
using Banshi.Directory.Domain;
using Banshi.Directory.Seeds;
using Banshi.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Directory;

/// <summary>Who and where: divisions, agencies, centers, windows, the calendar.</summary>
public sealed class DirectoryModule : IModule
{
    /// <inheritdoc/>
    public string Name => "directory";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<IDirectory, DirectoryReader>();
        services.AddScoped<ImportHolidays>();
        services.AddScoped<ViewCalendar>();
        services.AddScoped<ListDivisions>();
        services.AddScoped<OpenStates>();
        services.AddScoped<ListCenters>();
        services.AddScoped<ViewCenter>();
        services.AddScoped<ISeed, ReferenceSeed>();
        services.AddScoped<ISeed, SampleSeed>();
    }

    /// <inheritdoc/>
    public void MapEntities(ModelBuilder model) => DirectoryMapping.Map(model);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder routes) => DirectoryApi.Map(routes);
}
