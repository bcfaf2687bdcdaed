using Banshi.Licenses.Domain;
using Banshi.Platform.Jobs;
using Banshi.Platform.LongTasks;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Licenses.Gathering;

/// <summary>The use cases around gathering.</summary>
internal static class GatherServices
{
    public static void AddGathering(this IServiceCollection services)
    {
        services.AddScoped<OfficersAgencies>();
        services.AddScoped<KnownLicenses>();
        services.AddScoped<GatherStore>();
        services.AddLongTask<GatherLicenses, GatherLicenses.Input>();
        services.AddScoped<ViewGathering>();
        services.AddScoped<ViewGatherFigures>();
        services.AddJob<SealGathered>();
    }
}
