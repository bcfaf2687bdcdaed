using Banshi.Platform.Actors;

namespace Banshi.Web.Phone;

/// <summary>What is shown while there is no line: what was kept on the device.</summary>
internal sealed class ViewOffline : IGuarded
{
    public static Guard Guard => Guard.Anyone;
}
