using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Host;

/// <summary>Brings the database to the state that this version needs, then loads what ships.</summary>
internal static class Preparation
{
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        var isSample = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.IsSample;
        if (isSample && app.Environment.IsProduction())
        {
            throw new InvalidOperationException("The sample region cannot be loaded in production: remove Site:IsSample, or start in the environment Sample.");
        }

        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.MigrateAsync();
        }

        foreach (var seed in SeedTypes(app.Services, isSample))
        {
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
            await scope.ServiceProvider.GetServices<ISeed>().Single(one => one.GetType() == seed)
                .LoadAsync(Path.Combine(AppContext.BaseDirectory, "data"), app.Lifetime.ApplicationStopping);
        }
    }

    private static List<Type> SeedTypes(IServiceProvider services, bool isSample)
    {
        using var scope = services.CreateScope();
        return [.. scope.ServiceProvider.GetServices<ISeed>().Where(seed => isSample || !seed.IsSample).OrderBy(seed => seed.Order).Select(seed => seed.GetType())];
    }
}
