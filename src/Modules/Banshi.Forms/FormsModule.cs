using Banshi.Forms.Contracts;
using Banshi.Forms.Domain;
using Banshi.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Forms;

/// <summary>Forms as data.</summary>
public sealed class FormsModule : IModule
{
    /// <inheritdoc/>
    public string Name => "forms";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services.AddScoped<IForms, FormKeeper>();

    /// <inheritdoc/>
    public void MapEntities(ModelBuilder model) => FormsMapping.Map(model);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        // Forms have no page of their own: they are shown inside the case that they belong to.
    }
}
