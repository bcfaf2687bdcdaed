using Banshi.Platform.Data;

namespace Banshi.Platform.Jobs;

/// <summary>When a job runs next. A node takes a run by moving that time forward: only one of them succeeds.</summary>
internal sealed class JobRun : IVersioned
{
    public required string Name { get; init; }

    public required DateTime NextAt { get; set; }

    public Guid Version { get; set; }
}

/// <summary>A job as it was registered.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Every">How often.</param>
/// <param name="Run">Does the work in a scope.</param>
internal sealed record JobDefinition(string Name, TimeSpan Every, Func<IServiceProvider, CancellationToken, Task> Run);
