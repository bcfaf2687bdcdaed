using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Host;

/// <summary><c>first-administrator NAME</c>: opens the account of the first administrator and prints its first password.</summary>
internal static class FirstAdministrator
{
    public static async Task<int> AppointAsync(WebApplication app, string account)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
        var appointed = await scope.ServiceProvider.GetRequiredService<IFirstAdministrator>().AppointAsync(account, CancellationToken.None);
        if (appointed.Is(out var password, out var problem))
        {
            Console.WriteLine(password);
            return 0;
        }

        Console.Error.WriteLine(string.Join('\n', problem.Fields.Select(field => field.Message).DefaultIfEmpty(problem.Title)));
        return 1;
    }
}
