using Banshi.Cases.Contracts;
using Banshi.Feedback.Domain;
using Banshi.Feedback.Seeds;
using Banshi.Platform;
using Banshi.Platform.Outbox;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Feedback;

/// <summary>What people say of a service.</summary>
public sealed class FeedbackModule : IModule
{
    /// <inheritdoc/>
    public string Name => "feedback";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<RatingBook>();
        services.AddScoped<RateCase>();
        services.AddScoped<RateVisit>();
        services.AddScoped<ISeed, RatingOptionSeed>();
        services.AddEventHandler<CaseCompleted, InviteRating>();
    }

    /// <inheritdoc/>
    public void MapEntities(ModelBuilder model) => FeedbackMapping.Map(model);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        // Ratings come in through pages alone.
    }
}
