using Banshi.Platform.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Catalog.Alignment;

internal static class AlignmentServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<AlignmentReach>();
        services.AddScoped<AlignmentReader>();
        services.AddScoped<AlignmentDesk>();
        services.AddScoped<ImportOutsideList>();
        services.AddScoped<ViewAlignment>();
        services.AddScoped<ViewOutsideList>();
        services.AddScoped<ViewOutsideRow>();
        services.AddScoped<ConfirmCounterpart>();
        services.AddScoped<DeclareNoCounterpart>();
        services.AddScoped<CompareSources>();
        services.AddScoped<ListComparisons>();
        services.AddScoped<ViewComparison>();
        services.AddJob<FollowAlignment>();
    }
}
