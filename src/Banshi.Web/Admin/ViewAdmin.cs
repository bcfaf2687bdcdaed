using Banshi.Platform.Actors;

namespace Banshi.Web.Admin;

/// <summary>The way into administration; each role sees its own places.</summary>
internal sealed class ViewAdmin : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All).And(Role.CatalogEditor, Reach.Agency).And(Role.CatalogReviewer, Reach.Division).And(Role.Supervisor, Reach.Division);
}
