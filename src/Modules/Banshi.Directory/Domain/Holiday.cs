using Banshi.Platform.Published;

namespace Banshi.Directory.Domain;

internal sealed class Holiday : IPublished
{
    public required DateOnly Date { get; init; }

    public required string Festival { get; init; }

    public required bool IsOff { get; init; }
}
