using Banshi.Cases.Contracts;
using Banshi.Exchange.Api;
using Banshi.Exchange.Domain;
using Banshi.Platform;
using Banshi.Platform.Jobs;
using Banshi.Platform.Outbox;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Exchange;

/// <summary>Joins this platform with others of its kind.</summary>
public sealed class ExchangeModule : IModule
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Knock = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public string Name => "exchange";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient<PartnerLine>(http => http.Timeout = Patience)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { ConnectTimeout = Knock, AllowAutoRedirect = false });
        services.AddSingleton<PlatformKey>();
        services.AddScoped<Post>();
        services.AddScoped<ReceiveMessage>();
        services.AddScoped<OfferLists>();
        services.AddScoped<ListPartners>();
        services.AddScoped<AddPartner>();
        services.AddScoped<SuspendPartner>();
        services.AddEventHandler<CrossRegionSent, PassOn>();
        services.AddEventHandler<MessageReceived, HandleMessages>();
        services.AddJob<SendMessages>();
        services.AddJob<FollowLists>();
    }

    /// <inheritdoc/>
    public void MapEntities(ModelBuilder model) => ExchangeMapping.Map(model);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder routes) => ExchangeApi.Map(routes);
}
