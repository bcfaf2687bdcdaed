using Banshi.Platform.Published;

namespace Banshi.Directory.Domain;

internal sealed class Holiday : IPublished
{
    /// <summary>The division that has this day off by itself, a league's Naadam for example; empty for what the state arranges for all.</summary>
    public required string Division { get; init; }

    public required DateOnly Date { get; init; }

    public required string Festival { get; init; }

    public required bool IsOff { get; init; }
}
