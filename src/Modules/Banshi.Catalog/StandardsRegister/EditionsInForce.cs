using Banshi.Platform.Data;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>Which edition is in force on a day: of those that are registered, the one whose day came last, unless the document is repealed.</summary>
internal static class EditionsInForce
{
    /// <summary>Of one document; null where none is.</summary>
    public static StandardEdition? On(DateOnly day, StandardDocument document, IEnumerable<StandardEdition> editions) =>
        document.IsRepealed(day) ? null : editions.Where(edition => edition.IsFrozen(day)).MaxBy(edition => edition.EffectiveOn);

    /// <summary>The same over all documents.</summary>
    public static IQueryable<StandardEdition> EditionsOn(this AppDbContext db, DateOnly day) => db.Set<StandardEdition>()
        .Where(edition => edition.RegisteredAt != null && edition.EffectiveOn <= day)
        .Where(edition => db.Set<StandardDocument>().Any(document => document.Id == edition.StandardId && (document.RepealedOn == null || document.RepealedOn > day)))
        .Where(edition => !db.Set<StandardEdition>().Any(later =>
            later.StandardId == edition.StandardId && later.RegisteredAt != null && later.EffectiveOn <= day && later.EffectiveOn > edition.EffectiveOn));

    public static StandardState StateOn(DateOnly day, StandardDocument document, IReadOnlyCollection<StandardEdition> editions)
    {
        if (document.IsRepealed(day))
        {
            return StandardState.Repealed;
        }

        return On(day, document, editions) is not null ? StandardState.InForce
            : editions.Any(edition => edition.RegisteredAt is not null) ? StandardState.Upcoming : StandardState.Drafted;
    }

    /// <summary>Only documents that stand so on a day.</summary>
    public static IQueryable<StandardDocument> Standing(this IQueryable<StandardDocument> documents, AppDbContext db, StandardState state, DateOnly day)
    {
        var registered = db.Set<StandardEdition>().Where(edition => edition.RegisteredAt != null);
        if (state == StandardState.Repealed)
        {
            return documents.Where(one => one.RepealedOn <= day);
        }

        var standing = documents.Where(one => one.RepealedOn == null || one.RepealedOn > day);
        return state switch
        {
            StandardState.InForce => standing.Where(one => registered.Any(edition => edition.StandardId == one.Id && edition.EffectiveOn <= day)),
            StandardState.Upcoming => standing.Where(one => registered.Any(edition => edition.StandardId == one.Id))
                .Where(one => !registered.Any(edition => edition.StandardId == one.Id && edition.EffectiveOn <= day)),
            _ => standing.Where(one => !registered.Any(edition => edition.StandardId == one.Id)),
        };
    }
}
