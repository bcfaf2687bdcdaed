using Banshi.Platform.Errors;

namespace Banshi.Platform.Files;

internal static class FileProblems
{
    public static readonly ProblemKind Empty = new("PLATFORM-0010", 400,
        "“{0}”是空文件（0 字节）。请检查原文件能否打开，再重新选择。",
        "“{0}” is empty (0 bytes). Check that the original opens, then choose it again.");

    public static readonly ProblemKind TooLarge = new("PLATFORM-0011", 400,
        "“{0}”有 {1:0.#} MB，超过 {2} MB 的上限。请压缩或拆分后再上传，已填写的内容都在。",
        "“{0}” is {1:0.#} MB; the limit is {2} MB. Compress or split it and upload it again. Everything you entered is kept.");

    public static readonly ProblemKind WrongKind = new("PLATFORM-0012", 400,
        "“{0}”的内容是{1}，不能作为申请材料。请另存为 PDF、JPG、PNG 或 OFD 后重新上传。",
        "“{0}” is not a PDF, JPG, PNG or OFD file. Save it as one of these and upload it again.");

    public static readonly ProblemKind WrongName = new("PLATFORM-0013", 400,
        "“{0}”的扩展名与内容不符：内容是{1}。请用正确的扩展名保存后重新上传。",
        "The name of “{0}” does not match its content. Save it with the extension {2} and upload it again.");
}
