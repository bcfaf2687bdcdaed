using Banshi.Platform.Errors;

namespace Banshi.Licenses;

internal static class LicenseProblems
{
    public static readonly ProblemKind NotTheHolder = new("LICENSES-0001", 403, "只有持证人本人可以授权使用自己的证照。", "Only the holder can authorize the use of a license.");
    public static readonly ProblemKind NotValid = new("LICENSES-0002", 409, "这份证照已经失效，不能使用。", "This license is no longer valid and cannot be used.");
    public static readonly ProblemKind ReasonRequired = new("LICENSES-0003", 400, "请写明理由和依据。", "Give the reasons and the legal basis.");
    public static readonly ProblemKind NothingToVerify = new("LICENSES-0004", 400, "请输入证照编号或者电子证照标识，或者选择要核验的文件。", "Enter the number or the identifier of a license, or choose a file.");
    public static readonly ProblemKind ReasonTooLong = new("LICENSES-0006", 400, "理由最多 {0} 个字，现在有 {1} 个字。", "The reasons may have at most {0} characters; they have {1}.");
    public static readonly ProblemKind FileTooLarge = new("LICENSES-0005", 400, "文件超过 20 MB，不是本平台签发的证照文件。请选择 OFD 或 PDF 证照文件。", "The file is larger than 20 MB; choose the OFD or PDF file of a license.");
    public static readonly ProblemKind NotNow = new("LICENSES-0007", 409, "这份证照现在的状态是“{0}”，不能办理“{1}”。", "The present state of this license does not allow this.");
    public static readonly ProblemKind NothingCorrected = new("LICENSES-0008", 400, "没有改动任何内容。请改正写错的那一项。", "Nothing was changed. Correct the field that is wrong.");
    public static readonly ProblemKind FieldEmpty = new("LICENSES-0009", 400, "“{0}”不能为空。", "“{0}” may not be empty.");
    public static readonly ProblemKind FieldTooLong = new("LICENSES-0010", 400, "“{0}”最多 {1} 个字，现在有 {2} 个字。", "“{0}” may have at most {1} characters; it has {2}.");
    public static readonly ProblemKind ConsentOver = new("LICENSES-0011", 409, "这项授权已经撤回或者过期。", "This authorization was withdrawn already, or it has run out.");
    public static readonly ProblemKind AlreadyDisputed = new("LICENSES-0012", 409, "这一项的异议正在处理，答复以后才能再提。", "Your dispute about this field is being handled. You can raise another once it is answered.");
    public static readonly ProblemKind ChooseFirst = new("LICENSES-0013", 400, "请先选择怎样处理。", "Choose what to do first.");
    public static readonly ProblemKind CopyTerm = new("LICENSES-0014", 400, "有效期从今天算起，最长 {0} 天。", "Choose a day from today on, {0} days ahead at most.");
    public static readonly ProblemKind NothingTicked = new("LICENSES-0015", 400, "请至少勾选一项要出示的内容。", "Tick at least one thing to show.");
    public static readonly ProblemKind NoSuchCode = new("LICENSES-0016", 404, "没有这个亮证码。请核对后再输一次，或者请对方重新出示。", "There is no such code. Check it, or ask for a new one.");
    public static readonly ProblemKind CodeUsed = new("LICENSES-0017", 410, "这个亮证码已经用过。请对方重新出示。", "This code has been used. Ask for a new one.");
    public static readonly ProblemKind CodeLate = new("LICENSES-0018", 410, "这个亮证码已经过期。请对方重新出示。", "This code has run out. Ask for a new one.");
}
