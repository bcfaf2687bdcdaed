using Banshi.Ofd.Documents;
using Banshi.Ofd.Fonts;
using SkiaSharp;

namespace Banshi.UnitTests.Ofd;

/// <summary>Fonts, pictures and documents that several tests use.</summary>
internal static class OfdSamples
{
    /// <summary>10:00 in Shanghai.</summary>
    public static readonly DateTimeOffset Time = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8));

    public static readonly string RegularPath = Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC_400Regular.ttf");

    public static TrueTypeFont Regular { get; } = TrueTypeFont.Load(File.ReadAllBytes(RegularPath));

    public static TrueTypeFont Bold { get; } = TrueTypeFont.Load(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC_700Bold.ttf")));

    /// <summary>A red ring with a star: what a seal looks like.</summary>
    public static byte[] SealPng { get; } = Png(240, canvas =>
    {
        using var paint = new SKPaint { Color = new SKColor(214, 0, 0), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 10 };
        canvas.DrawCircle(120, 120, 110, paint);
        paint.Style = SKPaintStyle.Fill;
        canvas.DrawCircle(120, 120, 40, paint);
    });

    public static byte[] BluePng { get; } = Png(16, canvas => canvas.Clear(SKColors.Blue));

    /// <summary>One page with one line and no embedded font: small enough to change each of its bytes.</summary>
    public static OfdDocument Small()
    {
        var document = new OfdDocument(new Guid("00112233-4455-6677-8899-aabbccddeeff"), Time);
        document.Info.Title = "小";
        document.AddPage().Body.Add(PathObject.Rectangle(new Box(10, 10, 50, 30), OfdColor.Black));
        return document;
    }

    /// <summary>Everything that the writer knows.</summary>
    public static OfdDocument Full()
    {
        var document = new OfdDocument(new Guid("0f0e0d0c-0b0a-0908-0706-050403020100"), Time);
        document.Info.Title = "营业执照";
        document.Info.Author = "某市市场监督管理局";
        document.Info.Subject = "电子证照";
        document.Info.Abstract = "a < b & \"c\"";
        document.Info.Modified = new DateOnly(2026, 3, 3);
        document.Info.Keywords.Add("证照");
        document.Info.Keywords.Add("样例");
        document.Info.CreatorVersion = "1.0";
        document.Info.CustomData["ZZMC"] = "营业执照";
        document.Info.CustomData["KZ_JYFW"] = "食品销售; 餐饮 <服务> & 其他";
        document.Info.CustomData["ZZYXQJZRQ"] = "";
        document.Attachments.Add(new Attachment("元数据", "xml", "<a>内容</a>"u8.ToArray()));
        document.Attachments.Add(new Attachment("照片 1", "", OfdSamples.BluePng));
        var frame = new PageTemplate("边框");
        frame.Body.Add(PathObject.Rectangle(new Box(5, 5, 200, 287), OfdColor.Black, lineWidth: 1), new TextObject(Bold, 8, 105, 30, "营业执照") { Align = TextAlign.Center });
        var cover = new PageTemplate("盖", isForeground: true);
        cover.Body.Add(new TextObject(Regular, 3, 200, 290, "副本") { Align = TextAlign.Right });
        var page = document.AddPage();
        page.Templates.Add(frame);
        page.Templates.Add(cover);
        page.AddLayer(LayerType.Background).Add(PathObject.Rectangle(new Box(0, 0, 210, 297), fill: new OfdColor(255, 253, 245)));
        page.Body.Add(
            new TextObject(Regular, 4.5, 25, 60, "名称：某某市 A&B <贸易> 有限公司") { Color = new OfdColor(20, 20, 20) },
            new TextObject(Regular, 4.5, 25, 70, " 两 空格  后 ") { Advances = [5, 5, 5, 6.25] },
            new TextObject(Regular, 4.5, 25, 80, "𠮷野家与𬱖"),
            PathObject.Line((25, 85), (185, 85), OfdColor.Black, 0.2),
            new PathObject(new Box(25, 90, 40, 20), new PathData().MoveTo(0, 10).CubicTo((10, -5), (20, 25), 30, 10).QuadraticTo(35, 0, 40, 10).ArcTo((5, 5), 0, true, false, 30, 20).Close())
            {
                Stroke = new OfdColor(0, 0, 200, 128),
                Fill = new OfdColor(200, 220, 255),
                Dashes = [1, 0.5],
            },
            new ImageObject(new Box(150, 90, 30, 40), OfdImage.FromBytes(BluePng)) { Alpha = 200 });
        page.Annotations.Add(new Annotation(AnnotationType.Watermark, new Box(30, 150, 150, 100), "某机构", new DateOnly(2026, 3, 2))
        {
            Objects = [new TextObject(Regular, 10, 75, 50, "仅供办理业务使用") { Angle = -30, Align = TextAlign.Center, Color = new OfdColor(120, 120, 120, 80) }],
            Remark = "用途",
            IsPrinted = false,
        });
        document.AddPage(PageSize.A4Landscape).Body.Add(new TextObject(Bold, 5, 20, 20, "第二页"));
        document.AddPage();
        return document;
    }

    private static byte[] Png(int size, Action<SKCanvas> draw)
    {
        using var bitmap = new SKBitmap(size, size);
        using var canvas = new SKCanvas(bitmap);
        draw(canvas);
        canvas.Flush();
        return bitmap.Encode(SKEncodedImageFormat.Png, 90).ToArray();
    }
}
