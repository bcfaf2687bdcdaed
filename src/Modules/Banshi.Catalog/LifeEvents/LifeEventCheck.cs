using Banshi.Forms.Contracts;

namespace Banshi.Catalog.LifeEvents;

/// <summary>Whether a definition holds together: no id twice, an order without a circle, conditions that look at its own questions, places that are used.</summary>
internal static class LifeEventCheck
{
    /// <exception cref="InvalidDataException">It does not.</exception>
    public static void Throw(LifeEventDefinition definition)
    {
        Require(definition.Parts.Select(part => part.Id).Distinct().Count() == definition.Parts.Count, definition, "two parts have one id");
        Require(definition.Places.Select(place => place.Id).Distinct().Count() == definition.Places.Count, definition, "two places have one id");
        Require(definition.Places.All(place => definition.Parts.Any(part => part.Place == place.Id)), definition, "a place does nothing");
        var before = new HashSet<string>();
        foreach (var part in definition.Parts)
        {
            Require(part.After.All(before.Contains), definition, $"{part.Id} comes after a part that does not stand before it");
            Require(part.Given.Count == 0 || part.After.Count > 0, definition, $"{part.Id} is given something and comes after nothing");
            Require(part.Place is null || definition.Places.Any(place => place.Id == part.Place), definition, $"{part.Id} is done in a place that is not asked");
            Require(LooksOnlyAt(part.When, definition.Questions), definition, $"{part.Id} has a condition on something that is not asked");
            before.Add(part.Id);
        }
    }

    private static bool LooksOnlyAt(Condition? condition, IReadOnlyList<Question> questions) =>
        condition?.Questions.All(id => questions.Any(question => question.Id == id)) != false;

    private static void Require(bool isSo, LifeEventDefinition definition, string otherwise)
    {
        if (!isSo)
        {
            throw new InvalidDataException($"{definition.Name}: {otherwise}.");
        }
    }
}
