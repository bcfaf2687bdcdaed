using Banshi.Platform.Actors;

namespace Banshi.Web.Admin;

/// <summary>Sees the parts that pages are made of.</summary>
internal sealed class ViewDesign : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);
}
