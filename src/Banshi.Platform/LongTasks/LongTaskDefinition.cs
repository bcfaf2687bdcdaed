using System.Text.Json;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Platform.LongTasks;

/// <summary>A kind of long task as it was registered.</summary>
/// <param name="Kind">What it is called.</param>
/// <param name="Guard">Who may ask for it, and must still be allowed to while it runs.</param>
/// <param name="Run">Does the work in a scope.</param>
internal sealed record LongTaskDefinition(LongTaskKind Kind, Guard Guard, Func<IServiceProvider, string, LongTaskRun, CancellationToken, Task<Problem?>> Run);

/// <summary>Registers kinds of long tasks.</summary>
public static class LongTaskRegistration
{
    /// <summary>Adds a kind.</summary>
    public static IServiceCollection AddLongTask<TTask, TInput>(this IServiceCollection services)
        where TTask : class, ILongTask<TInput> =>
        services.AddScoped<TTask>().AddSingleton(TTask.Kind).AddSingleton(new LongTaskDefinition(TTask.Kind, TTask.Guard, (scope, input, run, cancellation) =>
            scope.GetRequiredService<TTask>().RunAsync(JsonSerializer.Deserialize<TInput>(input)!, run, cancellation)));
}
