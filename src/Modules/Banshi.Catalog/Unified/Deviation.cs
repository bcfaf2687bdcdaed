using Banshi.Catalog.Contracts;

namespace Banshi.Catalog.Unified;

/// <summary>An element in which a list differs from its standard.</summary>
/// <param name="Element">Name of the element.</param>
/// <param name="Standard">What the standard says.</param>
/// <param name="Own">What the list says.</param>
/// <param name="Better">1 where the list asks less of people, -1 where it asks more, 0 where it is only different.</param>
internal sealed record Deviation(string Element, string Standard, string Own, int Better)
{
    /// <summary>An agency may only improve; anything else needs consent.</summary>
    public bool NeedsConsent => Better <= 0;

    public static IReadOnlyList<Deviation> Of(ItemContent standard, ItemContent own) =>
    [
        .. from element in ListElement.All
           let there = element.Of(standard)
           let here = element.Of(own)
           where there != here
           select new Deviation(element.Name, there, here, element.Judge(standard, own)),
    ];
}
