using System.IO.Compression;
using Banshi.Platform.Documents;
using SkiaSharp;
using ZXing;
using ZXing.Common;

namespace Banshi.UnitTests;

/// <summary>Pictures of few colors, read by SkiaSharp, and the QR codes among them, read by a decoder.</summary>
public sealed class PictureTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Write_ShowsEachPixelInItsColor(byte bits)
    {
        SKColor[] palette = [new(0xC8, 0x10, 0x2E, 0), new(0xC8, 0x10, 0x2E, 146)];
        var length = Png.LineLength(3, bits);
        var lines = new byte[2 * length];

        // The last pixel of the first line, the first of the second.
        lines[1 + (2 * bits / 8)] = (byte)(1 << (8 - bits - (2 * bits % 8)));
        lines[length + 1] = (byte)(1 << (8 - bits));
        using var picture = SKBitmap.Decode(Png.Write(3, bits, palette, lines, CompressionLevel.Fastest), new SKImageInfo(3, 2, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        Assert.Equal([0, 0, 146, 146, 0, 0], picture.Pixels.Select(pixel => (int)pixel.Alpha));
        Assert.Equal(palette[1], picture.GetPixel(2, 0));
    }

    [Fact]
    public void QrCode_OfAnyText_IsReadBack()
    {
        var random = new Random(1);
        for (var length = 1; length < 400; length++)
        {
            var text = $"https://example.org/{string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next('!', '~')))}";
            Assert.Equal(text, Read(QrCode.Png(text, 4)));
        }
    }

    [Theory]
    [InlineData("https://办事.example/verify")]
    [InlineData("é")]
    public void QrCode_OfOtherScripts_IsReadBack(string text) => Assert.Equal(text, Read(QrCode.Png(text, 4)));

    [Fact]
    public void QrCode_HasTheSizeAndTheQuietZoneAskedFor()
    {
        using var with = SKBitmap.Decode(QrCode.Png("banshi", 5));
        using var without = SKBitmap.Decode(QrCode.Png("banshi", 5, quietZone: 0));
        Assert.Equal((29 * 5, 21 * 5), (with.Width, without.Width));
        Assert.Equal((SKColors.White, SKColors.Black), (with.GetPixel(19, 19), with.GetPixel(20, 20)));
        Assert.Equal(SKColors.Black, without.GetPixel(0, 0));
    }

    // Drawn to the pixel, it need not be looked for.
    private static string? Read(byte[] png)
    {
        var hints = new Dictionary<DecodeHintType, object> { [DecodeHintType.PURE_BARCODE] = true };
        using var picture = SKBitmap.Decode(png);
        var light = new RGBLuminanceSource([.. picture.Pixels.Select(pixel => pixel.Red)], picture.Width, picture.Height, RGBLuminanceSource.BitmapFormat.Gray8);
        return new ZXing.QrCode.QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light)), hints)?.Text;
    }
}
