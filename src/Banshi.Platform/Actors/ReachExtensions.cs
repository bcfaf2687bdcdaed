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
        var any = guard.Grants.SelectMany(grant => Conditions(record, actor, grant)).Aggregate<Expression, Expression?>(null, Or);
        return records.Where(Expression.Lambda<Func<T, bool>>(any ?? Expression.Constant(false), record));
    }

    /// <summary>The same for one record that is at hand.</summary>
    public static bool Reaches<T>(this Guard guard, Actor actor, T record)
        where T : class, IScoped => new[] { record }.AsQueryable().ReachableBy(actor, guard).Any();

    /// <summary>Only the records whose division is the given one or below it.</summary>
    public static IQueryable<T> WithinDivision<T>(this IQueryable<T> records, Expression<Func<T, string>> column, string division) =>
        records.Where(Expression.Lambda<Func<T, bool>>(Within(column.Body, division), column.Parameters));

    private static IEnumerable<Expression> Conditions(ParameterExpression record, Actor actor, Grant grant) => grant.Reach switch
    {
        Reach.Own => actor.Party is { } party ? [Equal(record, nameof(IScoped.PartyId), (Guid?)party.Id)] : [],
        Reach.Agency => Duties(actor, grant).Select(duty => duty.AgencyId is { } agency ? Equal(record, nameof(IScoped.AgencyId), agency) : InDivision(record, duty)),
        Reach.Division => Duties(actor, grant).Select(duty => InDivision(record, duty)),
        _ => actor.Has(grant.Role) ? [Expression.Constant(true)] : [],
    };

    private static IEnumerable<Duty> Duties(Actor actor, Grant grant) => actor.Duties.Where(duty => duty.Role == grant.Role);

    private static Expression Or(Expression? left, Expression right) => left is null ? right : Expression.OrElse(left, right);

    private static BinaryExpression Equal<TValue>(ParameterExpression record, string property, TValue value) =>
        Expression.Equal(Expression.Property(record, property), Captured(value));

    private static BinaryExpression InDivision(ParameterExpression record, Duty duty) =>
        Within(Expression.Property(record, nameof(IScoped.Division)), duty.Division);

    private static BinaryExpression Within(Expression column, string division)
    {
        var code = Standards.DivisionCode.Parse(division);
        return Expression.AndAlso(Compare(column, code.First, Expression.GreaterThanOrEqual), Compare(column, code.Last, Expression.LessThanOrEqual));
    }

    private static BinaryExpression Compare(Expression column, string value, Func<Expression, Expression, BinaryExpression> compare) =>
        compare(Expression.Call(typeof(string), nameof(string.Compare), null, column, Captured(value)), Expression.Constant(0));

    // A captured value becomes a parameter of the statement: one plan for all actors.
    private static MemberExpression Captured<TValue>(TValue value) => Expression.Property(Expression.Constant(new Box<TValue>(value)), nameof(Box<>.Value));

    private sealed record Box<TValue>(TValue Value);
}
