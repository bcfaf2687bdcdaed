using Banshi.Catalog.LifeEvents;

namespace Banshi.UnitTests;

/// <summary>What a definition of a life event over several places must keep.</summary>
public sealed class LifeEventCheckTests
{
    private static readonly LifeEventDefinition Moving = new("moving", "户口迁移")
    {
        Places = [new("from", "迁出地"), new("to", "迁入地")],
        Parts = [new("consent", "000109202000", "准予迁入") { Place = "to" }, new("leave", "000709216000", "迁出登记") { Place = "from", After = ["consent"] }],
    };

    [Fact]
    public void Throw_WithPlacesThatAreUsed_LetsItThrough() => LifeEventCheck.Throw(LifeEventDefinition.Read(Moving.Write()));

    [Fact]
    public void Throw_WithAPartInAPlaceThatIsNotAsked_Refuses() => Refuses(Moving with { Places = [Moving.Places[1]] }, "leave is done in a place that is not asked");

    [Fact]
    public void Throw_WithAPlaceThatDoesNothing_Refuses() => Refuses(Moving with { Places = [.. Moving.Places, new("third", "居住地")] }, "a place does nothing");

    [Fact]
    public void Throw_WithTwoPlacesOfOneId_Refuses() => Refuses(Moving with { Places = [.. Moving.Places, new("to", "居住地")] }, "two places have one id");

    private static void Refuses(LifeEventDefinition definition, string because) =>
        Assert.Contains(because, Assert.Throws<InvalidDataException>(() => LifeEventCheck.Throw(definition)).Message, StringComparison.Ordinal);
}
