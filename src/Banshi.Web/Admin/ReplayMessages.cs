using Banshi.Platform.Actors;

namespace Banshi.Web.Admin;

/// <summary>Sees the steps that are not delivered yet, and tries them again. It opens no case.</summary>
internal sealed class ReplayMessages : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);
}
