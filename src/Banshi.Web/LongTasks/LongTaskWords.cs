using Banshi.Platform.LongTasks;
using Microsoft.Extensions.Localization;

namespace Banshi.Web.LongTasks;

/// <summary>How a long task is told of in words.</summary>
internal static class LongTaskWords
{
    public static string Of(LongTaskState state, IStringLocalizer<WebStrings> texts) => state switch
    {
        LongTaskState.Waiting => texts["等待开始"],
        LongTaskState.Running => texts["进行中"],
        LongTaskState.Done => texts["已完成"],
        LongTaskState.DoneWithRefusals => texts["已结束，有退回"],
        LongTaskState.Cancelled => texts["已取消"],
        _ => texts["没有完成"],
    };

    public static string ColorOf(LongTaskState state) => state switch
    {
        LongTaskState.Done => "success",
        LongTaskState.DoneWithRefusals => "warning",
        LongTaskState.Failed => "danger",
        LongTaskState.Cancelled => "neutral",
        _ => "accent",
    };

    /// <summary>One sentence that says how it stands; it is also what a screen reader is told when that changes.</summary>
    public static string Sentence(LongTaskView task, IStringLocalizer<WebStrings> texts) => task.State switch
    {
        LongTaskState.Waiting => texts["任务已经登记，正在等待开始。"],
        LongTaskState.Running => Running(task, texts),
        LongTaskState.Done => texts["全部完成，共 {0} 项。", task.Done],
        LongTaskState.DoneWithRefusals when task.Refused >= task.Done => texts["{0} 项全部退回，没有保存任何内容。请按退回明细改正后重新发起。", task.Done],
        LongTaskState.DoneWithRefusals => texts["已处理 {0} 项，其中 {1} 项被退回。", task.Done, task.Refused],
        LongTaskState.Cancelled when task.Done == 0 => texts["任务已取消，没有保存任何内容。"],
        LongTaskState.Cancelled => texts["任务已取消。取消前已处理 {0} 项，其中 {1} 项被退回；已经办成的保留。", task.Done, task.Refused],
        _ when task.Done == 0 => texts["任务没有完成，没有保存任何内容。"],
        _ => texts["任务没有完成。此前已处理 {0} 项，其中 {1} 项被退回；已经办成的保留。", task.Done, task.Refused],
    };

    private static string Running(LongTaskView task, IStringLocalizer<WebStrings> texts) => task switch
    {
        { IsCancelAsked: true } => texts["正在取消，等当前一步结束。"],
        { Total: null, Done: 0 } => texts["正在准备。"],
        { Total: null } => texts["已处理 {0} 项。", task.Done],
        { Total: { } total } when task.Done >= total => texts["{0} 项已全部检查完，正在保存结果。", total],
        _ => texts["已处理 {0} / {1} 项。", task.Done, task.Total],
    };
}
