namespace Banshi.Platform.Data;

/// <summary>A record that two people may change at once: its version is the concurrency token and the ETag. The context sets it on each save.</summary>
public interface IVersioned
{
    /// <summary>Changes with each save.</summary>
    Guid Version { get; set; }
}
