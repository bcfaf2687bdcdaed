using System.IO.Compression;

namespace Banshi.Platform.Files;

/// <summary>What a file is by its content; its name is never believed.</summary>
/// <param name="ContentType">Media type.</param>
/// <param name="Label">What people call it.</param>
/// <param name="IsAccepted">Whether materials may be of this kind.</param>
public sealed record FileKind(string ContentType, string Label, bool IsAccepted)
{
    private static readonly FileKind Unknown = new("application/octet-stream", "无法识别的文件", false);
    private static readonly FileKind Zip = new("application/zip", "压缩包或 Office 文档", false);
    private static readonly FileKind Ofd = new("application/ofd", "OFD 版式文件", true);

    private static readonly (byte[] Magic, FileKind Kind)[] Known =
    [
        ("%PDF-"u8.ToArray(), new FileKind("application/pdf", "PDF 文件", true)),
        ([0xFF, 0xD8, 0xFF], new FileKind("image/jpeg", "JPG 图片", true)),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], new FileKind("image/png", "PNG 图片", true)),
        ("PK\x03\x04"u8.ToArray(), Zip),
        ("MZ"u8.ToArray(), new FileKind("application/x-msdownload", "可执行程序", false)),
        ([0x7F, 0x45, 0x4C, 0x46], new FileKind("application/x-executable", "可执行程序", false)),
        ([0xD0, 0xCF, 0x11, 0xE0], new FileKind("application/msword", "旧版 Office 文档", false)),
        ("GIF8"u8.ToArray(), new FileKind("image/gif", "GIF 图片", false)),
        ("Rar!"u8.ToArray(), new FileKind("application/vnd.rar", "压缩包", false)),
        ("<"u8.ToArray(), new FileKind("text/html", "网页文件", false)),
    ];

    /// <summary>Finds the kind; the stream is left at its beginning.</summary>
    public static async Task<FileKind> OfAsync(Stream content, CancellationToken cancellation)
    {
        var head = new byte[16];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation);
        var kind = Known.FirstOrDefault(known => head.AsSpan(0, length).StartsWith(known.Magic)).Kind ?? Unknown;
        content.Position = 0;
        if (kind == Zip && HoldsOfd(content))
        {
            kind = Ofd;
        }

        content.Position = 0;
        return kind;
    }

    private static bool HoldsOfd(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return zip.GetEntry("OFD.xml") is not null;
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}
