using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>Problems of displays before applicants; codes of their own range.</summary>
internal static class DisplayProblems
{
    public static readonly ProblemKind BeingRead = new("CASES-0120", 409, "申请人正在显示屏上核对。请等申请人签名，或者先结束核对。", "The applicant is still reading on the display. Wait for the signature, or close the display first.");
    public static readonly ProblemKind Objected = new("CASES-0121", 409, "申请人指出有内容不对。请修改后再请申请人核对，或者先结束核对。", "The applicant says that something is wrong. Correct it and show it again, or close the display first.");
    public static readonly ProblemKind ChangedAfterSigning = new("CASES-0122", 409, "申请人签名后内容有改动，签名已经失效。请让申请人重新核对并签名；显示屏无法使用的，写明原因、作废签名后当面核对。", "Something was changed after the applicant signed, so the signature is void. Have it checked and signed again, or, where the display fails, void the signature with a reason.");
    public static readonly ProblemKind WrongCode = new("CASES-0123", 400, "配对码不正确或者已过期。请输入显示屏上的 {0} 位数字；超过 10 分钟的，请在显示屏上重新取码。", "No display shows this code. Type the {0} digits as they stand on it; after 10 minutes get a new one there.");
    public static readonly ProblemKind TooManyCodes = new("CASES-0124", 409, "配对码输错 {0} 次，请过 15 分钟再试。", "Wrong codes typed: {0}. Try again in 15 minutes.");
    public static readonly ProblemKind PlaceWrong = new("CASES-0125", 400, "请填写显示屏放在哪里，例如 3 号窗口，不超过 {0} 个字。", "Say where the display stands, such as window 3, in at most {0} characters.");
    public static readonly ProblemKind TooManyWaiting = new("CASES-0126", 409, "同时等待配对的显示屏太多，请过几分钟再试。", "Too many displays are waiting to be paired. Try again in a few minutes.");
    public static readonly ProblemKind NoDisplay = new("CASES-0127", 409, "您还没有显示屏。请先配对一块，或者选用窗口上已有的。", "You have no display yet. Pair one, or use one that is there.");
    public static readonly ProblemKind InUse = new("CASES-0128", 409, "显示屏上正在核对另一件。请先结束那一件，再送这一件。", "The display is showing something else to an applicant. Close that first.");
    public static readonly ProblemKind NameWrong = new("CASES-0129", 400, "请写签名人的姓名“{0}”，一字不差。由别人代签的，请告诉工作人员先改经办人。", "Type the name of the signer, “{0}”, exactly. If somebody else signs, ask the clerk to change the agent first.");
    public static readonly ProblemKind NameMissing = new("CASES-0130", 400, "请写您的姓名，不超过 {0} 个字。", "Type your name, at most {0} characters.");
    public static readonly ProblemKind NotConfirmed = new("CASES-0131", 400, "请勾选确认，才算签名。", "Tick the box: only then it counts as a signature.");
    public static readonly ProblemKind InkWrong = new("CASES-0132", 400, "没有看到签名。请用手指或者笔在框里写姓名，或者改为输入姓名。", "We see no signature. Write your name into the box with a finger or a pen, or type it instead.");
    public static readonly ProblemKind NothingWrong = new("CASES-0133", 400, "请至少勾选一处不对的内容，或者写一句说明。", "Tick at least one thing that is wrong, or write what is.");
    public static readonly ProblemKind RemarkTooLong = new("CASES-0134", 400, "说明不超过 {0} 个字。", "At most {0} characters.");
    public static readonly ProblemKind ReasonWrong = new("CASES-0135", 400, "请写明为什么作废签名，不超过 {0} 个字。", "Say why the signature is voided, in at most {0} characters.");
}
