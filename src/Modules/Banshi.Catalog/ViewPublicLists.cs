using Banshi.Catalog.PublicLists;
using Banshi.Platform.Actors;

namespace Banshi.Catalog;

/// <summary>All public lists.</summary>
internal sealed class ViewPublicLists : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public static IReadOnlyList<PublicList> All => AllLists.All;
}
