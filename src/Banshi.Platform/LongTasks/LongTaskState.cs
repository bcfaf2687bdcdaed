namespace Banshi.Platform.LongTasks;

/// <summary>Where a long task stands.</summary>
public enum LongTaskState
{
    /// <summary>等待: written down, not begun.</summary>
    Waiting = 1,

    /// <summary>进行中; also while it waits to be taken up again after its node has gone.</summary>
    Running = 2,

    /// <summary>完成: everything was done.</summary>
    Done = 3,

    /// <summary>完成，有退回: what could be done was done, some was refused.</summary>
    DoneWithRefusals = 4,

    /// <summary>已取消: its person asked for the end; what was done stays.</summary>
    Cancelled = 5,

    /// <summary>未完成: it could not go on; the reason is kept, what was done stays.</summary>
    Failed = 6,
}
