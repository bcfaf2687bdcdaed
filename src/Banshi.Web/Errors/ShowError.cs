using Banshi.Platform.Actors;

namespace Banshi.Web.Errors;

/// <summary>Shows what went wrong and what to do; open to everybody.</summary>
public sealed class ShowError : IGuarded
{
    /// <inheritdoc/>
    public static Guard Guard => Guard.Anyone;
}
