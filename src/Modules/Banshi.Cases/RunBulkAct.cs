using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.LongTasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Banshi.Cases;

/// <summary>
/// One act on many cases, each for itself: what can be done is done, and what cannot is named with its reason. It is the same act as on the case's own page,
/// with the same rules and the same record. A few are done at once, more as a long task, case by case.
/// </summary>
internal sealed class RunBulkAct(IServiceScopeFactory scopes, ActorSource actors, AppDbContext db, IOptions<DeskOptions> options) : ILongTask<RunBulkAct.Input>
{
    public static LongTaskKind Kind { get; } = new("cases.bulk-act", "批量办理", "Act on many cases");

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

    public sealed record Input(Act Act, IReadOnlyList<Guid> Cases);

    public sealed record Line(Guid Id, string Number, string ItemName, string? Problem);

    /// <summary>The cases that are meant: each once, at most a page of the worklist.</summary>
    public static IReadOnlyList<Guid> Meant(IEnumerable<Guid> cases) => [.. cases.Distinct().Take(ListQueue.PageSize)];

    /// <summary>Whether so many are a long task.</summary>
    public bool IsLong(Act act, IReadOnlyList<Guid> cases) => Enum.IsDefined(act) && cases.Count > options.Value.BulkAtOnce;

    /// <summary>Does an act to some cases at once.</summary>
    public async Task<Result<IReadOnlyList<Line>>> RunAsync(Act act, IReadOnlyList<Guid> cases, CancellationToken cancellation)
    {
        if (cases.Count == 0 || !Enum.IsDefined(act))
        {
            return CaseProblems.NoneChosen;
        }

        var lines = new List<Line>();
        var named = await NamesAsync(cases, cancellation);
        foreach (var id in cases.Where(named.ContainsKey))
        {
            // What goes wrong with one case must leave nothing behind for the next.
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorSource>().Current = actors.Current;
            lines.Add(new Line(id, named[id].Number, named[id].ItemName, (await OneAsync(scope.ServiceProvider, act, id, cancellation))?.Title));
        }

        return lines;
    }

    /// <summary>Does it as a long task, a case a step.</summary>
    public async Task<Problem?> RunAsync(Input input, LongTaskRun run, CancellationToken cancellation)
    {
        var named = await NamesAsync(input.Cases, cancellation);
        foreach (var id in input.Cases.Skip(run.Done))
        {
            var subject = named.TryGetValue(id, out var name) ? $"{name.Number} {name.ItemName}" : id.ToString();
            await run.StepAsync(input.Cases.Count, subject, $"/desk/cases/{id}", scope => OneAsync(scope, input.Act, id, cancellation), cancellation);
        }

        return null;
    }

    private async Task<Dictionary<Guid, (string Number, string ItemName)>> NamesAsync(IReadOnlyList<Guid> cases, CancellationToken cancellation) =>
        await db.Set<Case>().AsNoTracking().ReachableBy(actors.Current, Guard).Where(c => cases.Contains(c.Id) && c.State != CaseState.Draft)
            .Select(c => new { c.Id, Number = c.Number!, c.ItemName }).ToDictionaryAsync(c => c.Id, c => (c.Number, c.ItemName), cancellation);

    private static async Task<Problem?> OneAsync(IServiceProvider scope, Act act, Guid id, CancellationToken cancellation) => act switch
    {
        Act.Take => await scope.GetRequiredService<TakeCase>().RunAsync(id, null),
        Act.GiveBack => await scope.GetRequiredService<TakeCase>().GiveBackAsync(id, null),
        Act.Receive => await scope.GetRequiredService<ReceiveCase>().RunAsync(id, null, cancellation),
        Act.Accept => await scope.GetRequiredService<AcceptCase>().RunAsync(id, null, cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
