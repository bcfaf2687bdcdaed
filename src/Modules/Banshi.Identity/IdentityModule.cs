using Banshi.Identity.Api;
using Banshi.Identity.ApiClients;
using Banshi.Identity.Contracts;
using Banshi.Identity.Domain;
using Banshi.Identity.Fronts;
using Banshi.Identity.Seeds;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Jobs;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Identity;

/// <summary>Accounts, second factors, applicants and those who act for them, duties of staff.</summary>
public sealed class IdentityModule : IModule
{
    /// <inheritdoc/>
    public string Name => "identity";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        Sessions.Add(services, configuration);
        services.AddScoped<IIdentity, IdentityReader>();
        services.AddScoped<ICurrentActors, CurrentActors>();
        services.AddSingleton<IRealNameCheck, RealNameSimulator>();
        services.AddScoped<SignIn>();
        services.AddScoped<ConfirmCode>();
        services.AddScoped<UsePasskey>();
        services.AddScoped<SignUp>();
        services.AddScoped<SignOut>();
        services.AddScoped<ViewAccount>();
        services.AddScoped<SetUpAuthenticator>();
        services.AddScoped<AddPasskey>();
        services.AddScoped<RemovePasskey>();
        services.AddScoped<SwitchParty>();
        services.AddScoped<HoldInterruptedPost>();
        services.AddScoped<ResumePost>();
        services.AddScoped<ListStaff>();
        services.AddScoped<AppointStaff>();
        services.AddScoped<IFirstAdministrator, AppointFirstAdministrator>();
        services.AddScoped<SampleAccounts>();
        services.AddScoped<ISeed, SampleSeed>();
        services.AddJob<ForgetInterruptedPosts>();
        ApiClientServices.Add(services);
        services.AddScoped<HandOver>();
        services.AddScoped<EnterByTicket>();
        services.AddScoped<RegisterFront>();
        services.AddScoped<ListFronts>();
        services.AddScoped<SwitchFront>();
        services.AddJob<ForgetTickets>();
    }

    /// <inheritdoc/>
    public void MapEntities(ModelBuilder model)
    {
        IdentityMapping.Map(model);
        ApiClient.Map(model);
        FrontMapping.Map(model);
    }

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder routes) => IdentityApi.Map(routes);
}
