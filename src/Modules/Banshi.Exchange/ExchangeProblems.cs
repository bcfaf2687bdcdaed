using Banshi.Platform.Errors;

namespace Banshi.Exchange;

internal static class ExchangeProblems
{
    public static readonly ProblemKind Unreadable = new("EXCHANGE-0001", 400, "报文读不懂：缺少内容或者签名，或者格式不对。", "The message cannot be read: a part is missing, or it is not in the agreed form.");
    public static readonly ProblemKind UnknownPartner = new("EXCHANGE-0002", 403, "发来报文的平台没有在这里登记，或者已经停用。请联系对方管理员登记。", "The platform that sent this is not registered here, or is suspended. Ask the administrator there to register it.");
    public static readonly ProblemKind WrongSignature = new("EXCHANGE-0003", 403, "报文签名与登记的公钥不符。请核对双方公钥。", "The signature does not fit the registered public key. Compare the keys of both sides.");
    public static readonly ProblemKind NotForUs = new("EXCHANGE-0004", 422, "报文是发给 {0} 的，不是本平台。请核对地址。", "The message is for {0}, not for this platform. Check the address.");
    public static readonly ProblemKind FileMissing = new("EXCHANGE-0005", 422, "报文里的文件“{0}”没有送到，或者内容被改动。请重新发送。", "The file “{0}” did not come with the message, or was changed. Send it again.");
    public static readonly ProblemKind SequenceTaken = new("EXCHANGE-0006", 409, "同一件的第 {0} 号报文已经收到过另一份。请联系对方核对。", "Another message number {0} about this application has come before. Ask the other side.");
    public static readonly ProblemKind NameWrong = new("EXCHANGE-0007", 400, "请填写平台名称，不超过 100 个字。", "Enter the name of the platform, at most 100 characters.");
    public static readonly ProblemKind DivisionWrong = new("EXCHANGE-0008", 400, "请填写对方地区的 12 位行政区划代码，不能与本平台相同。", "Enter the twelve-digit division code of the other region; it cannot be this platform's own.");
    public static readonly ProblemKind AddressWrong = new("EXCHANGE-0009", 400, "请填写对方平台的网址，以 http:// 或者 https:// 开头。", "Enter the address of the other platform, beginning with http:// or https://.");
    public static readonly ProblemKind KeyWrong = new("EXCHANGE-0010", 400, "公钥应是 130 位十六进制字符，以 04 开头，请从对方管理页面完整复制。", "The public key has 130 hexadecimal characters and begins with 04. Copy all of it from the other side's page.");
    public static readonly ProblemKind AlreadyPartner = new("EXCHANGE-0011", 409, "这个地区的平台已经登记过。", "The platform of this region is registered already.");
}
