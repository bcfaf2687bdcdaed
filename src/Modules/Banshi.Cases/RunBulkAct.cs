using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Cases;

/// <summary>
/// One act on many cases, each for itself: what can be done is done, and what cannot is named with its reason. It is the same act as on the case's own page,
/// with the same rules and the same record.
/// </summary>
internal sealed class RunBulkAct(IServiceScopeFactory scopes, ActorSource actors, AppDbContext db) : IGuarded
{
    public static Guard Guard => TakeCase.Guard;

    public enum Act
    {
        /// <summary>领办.</summary>
        Take = 1,

        /// <summary>退回待领.</summary>
        GiveBack = 2,

        /// <summary>收件.</summary>
        Receive = 3,

        /// <summary>受理.</summary>
        Accept = 4,
    }

    public sealed record Line(Guid Id, string Number, string ItemName, string? Problem);

    /// <summary>Does an act to some cases; at most a page of the worklist.</summary>
    public async Task<Result<IReadOnlyList<Line>>> RunAsync(Act act, IReadOnlyList<Guid> cases, CancellationToken cancellation)
    {
        var ids = cases.Distinct().Take(ListQueue.PageSize).ToList();
        if (ids.Count == 0)
        {
            return CaseProblems.NoneChosen;
        }

        var named = await db.Set<Case>().AsNoTracking().ReachableBy(actors.Current, Guard).Where(c => ids.Contains(c.Id) && c.State != CaseState.Draft)
            .Select(c => new { c.Id, Number = c.Number!, c.ItemName }).ToListAsync(cancellation);
        var lines = new List<Line>();
        foreach (var one in named.OrderBy(one => ids.IndexOf(one.Id)))
        {
            lines.Add(new Line(one.Id, one.Number, one.ItemName, (await OneAsync(act, one.Id, cancellation))?.Title));
        }

        return lines;
    }

    // What goes wrong with one case must leave nothing behind for the next.
    private async Task<Problem?> OneAsync(Act act, Guid id, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = actors.Current;
        return act switch
        {
            Act.Take => await scope.ServiceProvider.GetRequiredService<TakeCase>().RunAsync(id, null),
            Act.GiveBack => await scope.ServiceProvider.GetRequiredService<TakeCase>().GiveBackAsync(id, null),
            Act.Receive => await scope.ServiceProvider.GetRequiredService<ReceiveCase>().RunAsync(id, null, cancellation),
            _ => await scope.ServiceProvider.GetRequiredService<AcceptCase>().RunAsync(id, null, cancellation),
        };
    }
}
