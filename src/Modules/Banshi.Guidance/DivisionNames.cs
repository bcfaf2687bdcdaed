using Banshi.Directory.Contracts;
using Banshi.Platform.Published;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Guidance;

/// <summary>Names of chosen divisions, for the header of every page: nothing is opened for what is remembered.</summary>
internal sealed class DivisionNames(PublishedFacts facts, IServiceScopeFactory scopes)
{
    /// <summary>The name of a division; null where none is chosen or there is no such division.</summary>
    public async Task<string?> OfAsync(string? division, CancellationToken cancellation) =>
        division is null ? null : await facts.ReadAsync<string?>($"guidance-division {division}", async () =>
        {
            await using var scope = scopes.CreateAsyncScope();
            return (await scope.ServiceProvider.GetRequiredService<IDirectory>().FindDivisionAsync(division, cancellation))?.Name;
        });
}
