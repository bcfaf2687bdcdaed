using Banshi.Platform.Errors;

namespace Banshi.Feedback;

internal static class FeedbackProblems
{
    public static readonly ProblemKind AlreadyRated = new("FEEDBACK-0001", 409, "这次服务您已经评价过了，一件办件只评价一次。感谢您的评价。", "You have already rated this service. Each case is rated once. Thank you.");
    public static readonly ProblemKind ChooseStars = new("FEEDBACK-0002", 400, "请先选择满意程度。", "Choose first how satisfied you are.");
    public static readonly ProblemKind ChooseReason = new("FEEDBACK-0003", 400, "不满意的，请至少选一项原因，我们好改。", "Choose at least one reason, so that we can put it right.");
    public static readonly ProblemKind UnknownOption = new("FEEDBACK-0004", 400, "选项与满意程度不符，请重新选择。", "These options do not belong to this level. Choose again.");
    public static readonly ProblemKind TooLong = new("FEEDBACK-0005", 400, "评价内容最多 500 字，现在有 {0} 字。", "Your comment may have at most 500 characters; it has {0}.");
}
