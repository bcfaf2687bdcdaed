using SkiaSharp;

namespace Banshi.Licenses.Faces;

/// <summary>A picture that somebody gives for a face: a PNG or a JPEG that can be painted.</summary>
internal static class FacePicture
{
    /// <summary>Whether it is one, whole and not larger than it may be. Its measures are read before its pixels: a small file may unfold to a large one.</summary>
    public static bool IsWhole(byte[] bytes, int mostPixels)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is not { EncodedFormat: SKEncodedImageFormat.Png or SKEncodedImageFormat.Jpeg } || (long)codec.Info.Width * codec.Info.Height > mostPixels)
        {
            return false;
        }

        using var pixels = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        return codec.GetPixels(pixels.Info, pixels.GetPixels()) == SKCodecResult.Success;
    }
}
