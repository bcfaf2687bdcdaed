namespace Banshi.Ofd.Documents;

/// <summary>A picture file. PNG and JPEG are what every reader of OFD shows.</summary>
public sealed class OfdImage
{
    private OfdImage(byte[] file, string format)
    {
        File = file;
        Format = format;
    }

    /// <summary><c>PNG</c> or <c>JPEG</c>.</summary>
    public string Format { get; }

    internal byte[] File { get; }

    internal string Extension => Format == "PNG" ? "png" : "jpg";

    /// <summary>Takes the bytes of a PNG or JPEG file; which of both, its first bytes say.</summary>
    /// <exception cref="ArgumentException">The file is neither.</exception>
    public static OfdImage FromBytes(byte[] file) => file switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => new OfdImage(file, "PNG"),
        [0xFF, 0xD8, 0xFF, ..] => new OfdImage(file, "JPEG"),
        _ => throw new ArgumentException("The picture is neither PNG nor JPEG.", nameof(file)),
    };
}
