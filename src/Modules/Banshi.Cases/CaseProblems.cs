using Banshi.Platform.Errors;

namespace Banshi.Cases;

internal static class CaseProblems
{
    public static readonly ProblemKind CannotApply = new("CASES-0001", 422, "这项服务不能在本平台申请，请按办事指南的地点和方式办理。", "You cannot apply for this here. Its guide says where and how.");
    public static readonly ProblemKind AlreadyDone = new("CASES-0002", 409, "这件办件刚刚由{0}办理，现在的状态是“{1}”，不用重复操作。", "{0} has just acted on this case, so there is nothing left to do here. Reload the page to see where it stands.");
    public static readonly ProblemKind NotNow = new("CASES-0003", 409, "办件现在的状态是“{0}”，不能{1}。请刷新页面查看下一步。", "This step is not possible at the stage the case has reached. Reload the page to see what comes next.");
    public static readonly ProblemKind NotComplete = new("CASES-0004", 422, "还有 {0} 页没有填完，请先完成“{1}”。", "Pages still to fill in: {0}. Go on with “{1}”.");
    public static readonly ProblemKind SecondCorrection = new("CASES-0005", 409, "本办件已于 {0:yyyy-MM-dd} 一次性告知补正。依据《中华人民共和国行政许可法》第三十二条，不得再次要求补正原告知以外的内容，请依法作出受理或者不予受理决定。", "The applicant was told on {0:yyyy-MM-dd}, once, what to correct. Nothing beyond that notice may be asked for (Administrative Licensing Law, Article 32): accept or decline.");
    public static readonly ProblemKind NoPoints = new("CASES-0006", 400, "请至少选择一项需要补正的内容，并写明原因。", "Choose at least one thing to correct and give the reason.");
    public static readonly ProblemKind NoReason = new("CASES-0007", 400, "请写明“{0}”需要补正的原因和要求，让申请人一次看懂。", "Say why “{0}” needs a correction and what you need, so that the applicant understands it at once.");
    public static readonly ProblemKind NotInList = new("CASES-0008", 422, "“{0}”不在实施清单内，不能要求申请人补正清单以外的内容。", "“{0}” is not on the list. Nothing outside the list may be asked for.");
    public static readonly ProblemKind OpinionRequired = new("CASES-0009", 400, "请填写意见。", "Enter your opinion.");
    public static readonly ProblemKind ReasonRequired = new("CASES-0010", 400, "不予受理、不予许可的，必须说明理由和依据。", "A refusal must give its reasons and its legal basis.");
    public static readonly ProblemKind ListCancelled = new("CASES-0011", 410, "这项服务的清单已于 {0:yyyy-MM-dd} 取消，不能再提交。您填写的内容仍保留在草稿中，可以到“全部事项”查找替代事项。", "This list was canceled on {0:yyyy-MM-dd}, so you can no longer submit. Your answers are kept in the draft. Look under “All services” for what has replaced it.");
    public static readonly ProblemKind NoLicense = new("CASES-0012", 409, "平台上没有找到可用的证照，可能已经到期或者被注销。请改为上传文件。", "We could not find a license you can use. It may have expired or been revoked. Upload a file instead.");
    public static readonly ProblemKind ReceiverRequired = new("CASES-0013", 400, "请填写领取人姓名。", "Enter the name of the person who received it.");
    public static readonly ProblemKind PersonIdWrong = new("CASES-0014", 400, "身份证号应是 18 位，校验码也要正确，请对照证件核对。", "The identity number must have 18 characters and the right check digit. Compare it with the card.");
    public static readonly ProblemKind CreditCodeWrong = new("CASES-0015", 400, "统一社会信用代码应是 18 位，校验码也要正确，请对照营业执照核对。", "The credit code must have 18 characters and the right check digit. Compare it with the business license.");
    public static readonly ProblemKind PhoneWrong = new("CASES-0016", 400, "联系电话应是 11 位手机号，或者带区号的固定电话。", "Enter a mobile number of 11 digits, or a landline with its area code.");
    public static readonly ProblemKind NotServed = new("CASES-0017", 422, "“{0}”的服务对象是{1}，不能以{2}的名义申请。", "“{0}” is not open to this kind of applicant. Its guide says who can apply.");
    public static readonly ProblemKind ListSuspended = new("CASES-0019", 409, "这项服务暂停办理，现在不能提交。您填写的内容仍保留在草稿中，恢复办理后可以继续提交。", "This service is suspended, so you cannot submit now. Your answers are kept in the draft; you can submit it when the service resumes.");
    public static readonly ProblemKind ChooseFirst = new("CASES-0018", 400, "请先选择结论。", "Choose a conclusion first.");
}
