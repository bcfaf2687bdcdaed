using Banshi.Ofd.Fonts;
using Banshi.Platform.Documents;
using SkiaSharp;

namespace Banshi.Licenses.Faces;

/// <summary>Writes a face as PDF (with the seal's picture, but no signature: the OFD file is the original) and as a picture for the screen.</summary>
internal sealed class SkiaFace(DocumentFonts fonts)
{
    private const float PointsPerMillimeter = 72 / 25.4f;
    private const float PixelsPerMillimeter = 4;

    public byte[] Pdf(Face face, byte[] seal, SKDocumentPdfMetadata metadata)
    {
        using var output = new MemoryStream();
        using (var document = SKDocument.CreatePdf(output, metadata))
        {
            var canvas = document.BeginPage((float)face.Width * PointsPerMillimeter, (float)face.Height * PointsPerMillimeter);
            canvas.Scale(PointsPerMillimeter);
            Draw(canvas, face, seal);
            document.EndPage();
            document.Close();
        }

        return output.ToArray();
    }

    public byte[] Png(Face face, byte[]? seal)
    {
        using var bitmap = new SKBitmap((int)(face.Width * PixelsPerMillimeter), (int)(face.Height * PixelsPerMillimeter));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        canvas.Scale(PixelsPerMillimeter);
        Draw(canvas, face, seal);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return png.ToArray();
    }

    private void Draw(SKCanvas canvas, Face face, byte[]? seal)
    {
        using var regular = Typeface(fonts.Regular, face, isBold: false);
        using var bold = Typeface(fonts.Bold, face, isBold: true);
        foreach (var mark in face.Marks)
        {
            Draw(canvas, mark, mark is TextMark { IsBold: true } ? bold : regular);
        }

        if (seal is not null)
        {
            Picture(canvas, new PictureMark(face.Seal.X, face.Seal.Y, face.Seal.Side, face.Seal.Side, seal));
        }
    }

    private static void Draw(SKCanvas canvas, Mark mark, SKTypeface typeface)
    {
        switch (mark)
        {
            case TextMark text:
                Text(canvas, text, typeface);
                break;
            case BoxMark box:
                using (var paint = new SKPaint { Color = Color(box.Color), IsAntialias = true, Style = box.IsFilled ? SKPaintStyle.Fill : SKPaintStyle.Stroke, StrokeWidth = (float)box.LineWidth })
                {
                    canvas.DrawRect((float)box.X, (float)box.Y, (float)box.Width, (float)box.Height, paint);
                }

                break;
            case PictureMark picture:
                Picture(canvas, picture);
                break;
        }
    }

    private static void Text(SKCanvas canvas, TextMark text, SKTypeface typeface)
    {
        using var paint = new SKPaint { Color = Color(text.Color), IsAntialias = true };

        // Sizes are millimeters: hinted to whole units, characters would stand too close or too far apart.
        using var font = new SKFont(typeface, (float)text.Size) { Hinting = SKFontHinting.None, LinearMetrics = true, Subpixel = true };
        canvas.Save();
        canvas.RotateDegrees((float)text.Angle, (float)text.X, (float)text.Y);
        var align = text.Align switch { Align.Center => SKTextAlign.Center, Align.Right => SKTextAlign.Right, _ => SKTextAlign.Left };
        canvas.DrawText(text.Text, (float)text.X, (float)text.Y, align, font, paint);
        canvas.Restore();
    }

    private static void Picture(SKCanvas canvas, PictureMark picture)
    {
        using var image = SKImage.FromEncodedData(picture.Png);
        canvas.DrawImage(image, SKRect.Create((float)picture.X, (float)picture.Y, (float)picture.Width, (float)picture.Height), new SKSamplingOptions(SKCubicResampler.Mitchell));
    }

    private static SKTypeface Typeface(TrueTypeFont font, Face face, bool isBold)
    {
        var text = string.Concat(face.Marks.OfType<TextMark>().Where(mark => mark.IsBold == isBold).Select(mark => mark.Text));
        using var data = SKData.CreateCopy(font.Subset(text.Length == 0 ? " " : text));
        return SKTypeface.FromData(data);
    }

    private static SKColor Color(Ink ink) => new(ink.Red, ink.Green, ink.Blue, ink.Alpha);
}
