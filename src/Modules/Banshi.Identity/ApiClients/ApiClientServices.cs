using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Identity.ApiClients;

internal static class ApiClientServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, BearerHandler>(BearerHandler.SchemeName, null);
        services.AddScoped<RegisterClient>();
        services.AddScoped<RenewClient>();
        services.AddScoped<RevokeClient>();
        services.AddScoped<ListClients>();
    }
}
