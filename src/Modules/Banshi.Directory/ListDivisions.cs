using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;

namespace Banshi.Directory;

/// <summary>The divisions below one, for choosing an address step by step.</summary>
internal sealed class ListDivisions(IDirectory directory) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public Task<IReadOnlyList<DivisionInfo>> RunAsync(string? parent, CancellationToken cancellation) => directory.ChildrenAsync(parent, cancellation);
}
