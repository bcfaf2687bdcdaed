using Banshi.Platform.Actors;

namespace Banshi.Web.Accessibility;

/// <summary>Reads how accessible the platform is, what was tested, and what is not good yet.</summary>
internal sealed class ViewStatement : IGuarded
{
    public static Guard Guard => Guard.Anyone;
}
