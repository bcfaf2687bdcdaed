using Banshi.Platform.Actors;

namespace Banshi.Licenses;

/// <summary>The page that shows what is kept on a phone. It holds nothing of anybody: the phone fills it in by itself, with and without a line.</summary>
internal sealed class ViewKeptLicenses : IGuarded
{
    public static Guard Guard => Guard.Anyone;
}
