using Banshi.Platform.Errors;

namespace Banshi.Notices;

internal static class NoticesProblems
{
    public static readonly ProblemKind PushClosed = new("NOTICES-0001", 409, "平台没有开通手机推送，可以看站内通知和短信。", "Push messages are not available here. There are notices on the portal and short messages.");
    public static readonly ProblemKind PushServiceUnknown = new("NOTICES-0002", 422, "这个浏览器的推送服务不在平台认可的范围内，收不到推送。请换一个浏览器，或者看短信。", "The push service of this browser is not among those that the platform uses. Try another browser, or read short messages.");
    public static readonly ProblemKind PushWrong = new("NOTICES-0003", 400, "浏览器给的推送信息不完整，请关闭后重新开启一次。", "What the browser gave is not complete. Turn it off and on again.");
    public static readonly ProblemKind MailClosed = new("NOTICES-0005", 409, "平台没有开通邮件通知，可以看站内通知和短信。", "E-mails are not available here. There are notices on the portal and short messages.");
    public static readonly ProblemKind MailWrong = new("NOTICES-0006", 400, "邮箱地址不对，应当像 name@example.cn 这样，只填一个。", "Enter one e-mail address, such as name@example.cn.");
    public static readonly ProblemKind MailTooSoon = new("NOTICES-0007", 409, "验证码刚刚发过，请过 1 分钟再发；没有收到的，看看垃圾邮件。", "A code was sent just now. Wait a minute before the next; look among unwanted mail too.");
    public static readonly ProblemKind MailCodeOver = new("NOTICES-0008", 409, "验证码已经失效，请重新发送。", "The code is over. Have another sent.");
    public static readonly ProblemKind MailCodeWrong = new("NOTICES-0009", 400, "验证码不对，请照邮件里的 6 位数字输入。", "The code is wrong. Type the 6 digits of the e-mail.");
    public static readonly ProblemKind OwnSignIn = new("NOTICES-0010", 409, "您是从别的应用进来的。邮件和推送请用本平台的账号登录后设置。", "You came in from another application. Sign in with your account here to set up e-mails and push messages.");
    public static readonly ProblemKind TooManyBrowsers = new("NOTICES-0004", 409, "最多在 {0} 台设备上开启推送，请先关闭不用的设备。", "Push messages can go to {0} devices at the most. Turn one off first.");
}
