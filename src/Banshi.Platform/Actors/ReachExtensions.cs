using System.Linq.Expressions;

namespace Banshi.Platform.Actors;

/// <summary>A record that belongs to an agency in a division, and perhaps to an applicant.</summary>
public interface IScoped
{
    /// <summary>Twelve-digit code of the division whose agency handles the record.</summary>
    string Division { get; }

    /// <summary>The agency that handles it.</summary>
    Guid AgencyId { get; }

    /// <summary>The applicant; null where a clerk entered it for somebody without an account.</summary>
    Guid? PartyId { get; }
}

/// <summary>The reach of an actor as a predicate in the query.</summary>
public static class ReachExtensions
{
    /// <summary>Only the records that the guard lets this actor reach.</summary>
    public static IQueryable<T> ReachableBy<T>(this IQueryable<T> records, Actor actor, Guard guard)
        where T : class, IScoped
    {
        if (actor.Channel == Channel.System)
        {
            return records;
        }

        var record = Expression.Parameter(typeof(T), "record");
        var any = Way.Of(guard, actor).Select(way => way.On(record)).Aggregate<Expression, Expression?>(null, Or);
        return records.Where(Expression.Lambda<Func<T, bool>>(any ?? Expression.Constant(false), record));
    }

    /// <summary>The same for one record that is at hand.</summary>
    public static bool Reaches(this Guard guard, Actor actor, IScoped record) => actor.Channel == Channel.System || Way.Of(guard, actor).Any(way => way.Leads(record));

    /// <summary>Only the records whose division is the given one or below it.</summary>
    public static IQueryable<T> WithinDivision<T>(this IQueryable<T> records, Expression<Func<T, string>> column, string division) =>
        records.Where(Expression.Lambda<Func<T, bool>>(Way.Within(column.Body, division), column.Parameters));

    private static Expression Or(Expression? left, Expression right) => left is null ? right : Expression.OrElse(left, right);
}
