using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Banshi.Ofd.Documents;
using Banshi.Ofd.Fonts;
using CsCheck;

namespace Banshi.UnitTests.Ofd;

public sealed class WriterTests
{
    [Fact]
    public void Write_KeepsToTheSchemas()
    {
        Assert.Empty(Schema.ErrorsIn(OfdWriter.Write(OfdSamples.Small())));
        Assert.Empty(Schema.ErrorsIn(OfdWriter.Write(OfdSamples.Full())));
    }

    [Fact]
    public void Write_OfAnyDocument_KeepsToTheSchemas_AndReadsBack() => Documents.Sample(
        document =>
        {
            var file = OfdWriter.Write(document);
            Assert.Empty(Schema.ErrorsIn(file));
            Assert.Equal(document.Pages.Count, OfdReader.Read(file).Pages.Count);
        },
        iter: 300);

    [Fact]
    public void Schema_OfAFileWithAnElementInTheWrongPlace_Complains()
    {
        var file = Repack.Change(OfdWriter.Write(OfdSamples.Full()), "Doc_0/Document.xml", text => text.Replace("<ofd:MaxUnitID>", "<ofd:PublicRes>x</ofd:PublicRes><ofd:MaxUnitID>", StringComparison.Ordinal));
        Assert.Contains(Schema.ErrorsIn(file), error => error.Contains("CommonData", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Assert.Equal(OfdWriter.Write(OfdSamples.Full()), OfdWriter.Write(OfdSamples.Full()));

    [Fact]
    public void Read_OfWhatWasWritten_IsTheSame()
    {
        var document = OfdSamples.Full();
        var read = OfdReader.Read(OfdWriter.Write(document));
        Assert.Equivalent(document.Info, read.Info, strict: true);
        Assert.Equal(document.Info.CustomData, read.Info.CustomData);
        Assert.Equal(document.Attachments.Select(a => (a.Name, a.Format, Convert.ToHexString(a.Content.Span))), read.Attachments.Select(a => (a.Name, a.Format, Convert.ToHexString(a.Content.Span))));
        Assert.Equal([PageSize.A4, PageSize.A4Landscape, PageSize.A4], read.Pages.Select(page => page.Size));
        Assert.Equal(["营业执照", "名称：某某市 A&B <贸易> 有限公司", " 两 空格  后 ", "𠮷野家与𬱖", "副本"], read.Pages[0].Lines);
        Assert.Equal("第二页", read.Pages[1].Text);
        Assert.Equal("", read.Pages[2].Text);
        Assert.Empty(read.Signatures);
    }

    [Fact]
    public void Write_EmbedsEachFontOnce_WithTheCharactersUsed()
    {
        using var zip = new ZipArchive(new MemoryStream(OfdWriter.Write(OfdSamples.Full())));
        var fonts = zip.Entries.Where(entry => entry.Name.EndsWith(".ttf", StringComparison.Ordinal)).ToDictionary(entry => entry.Name, entry => TrueTypeFont.Load(Repack.Bytes(entry)));
        Assert.Equal(["Noto Sans SC Bold", "Noto Sans SC Regular"], fonts.Values.Select(font => font.FullName).Order(StringComparer.Ordinal));
        var regular = fonts.Values.Single(font => !font.IsBold);
        Assert.Empty(regular.MissingIn("名称某市贸易𬱖仅供办理业务使用副本"));
        Assert.NotEmpty(regular.MissingIn("执"));
    }

    [Fact]
    public void Write_OfText_GroupsEqualSteps()
    {
        var document = OfdSamples.Small();
        document.Pages[0].Body.Add(
            new TextObject(OfdSamples.Regular, 5, 20, 30, "内蒙古自治区"),
            new TextObject(OfdSamples.Regular, 5, 20, 40, "两字") { Align = TextAlign.Right },
            new TextObject(OfdSamples.Regular, 5, 20, 50, "个") { Align = TextAlign.Center },
            new TextObject(OfdSamples.Regular, 5, 20, 60, "变距四字") { Advances = [6, 6, 7.12346] });
        var texts = Page(document).Descendants().Where(element => element.Name.LocalName == "TextObject").ToList();
        Assert.Equal(["g 5 5", "5", null, "g 2 6 7.1235"], texts.Select(text => text.Elements().Last().Attribute("DeltaX")?.Value));
        Assert.Equal(["20 24.2 30 7.24", "10 34.2 10 7.24", "17.5 44.2 5 7.24", "20 54.2 24.1235 7.24"], texts.Select(text => text.Attribute("Boundary")?.Value));
    }

    [Fact]
    public void Write_OfTurnedText_PlacesItAroundItsPoint()
    {
        var document = OfdSamples.Small();
        document.Pages[0].Body.Add(new TextObject(OfdSamples.Regular, 10, 100, 100, "直立") { Angle = 90 });
        var text = Page(document).Descendants().Single(element => element.Name.LocalName == "TextObject");
        Assert.Equal("97.12 100 14.48 20", text.Attribute("Boundary")?.Value);
        Assert.Equal("0 1 -1 0 14.48 0", text.Attribute("CTM")?.Value);
    }

    [Fact]
    public void Write_OfCharactersThatXmlCannotHold_ShowsThatSomethingStoodThere()
    {
        var document = OfdSamples.Small();
        document.Info.Title = "a\0b\uD800c";
        document.Info.CustomData["x"] = "\u0001";
        document.Pages[0].Body.Add(new TextObject(OfdSamples.Regular, 5, 20, 30, "甲\u0002乙"));
        var read = OfdReader.Read(OfdWriter.Write(document));
        Assert.Equal("a\uFFFDb\uFFFDc", read.Info.Title);
        Assert.Equal("\uFFFD", read.Info.CustomData["x"]);
        Assert.Equal("甲\uFFFD乙", read.Pages[0].Text);
    }

    [Fact]
    public void Write_OfADocumentWithoutPages_IsRefused() =>
        Assert.Throws<ArgumentException>(() => OfdWriter.Write(new OfdDocument(Guid.NewGuid(), OfdSamples.Time)));

    [Fact]
    public void Write_OfALengthThatIsNoNumber_IsRefused()
    {
        var document = OfdSamples.Small();
        document.Pages[0].Body.Add(new TextObject(OfdSamples.Regular, double.NaN, 0, 0, "x"));
        Assert.Throws<ArgumentException>(() => OfdWriter.Write(document));
    }

    [Fact]
    public void Image_ThatIsNeitherPngNorJpeg_IsRefused() => Assert.Throws<ArgumentException>(() => OfdImage.FromBytes("GIF89a"u8.ToArray()));

    /// <summary>Documents of any number of pages, templates, layers, objects, annotations and attachments, with any text in them.</summary>
    private static Gen<OfdDocument> Documents
    {
        get
        {
            var text = Gen.Char.Array[0, 12].Select(chars => new string(chars));
            var length = Gen.Double[-1000, 1000];
            var box = Gen.Select(length, length, Gen.Double[0, 500], Gen.Double[0, 500], (x, y, width, height) => new Box(x, y, width, height));
            var color = Gen.Select(Gen.Byte, Gen.Byte, Gen.Byte, Gen.Byte, (red, green, blue, alpha) => new OfdColor(red, green, blue, alpha));
            var pageObject = Gen.OneOf<PageObject>(
                Gen.Select(length, length, Gen.Double[0.1, 50], text, color, (x, y, size, line, ink) => new TextObject(OfdSamples.Regular, size, x, y, line) { Color = ink, Align = (TextAlign)(line.Length % 3), Angle = line.Length > 6 ? x : 0 }),
                Gen.Select(box, color, (where, ink) => PathObject.Rectangle(where, ink)),
                Gen.Select(box, color, (where, ink) => PathObject.Rectangle(where, fill: ink)),
                Gen.Select(box, Gen.Byte, (where, alpha) => new ImageObject(where, OfdImage.FromBytes(OfdSamples.BluePng)) { Alpha = alpha }));
            var objects = pageObject.Array[0, 5];
            var page = Gen.Select(objects, objects, objects, Gen.Bool, box, (body, back, marks, hasTemplate, where) => (body, back, marks, hasTemplate, where));
            return Gen.Select(Gen.Guid, page.Array[1, 4], text.Array[0, 3], text, (id, pages, names, title) => Document(id, pages, names, title));
        }
    }

    private static OfdDocument Document(Guid id, (PageObject[] Body, PageObject[] Back, PageObject[] Marks, bool HasTemplate, Box Where)[] pages, string[] names, string title)
    {
        var document = new OfdDocument(id, OfdSamples.Time);
        document.Info.Title = title;
        foreach (var name in names)
        {
            document.Info.CustomData[name] = title;
            document.Info.Keywords.Add(name);
            document.Attachments.Add(new Attachment(name, "bin", new byte[] { 1, 2, 3 }));
        }

        var template = new PageTemplate(title);
        template.Body.Add(PathObject.Line((0, 0), (1, 1), OfdColor.Black, 0.1));
        foreach (var one in pages)
        {
            var page = document.AddPage(one.HasTemplate ? PageSize.A4Landscape : null);
            if (one.HasTemplate)
            {
                page.Templates.Add(template);
                page.AddLayer(LayerType.Background).Add(one.Back);
                page.Annotations.Add(new Annotation(AnnotationType.Watermark, one.Where, title, new DateOnly(2026, 3, 2)) { Objects = one.Marks });
            }

            page.Body.Add(one.Body);
        }

        return document;
    }

    private static XElement Page(OfdDocument document) => XElement.Parse(Encoding.UTF8.GetString(Repack.Files(OfdWriter.Write(document))["Doc_0/Pages/Page_0/Content.xml"]));
}
