using SkiaSharp;

namespace Banshi.Platform.Files;

/// <summary>Handwriting as a browser draws it: a PNG within limits, with ink on a ground that lets everything through.</summary>
public static class InkPicture
{
    /// <summary>Most bytes that are taken.</summary>
    public const int MostBytes = 256 * 1024;

    private const int MostWidth = 2000;
    private const int MostHeight = 1000;
    private const int LeastInk = 80;
    private const byte Opaque = 128;

    /// <summary>Whether it is such a picture, and something is written on it. Its measures are read before its pixels: a small file may unfold to a large one.</summary>
    public static bool IsWritten(byte[] png)
    {
        using var data = SKData.CreateCopy(png);
        using var codec = SKCodec.Create(data);
        if (codec is not { EncodedFormat: SKEncodedImageFormat.Png, Info: { Width: <= MostWidth, Height: <= MostHeight } info })
        {
            return false;
        }

        using var pixels = new SKBitmap(new SKImageInfo(info.Width, info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        return codec.GetPixels(pixels.Info, pixels.GetPixels()) == SKCodecResult.Success && Ink(pixels.GetPixelSpan()) >= LeastInk;
    }

    // The fourth byte of a pixel says how much of the ground it covers; a picture that covers all of it is no handwriting.
    private static int Ink(ReadOnlySpan<byte> rgba)
    {
        var ink = 0;
        for (var at = 3; at < rgba.Length; at += 4)
        {
            ink += rgba[at] >= Opaque ? 1 : 0;
        }

        return ink * 2 < rgba.Length / 4 ? ink : 0;
    }
}
