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
    public static readonly ProblemKind ProcedureUnknown = new("CASES-0020", 422, "“{0}”不在实施清单的特别程序内，不能启动。", "“{0}” is not among the special procedures of the list, so it cannot be started.");
    public static readonly ProblemKind ReasonMissing = new("CASES-0021", 400, "请写明理由。", "Give the reason.");
    public static readonly ProblemKind ResultMissing = new("CASES-0022", 400, "请写明结果，申请人会在告知书上看到。", "Say what came out of it; the applicant reads it in the notice.");
    public static readonly ProblemKind TwoOfficers = new("CASES-0023", 400, "现场勘验应当由两名以上工作人员进行，请写全姓名，用顿号隔开（行政许可法第三十四条）。", "Two officers or more must carry out a survey on the spot (Administrative Licensing Law, Article 34). Enter their names, separated by “、”.");
    public static readonly ProblemKind HeldTooLate = new("CASES-0024", 400, "时间应在今天到 {0:yyyy-MM-dd}（本程序的时限）之间。", "Choose a day between today and {0:yyyy-MM-dd}, when this procedure is due.");
    public static readonly ProblemKind NoExtension = new("CASES-0025", 422, "这件不能延长办理期限：实施清单没有规定，也不属于行政许可。", "This case cannot be extended: its list says nothing of it, and it is no permit.");
    public static readonly ProblemKind ExtensionTooLong = new("CASES-0026", 400, "最多可以延长 {0} 个工作日（{1}）。", "It can be extended by {0} working days at the most.");
    public static readonly ProblemKind AlreadyExtended = new("CASES-0027", 409, "这件已经延长过一次，不能再次延长。", "This case has been extended once already, and cannot be extended again.");
    public static readonly ProblemKind ChangeUnderWay = new("CASES-0028", 409, "已有一项时限变更等待审批，请等它有了结果再提。", "A change of this clock is waiting to be decided. Wait for its outcome first.");
    public static readonly ProblemKind ExtensionTooLate = new("CASES-0029", 409, "办理期限已于 {0:yyyy-MM-dd} 届满，不能再延长。请尽快作出决定，并向申请人说明超期原因。", "The limit ran out on {0:yyyy-MM-dd} and cannot be extended any more. Decide soon, and tell the applicant why it is late.");
    public static readonly ProblemKind DayWrong = new("CASES-0030", 400, "日期应在受理日（{0:yyyy-MM-dd}）到今天之间，止日不能早于起日。", "Choose days between the acceptance ({0:yyyy-MM-dd}) and today, the last one not before the first.");
    public static readonly ProblemKind OwnProposal = new("CASES-0031", 403, "时限变更由您提出，应当由另一位审批人员决定。", "You proposed this change yourself; another approver has to decide it.");
    public static readonly ProblemKind NothingProposed = new("CASES-0032", 409, "没有等待审批的时限变更，可能已经由别人处理。", "No change of the clock is waiting to be decided. Somebody else may have dealt with it.");
    public static readonly ProblemKind NotOnTheSpot = new("CASES-0033", 409, "这件不能当场办结：清单要求后台审查或者由别的岗位决定。", "This case cannot be settled on the spot: its list asks for a review or for another decider.");
    public static readonly ProblemKind WhereToMissing = new("CASES-0034", 400, "不属于本机关职权的，请写明应当向哪个机关申请。", "Where it is another authority's matter, say which one to apply to.");
    public static readonly ProblemKind NotWithdrawn = new("CASES-0035", 409, "已经作出决定，不能撤回。", "A decision has been made, so the application can no longer be withdrawn.");
    public static readonly ProblemKind StopWrong = new("CASES-0036", 400, "暂停和恢复的日期要一起填写，恢复不能早于暂停，暂停不能早于起算日。", "Enter both days of the stop: it cannot end before it begins, nor begin before the first day.");
    public static readonly ProblemKind NotSupplied = new("CASES-0037", 409, "容缺的材料还没有补交齐（{0:yyyy-MM-dd} 前），不能作出准予决定。", "Tolerated materials have not all come yet (until {0:yyyy-MM-dd}), so it cannot be granted.");
    public static readonly ProblemKind MessageWrong = new("CASES-0038", 400, "请写下留言，不超过 {0} 个字。", "Write a message of at most {0} characters.");
    public static readonly ProblemKind NoCheck = new("CASES-0039", 409, "这件没有等待核查的承诺，可能已经由别人登记。", "No promise of this case is waiting to be checked. Somebody else may have entered it.");
    public static readonly ProblemKind PromiseBroken = new("CASES-0040", 409, "您以前有一次承诺经核查不属实，不再适用告知承诺。请在“办理方式”中改选一般程序，已填的内容都会保留。", "An earlier promise of yours was found broken, so commitment is no longer open to you. Choose the usual way under “办理方式”; all that you filled in is kept.");
    public static readonly ProblemKind NotWithTolerance = new("CASES-0041", 409, "还有可以容缺的材料没有交，不能当场办结。请先受理，材料补交齐后再作决定。", "Materials that may follow are not there yet, so it cannot be settled on the spot. Accept it and decide once they have come.");
    public static readonly ProblemKind LifeEventNotOpen = new("CASES-0042", 409, "“{0}”在这个地区还没有开通一次办理。请先选择您所在的地区，或者按办事指南分别办理。", "“{0}” cannot be applied for at once in this division yet. Choose where you live first, or apply for its parts one by one.");
    public static readonly ProblemKind LifeEventUnanswered = new("CASES-0043", 400, "还有 {0} 个问题没有回答。请回到上一页答完，才能知道要办哪些事。", "{0} questions are not answered yet. Go back and answer them, so that it is known what you need.");
    public static readonly ProblemKind LifeEventNotServed = new("CASES-0044", 422, "“{0}”里没有{1}在这里可以网上申请的事项。请按办事指南分别办理。", "Nothing of “{0}” can be applied for here by this kind of applicant. Use the guides of its parts.");
    public static readonly ProblemKind DocumentNotSeen = new("CASES-0045", 400, "请先核对申请人的身份证件或者营业执照原件，再勾选确认。", "Compare the original identity document or business license first, then confirm it here.");
    public static readonly ProblemKind TrackingNumberWrong = new("CASES-0046", 400, "请填写运单号，只有字母和数字，不超过 50 位，照快递面单上的写。", "Enter the tracking number as it stands on the waybill: letters and digits only, at most 50.");
    public static readonly ProblemKind NotCrossRegion = new("CASES-0047", 422, "办理单位的清单没有开通异地申请，或者已经换版。请重新查找事项后再办。", "This list takes no applications from elsewhere, or has a new version. Look the item up again.");
}
