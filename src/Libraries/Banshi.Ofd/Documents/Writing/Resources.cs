using System.Globalization;
using System.IO.Compression;
using Banshi.Ofd.Fonts;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Documents.Writing;

/// <summary>Fonts and pictures that the objects of a document use, collected while these are written.</summary>
internal sealed class Resources(IdSource ids)
{
    // With one digit come all, with one capital all: documents of one kind, which differ in their numbers, then share a font that is made, packed and hashed once.
    private static readonly string[] Together = ["0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

    private readonly Dictionary<TrueTypeFont, (int Id, HashSet<int> CodePoints)> _fonts = [];
    private readonly Dictionary<OfdImage, int> _images = [];

    public bool HasFonts => _fonts.Count > 0;

    public bool HasImages => _images.Count > 0;

    /// <summary>The id of a font, which from now on holds these characters too.</summary>
    public int Use(TrueTypeFont font, string text)
    {
        if (!_fonts.TryGetValue(font, out var use))
        {
            _fonts[font] = use = (ids.Next(), []);
        }

        foreach (var rune in text.EnumerateRunes())
        {
            use.CodePoints.Add(rune.Value);
        }

        foreach (var set in Together.Where(set => text.AsSpan().ContainsAny(set)))
        {
            use.CodePoints.UnionWith(set.Select(character => (int)character));
        }

        return use.Id;
    }

    public int Use(OfdImage image)
    {
        if (!_images.TryGetValue(image, out var id))
        {
            _images[image] = id = ids.Next();
        }

        return id;
    }

    /// <summary>PublicRes.xml and DocumentRes.xml.</summary>
    public IEnumerable<PackageEntry> Lists(DateTimeOffset time)
    {
        if (HasFonts)
        {
            yield return OfdXml.File("Doc_0/PublicRes.xml", time, "Res", xml => xml.Attribute("BaseLoc", "Res").Element("Fonts", WriteFonts));
        }

        if (HasImages)
        {
            yield return OfdXml.File("Doc_0/DocumentRes.xml", time, "Res", xml => xml.Attribute("BaseLoc", "Res").Element("MultiMedias", WriteImages));
        }
    }

    /// <summary>The font and picture files themselves.</summary>
    public IEnumerable<PackageEntry> Files(DateTimeOffset time)
    {
        var dosTime = PackageEntry.ToDos(time);
        var fonts = _fonts.Select(font => (Name: FontFile(font.Value.Id), Content: font.Key.Subset(font.Value.CodePoints).Packed));
        var images = _images.Select(image => (Name: ImageFile(image), Content: PackedContent.Pack(image.Key.File, CompressionLevel.NoCompression)));
        return fonts.Concat(images).Select(file => new PackageEntry($"Doc_0/Res/{file.Name}", dosTime, file.Content));
    }

    private static string FontFile(int id) => string.Create(CultureInfo.InvariantCulture, $"font_{id}.ttf");

    private static string ImageFile(KeyValuePair<OfdImage, int> image) =>
        string.Create(CultureInfo.InvariantCulture, $"image_{image.Value}.{image.Key.Extension}");

    private void WriteFonts(OfdXml xml)
    {
        foreach (var (font, use) in _fonts)
        {
            xml.Element("Font", element =>
            {
                element.Attribute("ID", use.Id).Attribute("FontName", font.FullName).Optional("FamilyName", font.FamilyName);
                element.Attribute("Bold", font.IsBold ? "true" : null).Text("FontFile", FontFile(use.Id));
            });
        }
    }

    private void WriteImages(OfdXml xml)
    {
        foreach (var image in _images)
        {
            xml.Element("MultiMedia", element => element
                .Attribute("ID", image.Value).Attribute("Type", "Image").Attribute("Format", image.Key.Format)
                .Text("MediaFile", ImageFile(image)));
        }
    }
}
