using System.IO.Compression;
using System.Text;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Fonts;
using Banshi.Ofd.Seals;
using Banshi.TestKit;
using Microsoft.Playwright;
using SkiaSharp;

namespace Banshi.EndToEndTests.Ofd;

/// <summary>A sealed document of ours in ofd.js, an implementation that has nothing to do with ours: it shows text, picture and seal, and agrees about the seal.</summary>
public sealed class OfdJsTests
{
    private const int PageWidth = 800;
    private const string Page = "Doc_0/Pages/Page_0/Content.xml";
    private static readonly DateTimeOffset Time = new(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(8));
    private static readonly Box SealBox = new(140, 215, 42, 42);

    private readonly Sm2PrivateKey _authorityKey = Sm2PrivateKey.Generate();
    private readonly Sm2Certificate _authority;

    public OfdJsTests() => _authority = Sm2Certificate.CreateAuthority(new CertificateSubject("测试认证机构"), _authorityKey, Time.AddDays(-1), Time.AddDays(1));

    [Fact]
    public async Task SealedDocument_InOfdJs_IsShownAndFoundIntact_AndAlteredOneIsNot()
    {
        var sealedFile = Seal(OfdWriter.Write(Certificate()));
        var altered = Alter(sealedFile);
        var verifier = new OfdVerifier(new VerifyOptions { TrustedAuthorities = [_authority] });
        Assert.Equal(Verdict.Valid, verifier.Verify(sealedFile, Time).Verdict);
        Assert.Equal(Verdict.Altered, verifier.Verify(altered, Time).Verdict);

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = PageWidth, Height = 1150 } });
        await ServeAsync(page, new() { ["sealed.ofd"] = sealedFile, ["altered.ofd"] = altered, ["font.ttf"] = Files(sealedFile).First(file => file.Key.EndsWith(".ttf", StringComparison.Ordinal)).Value });

        await page.GotoAsync("http://ofd.test/OfdJs.html");
        await page.EvaluateAsync("useFont('Noto Sans SC', 'font.ttf')");
        var verdict = await page.EvaluateAsync<OfdJsVerdict>($"show('sealed.ofd', {PageWidth})");
        Assert.Equal((1, true, true), (verdict.Pages, verdict.Signature, verdict.Files));
        Assert.Equal(["某市市场监督管理局"], verdict.Seals);
        Assert.Contains("营业执照", await page.Locator("body").TextContentAsync() ?? "", StringComparison.Ordinal);
        await AssertSealIsVisibleAsync(page);

        verdict = await page.EvaluateAsync<OfdJsVerdict>($"show('altered.ofd', {PageWidth})");
        Assert.Equal((true, false), (verdict.Signature, verdict.Files));
    }

    private static async Task AssertSealIsVisibleAsync(IPage page)
    {
        // ofd.js rounds its scale to a tenth of a pixel per millimeter.
        var scale = Math.Round((PageWidth - 10) / 210.0, 1);
        var box = await page.EvaluateAsync<double[]>("sealBox()");
        Assert.Equal([SealBox.X * scale, SealBox.Y * scale, SealBox.Width * scale, SealBox.Height * scale], box.Select(value => Math.Round(value, 1)));
        var picture = await page.ScreenshotAsync(new() { Clip = new() { X = (float)box[0], Y = (float)box[1], Width = (float)box[2], Height = (float)box[3] } });
        if (Environment.GetEnvironmentVariable("BANSHI_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "ofdjs.png"), FullPage = true });
        }

        Assert.InRange(await page.EvaluateAsync<double>("picture => redShare(picture)", Convert.ToBase64String(picture)), 0.1, 0.9);
    }

    private static async Task ServeAsync(IPage page, Dictionary<string, byte[]> files)
    {
        var tests = Path.Combine(Repository.Root, "tests");
        files["OfdJs.html"] = await File.ReadAllBytesAsync(Path.Combine(tests, "Banshi.EndToEndTests", "Ofd", "OfdJs.html"));
        files["ofd.umd.min.js"] = await File.ReadAllBytesAsync(Path.Combine(tests, "node_modules", "ofd.js", "lib", "ofd.umd.min.js"));
        await page.RouteAsync("http://ofd.test/**", route =>
        {
            var name = new Uri(route.Request.Url).AbsolutePath.TrimStart('/');
            return files.TryGetValue(name, out var bytes)
                ? route.FulfillAsync(new() { BodyBytes = bytes, ContentType = name.EndsWith(".html", StringComparison.Ordinal) ? "text/html" : "application/octet-stream" })
                : route.FulfillAsync(new() { Status = 404 });
        });
    }

    private static OfdDocument Certificate()
    {
        var font = TrueTypeFont.Load(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSansSC_400Regular.ttf")));
        var document = new OfdDocument(Guid.CreateVersion7(), Time);
        document.Info.Title = "营业执照";
        document.Info.CustomData["ZZMC"] = "营业执照";
        var frame = new PageTemplate("边框");
        frame.Body.Add(PathObject.Rectangle(new Box(10, 10, 190, 277), new OfdColor(160, 120, 40), lineWidth: 1.2));
        var page = document.AddPage();
        page.Templates.Add(frame);
        page.Body.Add(
            new TextObject(font, 12, 105, 50, "营业执照") { Align = TextAlign.Center, Color = new OfdColor(160, 0, 0) },
            new TextObject(font, 5, 30, 85, "统一社会信用代码：91150100MA0Q1234X5"),
            new TextObject(font, 5, 30, 97, "名　　称：内蒙古某某商贸有限公司"),
            new TextObject(font, 5, 30, 109, "经营范围：食品销售；餐饮服务 (依法须经批准的项目除外)"),
            PathObject.Line((30, 115), (180, 115), OfdColor.Black, 0.3),
            new PathObject(new Box(30, 125, 60, 30), new PathData().MoveTo(0, 15).CubicTo((20, -15), (40, 45), 60, 15).LineTo(60, 30).LineTo(0, 30).Close())
            {
                Stroke = new OfdColor(0, 90, 160),
                Fill = new OfdColor(200, 225, 245),
            },
            new ImageObject(new Box(140, 125, 40, 30), OfdImage.FromBytes(Picture(SKColors.SeaGreen))),
            new TextObject(font, 5, 180, 240, "登记机关：某市市场监督管理局") { Align = TextAlign.Right },
            new TextObject(font, 5, 180, 250, "二〇二六年三月二日") { Align = TextAlign.Right });
        page.Annotations.Add(new Annotation(AnnotationType.Watermark, new Box(30, 165, 150, 60), "样例", new DateOnly(2026, 3, 2))
        {
            Objects = [new TextObject(font, 9, 75, 30, "仅供办理业务使用") { Align = TextAlign.Center, Angle = -20, Color = new OfdColor(90, 90, 90, 90) }],
        });
        return document;
    }

    private static byte[] Picture(SKColor color)
    {
        using var bitmap = new SKBitmap(240, 240);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = color, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 12 };
        canvas.DrawCircle(120, 120, 112, paint);
        paint.Style = SKPaintStyle.Fill;
        canvas.DrawCircle(120, 120, 45, paint);
        canvas.Flush();
        return bitmap.Encode(SKEncodedImageFormat.Png, 90).ToArray();
    }

    private static Dictionary<string, byte[]> Files(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private static byte[] Alter(byte[] package)
    {
        var content = Files(package)[Page];
        content[content.AsSpan().IndexOf(Encoding.UTF8.GetBytes("91150100"))] ^= 1;
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = zip.GetEntry(Page)!.Open();
            entry.SetLength(0);
            entry.Write(content);
        }

        return stream.ToArray();
    }

    private byte[] Seal(byte[] document)
    {
        var (makerKey, signerKey) = (Sm2PrivateKey.Generate(), Sm2PrivateKey.Generate());
        var maker = Issue("制章机构", makerKey);
        var signer = Issue("某市市场监督管理局", signerKey);
        var properties = new SealProperties { Id = "1501000012345", Name = "某市市场监督管理局", Signers = [signer], Created = Time, ValidFrom = Time, ValidTo = Time.AddDays(1) };
        var seal = ElectronicSeal.Create(properties, new SealPicture("PNG", Picture(new SKColor(214, 0, 0)), 42, 42), maker, makerKey);
        return new OfdSealer(seal, signer, signerKey).Seal(document, Time, [new Stamp(0, SealBox)]);
    }

    private Sm2Certificate Issue(string name, Sm2PrivateKey key) => _authority.Issue(new CertificateSubject(name), key.PublicKey, Time.AddDays(-1), Time.AddDays(1), _authorityKey);

    private sealed record OfdJsVerdict
    {
        public int Pages { get; set; }

        public string[] Seals { get; set; } = [];

        public bool Signature { get; set; }

        public bool Files { get; set; }
    }
}
