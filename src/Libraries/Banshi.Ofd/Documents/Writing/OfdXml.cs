using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Documents.Writing;

/// <summary>Writes one XML file of the package: namespace and prefix of the standard, UTF-8, no white space between elements.</summary>
internal sealed class OfdXml : IDisposable
{
    public const string Namespace = "http://www.ofdspec.org/2016";

    private const string Prefix = "ofd";
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    private readonly MemoryStream _target = new();
    private readonly XmlWriter _writer;

    private OfdXml()
    {
        _writer = XmlWriter.Create(_target, Settings);
    }

    /// <summary>A whole file: the root element, and what <paramref name="content"/> writes into it.</summary>
    public static PackageEntry File(string path, DateTimeOffset time, string root, Action<OfdXml> content) =>
        PackageEntry.Create(path, time, Bytes(root, content));

    /// <summary>The bytes of a whole file.</summary>
    public static byte[] Bytes(string root, Action<OfdXml> content)
    {
        using var xml = new OfdXml();
        xml._writer.WriteStartDocument();
        xml.Element(root, content);
        xml._writer.Flush();
        return xml._target.ToArray();
    }

    /// <summary>The bytes of a file that was read and changed.</summary>
    public static byte[] Bytes(XElement root)
    {
        using var target = new MemoryStream();
        using (var writer = XmlWriter.Create(target, Settings))
        {
            root.Save(writer);
        }

        return target.ToArray();
    }

    public void Element(string name, Action<OfdXml> content)
    {
        _writer.WriteStartElement(Prefix, name, Namespace);
        content(this);
        _writer.WriteEndElement();
    }

    /// <summary>An element that holds text; left out where the text is null or empty.</summary>
    public void Text(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Element(name, xml => xml.Text(text));
        }
    }

    public void Text(string text)
    {
        // An empty string would open the element: <a></a>, which is <a/> once it was read and written again.
        if (text.Length > 0)
        {
            _writer.WriteString(Clean(text));
        }
    }

    /// <summary>An attribute that may be left out: where it is empty, it is.</summary>
    public OfdXml Optional(string name, string? value) => Attribute(name, string.IsNullOrEmpty(value) ? null : value);

    /// <summary>An attribute; left out where the value is null.</summary>
    public OfdXml Attribute(string name, string? value)
    {
        if (value is not null)
        {
            _writer.WriteAttributeString(name, Clean(value));
        }

        return this;
    }

    public OfdXml Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    public void Dispose()
    {
        _writer.Dispose();
        _target.Dispose();
    }

    /// <summary>XML has no way to write most control characters and half characters; in a name typed by somebody they must not stop a document.</summary>
    private static string Clean(string text)
    {
        if (text.All(c => !char.IsSurrogate(c) && XmlConvert.IsXmlChar(c)))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }
}
