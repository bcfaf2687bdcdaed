using Banshi.Forms.Contracts;

namespace Banshi.Forms.Domain;

/// <summary>Conditions put together; null is the one that always holds.</summary>
internal static class ConditionMath
{
    public static Condition? All(IEnumerable<Condition?> conditions)
    {
        var given = conditions.OfType<Condition>().Distinct().ToList();
        return given.Count switch { 0 => null, 1 => given[0], _ => new Condition.All(given) };
    }

    public static Condition? Any(IReadOnlyCollection<Condition?> conditions)
    {
        var given = conditions.OfType<Condition>().Distinct().ToList();
        return given.Count == 0 || conditions.Contains(null) ? null : given.Count == 1 ? given[0] : new Condition.Any(given);
    }

    /// <summary>
    /// A condition of a part as the one form knows it: with the ids of the one form, and together with the conditions under which the part asks what it looks at.
    /// </summary>
    /// <param name="condition">The part's condition.</param>
    /// <param name="asked">When the part asks each question before it, carried over already.</param>
    /// <param name="places">Ids of the one form by the part's ids.</param>
    public static Condition? CarryOver(Condition? condition, IReadOnlyDictionary<string, Condition?> asked, IReadOnlyDictionary<string, string> places) => condition switch
    {
        null => null,
        Condition.Is one => All([asked.GetValueOrDefault(one.Question), one with { Question = places[one.Question] }]),
        Condition.Any any => new Condition.Any([.. any.Of.Select(one => CarryOver(one, asked, places)!)]),
        Condition.All all => new Condition.All([.. all.Of.Select(one => CarryOver(one, asked, places)!)]),
        Condition.Not not => new Condition.Not(CarryOver(not.Of, asked, places)!),
        _ => throw new InvalidOperationException($"A condition of the kind {condition.GetType().Name} is unknown."),
    };
}
