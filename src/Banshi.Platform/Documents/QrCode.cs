using System.IO.Compression;
using System.Text;
using SkiaSharp;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;
using ZXing.QrCode.Internal;

namespace Banshi.Platform.Documents;

/// <summary>QR codes (ISO/IEC 18004, error correction M) as pictures, all with one mask.</summary>
public static class QrCode
{
    // Readers take each of the eight masks; to compare them all, as encoders should, takes ten times as long as the code itself.
    private const int Mask = 3;

    private static readonly SKColor[] Colors = [SKColors.Black, SKColors.White];

    /// <summary>A PNG in black and white.</summary>
    /// <param name="text">What a reader gets.</param>
    /// <param name="module">Pixels along each side of a module.</param>
    /// <param name="quietZone">White modules around the code: four, unless what is around it is white.</param>
    /// <exception cref="WriterException">The text is too long for a QR code.</exception>
    public static byte[] Png(string text, int module, int quietZone = 4)
    {
        var hints = new Dictionary<EncodeHintType, object>
        {
            [EncodeHintType.ERROR_CORRECTION] = ErrorCorrectionLevel.M,
            [EncodeHintType.MARGIN] = quietZone,
            [EncodeHintType.QR_MASK_PATTERN] = Mask,
        };
        if (!Ascii.IsValid(text))
        {
            hints[EncodeHintType.CHARACTER_SET] = "UTF-8";
        }

        var code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        return Documents.Png.Write(code.Width * module, bits: 1, Colors, Lines(code, module), CompressionLevel.Fastest);
    }

    private static byte[] Lines(BitMatrix code, int module)
    {
        var length = Documents.Png.LineLength(code.Width * module, bits: 1);
        var lines = new byte[code.Height * module * length];
        for (var y = 0; y < code.Height; y++)
        {
            var line = lines.AsSpan(y * module * length, length);
            for (var x = 0; x < code.Width; x++)
            {
                for (var pixel = x * module; !code[x, y] && pixel < (x + 1) * module; pixel++)
                {
                    line[1 + (pixel / 8)] |= (byte)(0x80 >> (pixel % 8));
                }
            }

            for (var repeat = 1; repeat < module; repeat++)
            {
                line.CopyTo(lines.AsSpan(((y * module) + repeat) * length));
            }
        }

        return lines;
    }
}
