using System.IO.Compression;
using Banshi.Ofd.Fonts;
using Banshi.Platform.Documents;
using SkiaSharp;

namespace Banshi.Licenses.Seals;

/// <summary>Draws the round red seal of a public body: circle, star, name along the upper arc.</summary>
internal static class SealDrawing
{
    private const int Size = 420;
    private const float Center = Size / 2f;
    private const int Strongest = 7;
    private static readonly SKColor Red = new(0xC8, 0x10, 0x2E);

    // A seal is in each file twice: with eight strengths of its red, edges look smooth and compress well.
    private static readonly SKColor[] Reds = [.. Enumerable.Range(0, Strongest + 1).Select(strength => Red.WithAlpha((byte)(strength * byte.MaxValue / Strongest)))];

    /// <summary>A PNG with a transparent ground.</summary>
    public static byte[] Draw(string name, TrueTypeFont font)
    {
        using var ink = new SKBitmap(Size, Size, SKColorType.Alpha8, SKAlphaType.Premul);
        using var canvas = new SKCanvas(ink);
        canvas.Clear(SKColors.Transparent);
        using var line = new SKPaint { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 10 };
        canvas.DrawCircle(Center, Center, Center - 8, line);
        using var fill = new SKPaint { IsAntialias = true };
        using var star = Star(Center, Center + 6, 62);
        canvas.DrawPath(star, fill);
        DrawName(canvas, name, font, fill);
        return Png.Write(Size, bits: 8, Reds, Strengths(ink), CompressionLevel.SmallestSize);
    }

    private static byte[] Strengths(SKBitmap ink)
    {
        var length = Png.LineLength(Size, bits: 8);
        var lines = new byte[Size * length];
        var pixels = ink.GetPixelSpan();
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                lines[(y * length) + 1 + x] = (byte)(((pixels[(y * ink.RowBytes) + x] * Strongest) + (byte.MaxValue / 2)) / byte.MaxValue);
            }
        }

        return lines;
    }

    private static void DrawName(SKCanvas canvas, string name, TrueTypeFont font, SKPaint fill)
    {
        using var data = SKData.CreateCopy(font.Subset(name));
        using var typeface = SKTypeface.FromData(data);
        var characters = name.EnumerateRunes().Select(rune => rune.ToString()).ToList();

        // The name fills at most 260 degrees of the arc; a long one gets smaller letters.
        var step = Math.Min(22f, 260f / characters.Count);
        var radius = Center - 62;
        using var pen = new SKFont(typeface, Math.Clamp(step * radius * MathF.PI / 180 * 0.98f, 18, 46));
        var angle = -(characters.Count - 1) * step / 2;
        foreach (var character in characters)
        {
            canvas.Save();
            canvas.RotateDegrees(angle, Center, Center);
            canvas.DrawText(character, Center, Center - radius + (pen.Size * 0.3f), SKTextAlign.Center, pen, fill);
            canvas.Restore();
            angle += step;
        }
    }

    private static SKPath Star(float x, float y, float radius)
    {
        using var builder = new SKPathBuilder();
        for (var i = 0; i < 5; i++)
        {
            var angle = (-90 + (i * 144)) * MathF.PI / 180;
            var (px, py) = (x + (radius * MathF.Cos(angle)), y + (radius * MathF.Sin(angle)));
            if (i == 0)
            {
                builder.MoveTo(px, py);
            }
            else
            {
                builder.LineTo(px, py);
            }
        }

        builder.Close();
        return builder.Detach();
    }
}
