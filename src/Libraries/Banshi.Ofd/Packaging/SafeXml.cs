using System.Xml;
using System.Xml.Linq;

namespace Banshi.Ofd.Packaging;

/// <summary>Reads XML from outside: no DTD, no entities, nothing fetched, elements by their local name (producers differ in prefix and namespace).</summary>
internal static class SafeXml
{
    private const int MostDepth = 100;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 0x10000,
    };

    /// <summary>The root element of a file of the package.</summary>
    /// <exception cref="OfdFormatException">The file is missing, damaged, too large, no XML, or has another root element.</exception>
    public static XElement Read(Package package, string path, string root)
    {
        var bytes = package.Read(path);
        if (bytes.Length > package.Limits.XmlBytes)
        {
            throw new OfdFormatException($"'{path}' is larger than the limit for XML.");
        }

        var element = Parse(bytes, path);
        return element.Name.LocalName == root ? element : throw new OfdFormatException($"'{path}' does not begin with the element {root}.");
    }

    public static XElement? Child(this XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);

    /// <summary>Text of a child element without space around it; null where there is no such child or no text.</summary>
    public static string? Text(this XElement element, string name) => element.Child(name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static XElement Parse(byte[] bytes, string path)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
            return Build(reader, path);
        }
        catch (Exception e) when (e is XmlException or InvalidOperationException or ArgumentException)
        {
            throw new OfdFormatException($"'{path}' is no XML that may be read: {e.Message}", e);
        }
    }

    /// <summary>The framework's own way to load has no limit of depth, and its time grows with the square of it: a megabyte of opening tags takes minutes.</summary>
    private static XElement Build(XmlReader reader, string path)
    {
        XElement? root = null;
        var open = new Stack<XElement>();
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var (element, isEmpty) = (Element(reader), reader.IsEmptyElement);
                    root ??= element;
                    if (open.TryPeek(out var parent))
                    {
                        parent.Add(element);
                    }

                    if (!isEmpty)
                    {
                        open.Push(element);
                    }

                    RequireShallow(open.Count, path);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when open.Count > 0:
                    open.Peek().Add(new XText(reader.Value));
                    break;
            }
        }

        return root!;
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            // What declares the default namespace has no namespace of its own.
            element.Add(new XAttribute(XName.Get(reader.LocalName, reader.Prefix.Length == 0 ? "" : reader.NamespaceURI), reader.Value));
        }

        reader.MoveToElement();
        return element;
    }

    private static void RequireShallow(int depth, string path)
    {
        if (depth > MostDepth)
        {
            throw new OfdFormatException($"'{path}' nests its elements deeper than the limit.");
        }
    }
}
