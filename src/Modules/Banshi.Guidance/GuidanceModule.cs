using Banshi.Guidance.Api;
using Banshi.Guidance.Search;
using Banshi.Platform;
using Banshi.Web.OpenPages;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Guidance;

/// <summary>Finding the right service.</summary>
public sealed class GuidanceModule : IModule
{
    /// <inheritdoc/>
    public string Name => "guidance";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => new SearchIndex(Path.Combine(PlatformRegistration.DataFolder(configuration), "search")));
        services.AddHostedService<SearchFollower>();
        services.AddScoped<FindItems>();
        services.AddScoped<ViewThemes>();
        services.AddScoped<ViewHome>();
        services.AddScoped<ChooseDivision>();
        services.Configure<OpenPageOptions>(pages => pages.ViewCookies.Add(ChosenDivision.Cookie));
    }

    /// <inheritdoc/>
    public void MapEntities(ModelBuilder model)
    {
        // The index is a file beside each node; the module keeps nothing in the database.
    }

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder routes) => GuidanceApi.Map(routes);
}
