using Banshi.Catalog.Rules;
using Banshi.Catalog.StandardsRegister;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>Where a clause is met: the lists that do not keep its rules, and what the centers that it binds report.</summary>
internal sealed class ViewClause(AppDbContext db, RuleFigures rules, CenterFigures centers, ActorSource actors, Clock clock) : IGuarded
{
    public static Guard Guard => RegisterReach.Read;

    /// <param name="id">The clause.</param>
    /// <param name="division">Only this division and below; null for all where the document applies.</param>
    /// <param name="afterList">Cursor among the lists.</param>
    /// <param name="afterCenter">Cursor among the centers.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<View>> RunAsync(Guid id, string? division, string? afterList, string? afterCenter, CancellationToken cancellation)
    {
        if (await FindAsync(db, id, cancellation) is not { } found || Scope(found.Document, division) is not { } scope)
        {
            return PlatformProblems.Unknown;
        }

        return new View(found, scope, clock.Today)
        {
            ByLists = found.Clause.Rules.Length == 0 ? null : await ListsAsync(found, scope, afterList, cancellation),
            ByCenters = found.Clause.Levels.Length == 0 ? null : await CentersAsync(found, scope, afterCenter, cancellation),
            MayReport = center => found.Edition.RegisteredAt is not null && RegisterReach.MayWrite(actors.Current, center),
        };
    }

    /// <summary>A clause with its edition and document; null where there is none.</summary>
    public static Task<Found?> FindAsync(AppDbContext db, Guid id, CancellationToken cancellation) => db.Set<StandardClause>().AsNoTracking().Where(clause => clause.Id == id)
        .Join(db.Set<StandardEdition>(), clause => clause.EditionId, edition => edition.Id, (clause, edition) => new { clause, edition })
        .Join(db.Set<StandardDocument>(), one => one.edition.StandardId, document => document.Id, (one, document) => new Found(one.clause, one.edition, document))
        .SingleOrDefaultAsync(cancellation);

    private static string? Scope(StandardDocument document, string? division) =>
        division is null ? document.Division
        : DivisionCode.TryParse(division, out var code) && DivisionCode.Parse(document.Division).Contains(code) ? code.Value : null;

    private async Task<Lists> ListsAsync(Found found, string scope, string? after, CancellationToken cancellation) =>
        new(await rules.CountAsync(found.Clause, scope, cancellation), await rules.UnmetAsync(found.Clause, scope, after, cancellation));

    private async Task<Centers> CentersAsync(Found found, string scope, string? after, CancellationToken cancellation)
    {
        var rows = await centers.CountAsync(found.Clause, scope, cancellation);
        return new Centers(rows, await centers.PageAsync(found.Clause, scope, after, cancellation));
    }

    internal sealed record Found(StandardClause Clause, StandardEdition Edition, StandardDocument Document);

    internal sealed record Lists(ClauseFigure Figure, BreachReader.Page Page);

    internal sealed record Centers(IReadOnlyList<CenterFigures.Row> Rows, CenterFigures.Page Page)
    {
        public ClauseFigure Figure => Rows.Aggregate(default(ClauseFigure), (all, row) => new ClauseFigure(all.Met + row.Figure.Met, all.NotMet + row.Figure.NotMet, all.Silent + row.Figure.Silent));
    }

    /// <param name="Found">The clause with its edition and document.</param>
    /// <param name="Scope">The division that is looked at.</param>
    /// <param name="Today">Today.</param>
    internal sealed record View(Found Found, string Scope, DateOnly Today)
    {
        /// <summary>How lists keep its rules; null where no rule checks it.</summary>
        public required Lists? ByLists { get; init; }

        /// <summary>What centers report; null where it binds none.</summary>
        public required Centers? ByCenters { get; init; }

        /// <summary>Whether this officer may report for the center of a division.</summary>
        public required Func<string, bool> MayReport { get; init; }
    }
}
