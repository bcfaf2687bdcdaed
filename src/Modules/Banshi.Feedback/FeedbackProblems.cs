using Banshi.Platform.Errors;

namespace Banshi.Feedback;

internal static class FeedbackProblems
{
    public static readonly ProblemKind AlreadyRated = new("FEEDBACK-0001", 409, "这次服务您已经评价过了，一件办件只评价一次。感谢您的评价。", "You have rated this service already; each case is rated once.");
    public static readonly ProblemKind ChooseStars = new("FEEDBACK-0002", 400, "请先选择满意程度。", "Choose how satisfied you are first.");
    public static readonly ProblemKind ChooseReason = new("FEEDBACK-0003", 400, "不满意的，请至少选一项原因，我们好改。", "Choose at least one reason, so that we can mend it.");
    public static readonly ProblemKind UnknownOption = new("FEEDBACK-0004", 400, "选项与满意程度不符，请重新选择。", "The options do not belong to this level; choose again.");
    public static readonly ProblemKind TooLong = new("FEEDBACK-0005", 400, "评价内容最多 500 字，现在有 {0} 字。", "At most 500 characters; there are {0}.");
}
