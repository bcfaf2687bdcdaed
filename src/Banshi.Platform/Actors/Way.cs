using System.Linq.Expressions;
using Banshi.Standards;

namespace Banshi.Platform.Actors;

/// <summary>One way in which an actor reaches records: as a condition of a query, and for a record that is at hand.</summary>
internal abstract record Way
{
    /// <summary>The ways that a guard opens to an actor; none where it keeps everything from him.</summary>
    public static IEnumerable<Way> Of(Guard guard, Actor actor) => guard.Grants.SelectMany(grant => Of(grant, actor));

    /// <summary>Whether a record lies on this way.</summary>
    public abstract bool Leads(IScoped record);

    /// <summary>The same as a condition of a query.</summary>
    public abstract Expression On(ParameterExpression record);

    /// <summary>The condition that a column lies in a division or below it.</summary>
    public static Expression Within(Expression column, string division)
    {
        var code = DivisionCode.Parse(division);
        return Expression.AndAlso(Compare(column, code.First, Expression.GreaterThanOrEqual), Compare(column, code.Last, Expression.LessThanOrEqual));
    }

    private static IEnumerable<Way> Of(Grant grant, Actor actor) => grant.Reach switch
    {
        Reach.Own => actor.Party is { } party ? [new OfParty(party.Id)] : [],
        Reach.Agency => Duties(grant, actor).Select(duty => duty.AgencyId is { } agency ? (Way)new OfAgency(agency) : new InDivision(duty.Division)),
        Reach.Division => Duties(grant, actor).Select(duty => new InDivision(duty.Division)),
        _ => actor.Has(grant.Role) ? [new Anywhere()] : [],
    };

    private static IEnumerable<Duty> Duties(Grant grant, Actor actor) => actor.Duties.Where(duty => duty.Role == grant.Role);

    private static BinaryExpression Equal<TValue>(ParameterExpression record, string property, TValue value) =>
        Expression.Equal(Expression.Property(record, property), Captured(value));

    private static BinaryExpression Compare(Expression column, string value, Func<Expression, Expression, BinaryExpression> compare) =>
        compare(Expression.Call(typeof(string), nameof(string.Compare), null, column, Captured(value)), Expression.Constant(0));

    // A captured value becomes a parameter of the statement: one plan for all actors.
    private static MemberExpression Captured<TValue>(TValue value) => Expression.Property(Expression.Constant(new Box<TValue>(value)), nameof(Box<>.Value));

    private sealed record Anywhere : Way
    {
        public override bool Leads(IScoped record) => true;

        public override Expression On(ParameterExpression record) => Expression.Constant(true);
    }

    private sealed record OfParty(Guid Id) : Way
    {
        public override bool Leads(IScoped record) => record.PartyId == Id;

        public override Expression On(ParameterExpression record) => Equal(record, nameof(IScoped.PartyId), (Guid?)Id);
    }

    private sealed record OfAgency(Guid Id) : Way
    {
        public override bool Leads(IScoped record) => record.AgencyId == Id;

        public override Expression On(ParameterExpression record) => Equal(record, nameof(IScoped.AgencyId), Id);
    }

    private sealed record InDivision(string Division) : Way
    {
        public override bool Leads(IScoped record) => DivisionCode.TryParse(record.Division, out var place) && DivisionCode.Parse(Division).Contains(place);

        public override Expression On(ParameterExpression record) => Within(Expression.Property(record, nameof(IScoped.Division)), Division);
    }

    private sealed record Box<TValue>(TValue Value);
}
