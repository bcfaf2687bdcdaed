namespace Banshi.Platform.Jobs;

/// <summary>Work that comes round by itself. Once for all nodes: they share the table of jobs.</summary>
public interface IJob
{
    /// <summary>Stable name, for example <c>cases.settle-deadlines</c>.</summary>
    static abstract string Name { get; }

    /// <summary>How often.</summary>
    static abstract TimeSpan Every { get; }

    /// <summary>Does the work; it may be cut off at any moment and must be able to start again.</summary>
    Task RunAsync(CancellationToken cancellation);
}
