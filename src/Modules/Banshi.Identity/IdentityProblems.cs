using Banshi.Platform.Errors;

namespace Banshi.Identity;

internal static class IdentityProblems
{
    public static readonly ProblemKind WrongPassword = new("IDENTITY-0001", 400, "账号或密码不对，请重新输入。连续输错 5 次将锁定 15 分钟。", "The account or the password is wrong. After 5 failures the account is locked for 15 minutes.");
    public static readonly ProblemKind LockedOut = new("IDENTITY-0002", 429, "连续输错次数过多，账号已锁定 15 分钟。请稍后再试，或者带身份证到窗口办理。", "Too many failures: the account is locked for 15 minutes. Try again later, or come to a window with your identity card.");
    public static readonly ProblemKind WrongCode = new("IDENTITY-0003", 400, "验证码不对或者已过期。请打开身份验证器，输入当前显示的 6 位数字。", "The code is wrong or has expired. Enter the six digits that your authenticator shows now.");
    public static readonly ProblemKind NoPendingSignIn = new("IDENTITY-0004", 400, "登录已超时，请重新输入账号和密码。", "The sign-in has timed out. Enter account and password again.");
    public static readonly ProblemKind SampleOnly = new("IDENTITY-0005", 403, "这是样例账号，只能在样例区域使用。", "This is a sample account; it works in the sample region only.");
    public static readonly ProblemKind NameTaken = new("IDENTITY-0006", 409, "这个账号名已被使用，请换一个；如果是您本人注册过，请直接登录。", "This account name is taken. Choose another, or sign in if it is yours.");
    public static readonly ProblemKind PersonTaken = new("IDENTITY-0007", 409, "这个身份证号已经注册过账号，请直接登录；忘记密码的，请带身份证到窗口办理。", "There is an account for this identity number already. Sign in, or come to a window with your identity card.");
    public static readonly ProblemKind RealNameFails = new("IDENTITY-0008", 400, "姓名与身份证号不一致，请对照证件核对。", "Name and identity number do not belong together; compare them with the card.");
    public static readonly ProblemKind WeakPassword = new("IDENTITY-0009", 400, "密码至少 12 位，并且包含字母和数字。", "A password needs at least 12 characters, with letters and digits.");
    public static readonly ProblemKind PersonIdShape = new("IDENTITY-0010", 400, "身份证号应是 18 位，校验码也要正确，请对照证件核对。", "The identity number must have 18 characters and a right check digit.");
    public static readonly ProblemKind PhoneShape = new("IDENTITY-0011", 400, "手机号应是 11 位数字。", "A mobile number has 11 digits.");
    public static readonly ProblemKind PasskeyFails = new("IDENTITY-0012", 400, "通行密钥没有通过验证，请重试，或者改用密码登录。", "The passkey was not accepted. Try again, or use your password.");
    public static readonly ProblemKind LastFactor = new("IDENTITY-0013", 409, "这是您唯一的第二重验证，不能删除。请先添加另一种。", "This is your only second factor. Add another before you remove it.");
    public static readonly ProblemKind AccountNameShape = new("IDENTITY-0014", 400, "账号名为 4–50 位字母、数字、点、短横线或者下划线。", "An account name has 4 to 50 letters, digits, dots, hyphens or underscores.");
    public static readonly ProblemKind UnknownAgency = new("IDENTITY-0015", 400, "没有这个部门，请核对统一社会信用代码。", "There is no such agency; check the credit code.");
    public static readonly ProblemKind UnknownDivision = new("IDENTITY-0016", 400, "没有这个行政区划，请核对 12 位代码。", "There is no such division; check the 12 digits.");
    public static readonly ProblemKind PasskeyNeeded = new("IDENTITY-0017", 403, "这个账号用通行密钥登录。请点下面的“用指纹、刷脸或屏幕锁登录”。", "This account signs in with its passkey. Use the button “Sign in with fingerprint, face or screen lock” below.");
    public static readonly ProblemKind NotForStaff = new("IDENTITY-0018", 400, "请选择窗口、审查、审批、监督或者管理岗位。", "Choose the role of a window clerk, handler, approver, supervisor or administrator.");
    public static readonly ProblemKind AgencyElsewhere = new("IDENTITY-0019", 400, "这个部门不在所选行政区划内，请核对。", "This agency does not lie in that division. Check both.");
    public static readonly ProblemKind AuthenticatorIsSet = new("IDENTITY-0020", 409, "身份验证器已经设置好了。", "An authenticator is set up already.");
    public static readonly ProblemKind AdministratorExists = new("IDENTITY-0021", 409, "已经有管理员，请由管理员在“工作人员”页面任命。", "There is an administrator already, who appoints the others.");
    public static readonly ProblemKind KeyRefused = new("IDENTITY-0022", 401, "接口密钥不对，或者已经换发、停用。请向平台管理员核实。", "The API key is wrong, renewed or revoked. Ask the platform's administrator.");
    public static readonly ProblemKind FrontIsOff = new("IDENTITY-0040", 409, "这个应用的入口已经停用，请联系应用的负责单位；您可以直接登录本平台办理。", "The entrance of this application is switched off. Ask whoever runs it, or sign in here.");
    public static readonly ProblemKind PathOutside = new("IDENTITY-0041", 422, "目标地址应当是门户里的页面，以一个 / 开头，例如 /my/cases；工作台、管理端、账号设置不能经入口进入。", "The target has to be a page of the portal that begins with one slash, such as /my/cases; not the desk, the administration or account settings.");
    public static readonly ProblemKind BackOutside = new("IDENTITY-0042", 422, "返回地址不在登记的范围内，应当以登记的地址开头。", "The way back does not begin with the address that is registered.");
    public static readonly ProblemKind TooManyTickets = new("IDENTITY-0043", 429, "换取入口过于频繁，每分钟最多 {0} 次，请稍后再试。", "Too many tickets: {0} a minute at the most. Try again in a moment.");
    public static readonly ProblemKind NoAccount = new("IDENTITY-0044", 404, "没有姓名和身份证号都相符的账号。请让用户先在本平台实名注册（/sign-up）。", "There is no account with this name and identity number. The person has to sign up here first (/sign-up).");
    public static readonly ProblemKind TicketWrong = new("IDENTITY-0045", 400, "入口地址不对或者不完整。", "This entrance is wrong or not complete.");
    public static readonly ProblemKind TicketUsed = new("IDENTITY-0046", 409, "这个入口已经用过，一个入口只能用一次。", "This entrance has been used; each works once.");
    public static readonly ProblemKind TicketLate = new("IDENTITY-0047", 410, "这个入口已经过期，要在 1 分钟内打开。", "This entrance has expired; it has to be opened within a minute.");
    public static readonly ProblemKind PrefixWrong = new("IDENTITY-0048", 400, "返回地址的开头应当以 https:// 开头、以 / 结尾，不超过 {0} 个字符；没有的不填。", "The beginning of the way back starts with https:// and ends with a slash, at most {0} characters; leave it empty for none.");
    public static readonly ProblemKind ClientIsRevoked = new("IDENTITY-0023", 409, "这个系统已经停用，不能再换发密钥。需要恢复的，请重新登记。", "This system was revoked and gets no new key. Register it again if it is needed.");
}
