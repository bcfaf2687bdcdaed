using System.Globalization;
using Banshi.Ofd.Fonts;
using SkiaSharp;

namespace Banshi.Platform.Documents;

/// <summary>Prints papers as PDF (A4) with an embedded subset of the Chinese font: no browser, the text can be selected and searched.</summary>
public sealed class PdfPaper(DocumentFonts fonts)
{
    private const float Width = 595.28f;
    private const float Height = 841.89f;
    private const float Margin = 72;
    private const float TextSize = 14;
    private const float LineHeight = 26;
    private const float TitleSize = 22;

    /// <summary>Prints a paper.</summary>
    public byte[] Print(Paper paper)
    {
        var all = string.Concat([paper.Title, paper.Number, paper.Addressee, .. paper.Paragraphs, .. paper.Points, .. paper.Closing, paper.Signer, "第页共0123456789年月日（）.：/ "]);
        using var regular = Typeface(fonts.Regular, all);
        using var bold = Typeface(fonts.Bold, paper.Title);
        using var output = new MemoryStream();
        var metadata = new SKDocumentPdfMetadata { Title = paper.Title, Creation = paper.CreatedAt, Modified = paper.CreatedAt, Producer = "Banshi", RasterDpi = 72, EncodingQuality = 101 };
        using (var document = SKDocument.CreatePdf(output, metadata))
        {
            using var pen = new Pen(document, regular, bold, fonts.Regular);
            pen.Write(paper);
            document.Close();
        }

        return output.ToArray();
    }

    private static SKTypeface Typeface(TrueTypeFont font, string text)
    {
        using var data = SKData.CreateCopy(font.Subset(text));
        return SKTypeface.FromData(data);
    }

    /// <summary>Writes line after line, and begins a new page where one is full.</summary>
    private sealed class Pen(SKDocument document, SKTypeface regular, SKTypeface bold, TrueTypeFont metrics) : IDisposable
    {
        private readonly SKFont _text = new(regular, TextSize);
        private readonly SKFont _title = new(bold, TitleSize);
        private readonly SKPaint _ink = new() { Color = SKColors.Black, IsAntialias = true };
        private SKCanvas? _page;
        private float _y;

        public void Write(Paper paper)
        {
            BeginPage();
            _page!.DrawText(paper.Title, Width / 2, _y, SKTextAlign.Center, _title, _ink);
            _y += LineHeight;
            Line(paper.Number, SKTextAlign.Right);
            _y += LineHeight / 2;
            Line($"{paper.Addressee}：", SKTextAlign.Left);
            Paragraphs(paper.Paragraphs);
            Paragraphs(paper.Points.Select((point, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {point}")));
            Paragraphs(paper.Closing);
            _y += LineHeight;
            Need(LineHeight * 2);
            Line(paper.Signer, SKTextAlign.Right);
            Line(string.Create(CultureInfo.InvariantCulture, $"{paper.Day.Year} 年 {paper.Day.Month} 月 {paper.Day.Day} 日"), SKTextAlign.Right);
        }

        public void Dispose()
        {
            _text.Dispose();
            _title.Dispose();
            _ink.Dispose();
        }

        private void Paragraphs(IEnumerable<string> paragraphs)
        {
            foreach (var paragraph in paragraphs)
            {
                var indent = 2 * TextSize;
                foreach (var line in LineBreaker.Break(paragraph, (Width - (2 * Margin)) / TextSize, 2, metrics))
                {
                    Need(LineHeight);
                    _page!.DrawText(line, Margin + indent, _y, SKTextAlign.Left, _text, _ink);
                    (_y, indent) = (_y + LineHeight, 0);
                }
            }
        }

        private void Line(string text, SKTextAlign align)
        {
            var x = align switch { SKTextAlign.Right => Width - Margin, SKTextAlign.Center => Width / 2, _ => Margin };
            Need(LineHeight);
            _page!.DrawText(text, x, _y, align, _text, _ink);
            _y += LineHeight;
        }

        private void Need(float height)
        {
            if (_y + height > Height - Margin)
            {
                BeginPage();
            }
        }

        private void BeginPage()
        {
            if (_page is not null)
            {
                document.EndPage();
            }

            _page = document.BeginPage(Width, Height);
            _y = Margin + LineHeight;
        }
    }
}
