using Banshi.Catalog.StandardsRegister;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>A document of the register: its editions, which is in force on a day, the clauses of one of them, and how far they are met.</summary>
internal sealed class ViewStandard(AppDbContext db, RuleFigures rules, CenterFigures centers, Clock clock, ActorSource actors) : IGuarded
{
    public static Guard Guard => RegisterReach.Read;

    public async Task<Result<View>> RunAsync(Guid id, Which which, CancellationToken cancellation)
    {
        if (await db.Set<StandardDocument>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } document)
        {
            return PlatformProblems.Unknown;
        }

        var editions = await db.Set<StandardEdition>().AsNoTracking().Where(one => one.StandardId == id).OrderByDescending(one => one.Sequence).ToListAsync(cancellation);
        var asked = which.Day ?? clock.Today;
        var inForce = EditionsInForce.On(asked, document, editions);
        if (Choose(which, inForce, editions) is not { } shown)
        {
            return PlatformProblems.Unknown;
        }

        return new View(document, editions, shown, inForce, asked)
        {
            State = EditionsInForce.StateOn(clock.Today, document, editions),
            Clauses = await ClausesAsync(document, shown, cancellation),
            Plans = await db.Set<RevisionPlan>().AsNoTracking().Where(plan => plan.StandardId == id).OrderBy(plan => plan.DueOn).ToListAsync(cancellation),
            Today = clock.Today,
            MayWrite = RegisterReach.MayWrite(actors.Current, document.Division),
        };
    }

    private static StandardEdition? Choose(Which which, StandardEdition? inForce, List<StandardEdition> editions) => which switch
    {
        { IsLatest: true } => editions[0],
        { Sequence: { } sequence } => editions.Find(one => one.Sequence == sequence),
        _ => inForce ?? editions[0],
    };

    private async Task<IReadOnlyList<Clause>> ClausesAsync(StandardDocument document, StandardEdition edition, CancellationToken cancellation)
    {
        var clauses = new List<Clause>();
        foreach (var clause in await db.Set<StandardClause>().AsNoTracking().Where(one => one.EditionId == edition.Id).OrderBy(one => one.Position).ToListAsync(cancellation))
        {
            ClauseFigure? byLists = clause.Rules.Length == 0 ? null : await rules.CountAsync(clause, document.Division, cancellation);
            ClauseFigure? byCenters = clause.Levels.Length == 0 ? null : await centers.TotalAsync(clause, document.Division, cancellation);
            clauses.Add(new Clause(clause, byLists, byCenters));
        }

        return clauses;
    }

    /// <summary>What to show of a document.</summary>
    /// <param name="Sequence">The edition; null takes the one in force on the day or, where none is, the latest.</param>
    /// <param name="Day">The day that is asked about; null for today.</param>
    /// <param name="IsLatest">The latest edition in any case.</param>
    internal sealed record Which(int? Sequence = null, DateOnly? Day = null, bool IsLatest = false);

    /// <param name="One">The clause.</param>
    /// <param name="ByLists">How the lists in force keep it; null where no rule checks it.</param>
    /// <param name="ByCenters">How far centers meet it; null where it binds none.</param>
    internal sealed record Clause(StandardClause One, ClauseFigure? ByLists, ClauseFigure? ByCenters);

    /// <param name="Document">The document.</param>
    /// <param name="Editions">All editions, the latest first.</param>
    /// <param name="Shown">The one whose clauses are shown.</param>
    /// <param name="InForce">The one in force on the day that is asked about; null where none is.</param>
    /// <param name="Day">That day.</param>
    internal sealed record View(StandardDocument Document, IReadOnlyList<StandardEdition> Editions, StandardEdition Shown, StandardEdition? InForce, DateOnly Day)
    {
        public required StandardState State { get; init; }

        public required IReadOnlyList<Clause> Clauses { get; init; }

        public required IReadOnlyList<RevisionPlan> Plans { get; init; }

        public required DateOnly Today { get; init; }

        public required bool MayWrite { get; init; }

        public bool MayChange => MayWrite && !Shown.IsFrozen(Today) && Shown == Editions[0] && Document.RepealedOn is null;

        public bool MayGoOn => MayWrite && Document.RepealedOn is null && Editions[0].RegisteredAt is not null;
    }
}
