using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Platform.Jobs;

/// <summary>Registers jobs.</summary>
public static class JobRegistration
{
    /// <summary>Adds a job.</summary>
    public static IServiceCollection AddJob<TJob>(this IServiceCollection services)
        where TJob : class, IJob =>
        services.AddScoped<TJob>().AddSingleton(new JobDefinition(TJob.Name, TJob.Every, (scope, cancellation) =>
            scope.GetRequiredService<TJob>().RunAsync(cancellation)));
}
