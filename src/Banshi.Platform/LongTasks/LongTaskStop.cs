using System.Diagnostics.CodeAnalysis;
using Banshi.Platform.Errors;

namespace Banshi.Platform.LongTasks;

/// <summary>Leads out of a long task between two of its steps. It never leaves the runner.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is thrown in one place, with its reason.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It never leaves the runner.")]
internal sealed class LongTaskStop(LongTaskState? state, Problem? reason = null) : Exception
{
    /// <summary>How the task ends; null where another node has it now.</summary>
    public LongTaskState? State => state;

    /// <summary>Why, where it failed.</summary>
    public Problem? Reason => reason;

    public static LongTaskStop Lost => new(null);

    public static LongTaskStop Cancelled => new(LongTaskState.Cancelled);

    public static LongTaskStop NotAllowed => new(LongTaskState.Failed, LongTaskProblems.NotAllowedAnyMore.With());
}
