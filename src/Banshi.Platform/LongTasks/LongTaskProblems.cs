using Banshi.Platform.Errors;

namespace Banshi.Platform.LongTasks;

internal static class LongTaskProblems
{
    public static readonly ProblemKind TooManyOpen = new("PLATFORM-0020", 409,
        "您已有 {0} 项任务没有结束。请等其中一项结束，或者在“我的任务”里取消一项，再发起新的。",
        "{0} of your tasks have not ended yet. Wait for one of them, or cancel one under “My tasks”, then start this one.");

    public static readonly ProblemKind HasEnded = new("PLATFORM-0021", 409,
        "这项任务已经结束，不用取消。结果见下面。",
        "This task has ended already, so there is nothing to cancel. Its result is below.");

    public static readonly ProblemKind FileGone = new("PLATFORM-0022", 410,
        "这项任务的文件已经过了保存期，已经删除。需要时请重新发起任务。",
        "The files of this task were kept for a while and have been deleted. Start the task again if you need them.");

    public static readonly ProblemKind NotAllowedAnyMore = new("PLATFORM-0023", 403,
        "您现在的岗位没有办理这项任务的权限，任务已停止。请联系本单位管理员。",
        "Your duties do not allow this task any more, so it was stopped. Ask the administrator of your agency.");

    public static readonly ProblemKind Broken = new("PLATFORM-0024", 500,
        "程序出错，任务已停止。请重新发起；再次出错的，请把任务编号告诉平台管理员。",
        "Something went wrong on our side and the task was stopped. Start it again; if it fails once more, tell the administrator its number.");
}
