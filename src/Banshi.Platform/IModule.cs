using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Platform;

/// <summary>A module of the monolith: it brings its services, its tables and its endpoints. Its Razor Pages are found by themselves.</summary>
public interface IModule
{
    /// <summary>The module's name in lower case: prefix of its tables, of its problem codes and of its acts.</summary>
    string Name { get; }

    /// <summary>Registers use cases, handlers and jobs.</summary>
    void AddServices(IServiceCollection services, IConfiguration configuration);

    /// <summary>Maps the module's entities; every table is named <c>name_…</c>.</summary>
    void MapEntities(ModelBuilder model);

    /// <summary>Maps the module's minimal APIs.</summary>
    void MapEndpoints(IEndpointRouteBuilder routes);
}
