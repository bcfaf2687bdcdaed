namespace Banshi.Platform.LongTasks;

/// <summary>Section <c>LongTasks</c> of the configuration.</summary>
public sealed class LongTaskOptions
{
    /// <summary>How many long tasks a node runs at a time.</summary>
    public int AtATime { get; set; } = 2;

    /// <summary>How long a request waits for a task that it has begun, in milliseconds: what ends within it leads straight to its result.</summary>
    public int PatienceMilliseconds { get; set; } = 1000;

    /// <summary>How many tasks of one person may be under way.</summary>
    public int MostOpen { get; set; } = 5;

    /// <summary>Days after its end for which the files of a task, and the list of what it refused, are kept.</summary>
    public int KeepDays { get; set; } = 7;
}
