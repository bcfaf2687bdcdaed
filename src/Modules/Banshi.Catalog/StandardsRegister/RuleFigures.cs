using Banshi.Catalog.Domain;
using Banshi.Catalog.PublicLists;
using Banshi.Catalog.Rules;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>How the lists in force keep the quality rules of a clause, whether those are on or off.</summary>
internal sealed class RuleFigures(AppDbContext db, BreachReader breaches)
{
    private const int PageSize = 20;

    /// <summary>How many lists of a division and below keep all its rules.</summary>
    public async Task<ClauseFigure> CountAsync(StandardClause clause, string division, CancellationToken cancellation)
    {
        var all = await db.Set<ListMember>().Where(member => member.List == AllLists.InForce).Under(division).CountAsync(cancellation);
        var notMet = await breaches.InForce(RulesOf(clause), division).Select(breach => breach.TaskCode).Distinct().CountAsync(cancellation);
        return new ClauseFigure(all - notMet, notMet, 0);
    }

    /// <summary>The lists that do not keep them all, with what is wrong.</summary>
    public Task<BreachReader.Page> UnmetAsync(StandardClause clause, string division, string? after, CancellationToken cancellation) =>
        breaches.PageAsync(breaches.InForce(RulesOf(clause), division), RulesOf(clause), after, PageSize, cancellation);

    private static string[] RulesOf(StandardClause clause) => ClauseForm.Words(clause.Rules);
}
