using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Banshi.UnitTests.Ofd;

/// <summary>
/// The schemas of GB/T 33190 as far as the writer uses them: for each element its attributes (an exclamation mark means required) and its children, as an expression over
/// their names. Beyond the schemas: ids are unique, MaxUnitID is the highest, and what is referred to exists.
/// </summary>
internal sealed class Schema
{
    private const string Box = @"^-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$";
    private const string Objects = "((TextObject|PathObject|ImageObject) )*";
    private static readonly XNamespace Ofd = "http://www.ofdspec.org/2016";

    private static readonly Dictionary<string, (string Attributes, string Children)> Elements = new()
    {
        ["OFD"] = ("Version! DocType!", "(DocBody )+"),
        ["DocBody"] = ("", "DocInfo DocRoot (Versions )?(Signatures )?"),
        ["DocInfo"] = ("", "DocID (Title )?(Author )?(Subject )?(Abstract )?(CreationDate )?(ModDate )?(DocUsage )?(Cover )?(Keywords )?(Creator )?(CreatorVersion )?(CustomDatas )?"),
        ["Keywords"] = ("", "(Keyword )+"),
        ["CustomDatas"] = ("", "(CustomData )+"),
        ["CustomData"] = ("Name!", ""),
        ["Document"] = ("", "CommonData Pages (Outlines )?(Permissions )?(Actions )?(VPreferences )?(Bookmarks )?(Annotations )?(CustomTags )?(Attachments )?(Extensions )?"),
        ["CommonData"] = ("", "MaxUnitID PageArea (PublicRes )*(DocumentRes )*(TemplatePage )*(DefaultCS )?"),
        ["PageArea"] = ("", "PhysicalBox (ApplicationBox )?(ContentBox )?(BleedBox )?"),
        ["Area"] = ("", "PhysicalBox (ApplicationBox )?(ContentBox )?(BleedBox )?"),
        ["TemplatePage"] = ("ID! Name ZOrder BaseLoc!", ""),
        ["Pages"] = ("", "(Page )+"),
        ["Pages/Page"] = ("ID! BaseLoc!", ""),
        ["Page"] = ("", "(Template )*(PageRes )*(Area )?(Content )?(Actions )?"),
        ["Template"] = ("TemplateID! ZOrder", ""),
        ["Content"] = ("", "(Layer )+"),
        ["Layer"] = ("ID! Type DrawParam", Objects),
        ["TextObject"] = ("ID! Boundary! CTM Font! Size! Alpha", "(FillColor )?(StrokeColor )?(TextCode )+"),
        ["TextCode"] = ("X Y DeltaX DeltaY", ""),
        ["PathObject"] = ("ID! Boundary! CTM LineWidth DashPattern Stroke Fill Rule Alpha", "(StrokeColor )?(FillColor )?AbbreviatedData "),
        ["ImageObject"] = ("ID! Boundary! CTM ResourceID! Alpha", "(Border )?"),
        ["FillColor"] = ("Value Alpha", ""),
        ["StrokeColor"] = ("Value Alpha", ""),
        ["Res"] = ("BaseLoc!", "((Fonts|MultiMedias) )*"),
        ["Fonts"] = ("", "(Font )+"),
        ["Font"] = ("ID! FontName! FamilyName Bold", "(FontFile )?"),
        ["MultiMedias"] = ("", "(MultiMedia )+"),
        ["MultiMedia"] = ("ID! Type! Format", "MediaFile "),
        ["Annotations"] = ("", "(Page )*"),
        ["Annotations/Page"] = ("PageID!", "FileLoc "),
        ["PageAnnot"] = ("", "(Annot )+"),
        ["Annot"] = ("ID! Type! Creator! LastModDate! Print", "(Remark )?(Parameters )?Appearance "),
        ["Appearance"] = ("Boundary", Objects),
        ["Attachments"] = ("", "(Attachment )*"),
        ["Attachment"] = ("ID! Name! Format CreationDate ModDate Size Visible Usage", "FileLoc "),
        ["Signatures"] = ("", "(MaxSignId )?(Signature )*"),
        ["Signatures/Signature"] = ("ID! Type BaseLoc!", ""),
        ["Signature"] = ("", "SignedInfo SignedValue "),
        ["SignedInfo"] = ("", "Provider (SignatureMethod )?(SignatureDateTime )?References (StampAnnot )*(Seal )?"),
        ["Provider"] = ("ProviderName! Version Company", ""),
        ["References"] = ("CheckMethod", "(Reference )+"),
        ["Reference"] = ("FileRef!", "CheckValue "),
        ["StampAnnot"] = ("ID! PageRef! Boundary! Clip", ""),
        ["Seal"] = ("", "BaseLoc "),
    };

    private static readonly Dictionary<string, string> Values = new()
    {
        ["Boundary"] = Box,
        ["Clip"] = Box,
        ["PhysicalBox"] = Box,
        ["CreationDate"] = @"^\d{4}-\d\d-\d\d$",
        ["ModDate"] = @"^\d{4}-\d\d-\d\d$",
        ["LastModDate"] = @"^\d{4}-\d\d-\d\d$",
        ["Attachment@CreationDate"] = @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$",
        ["Attachment@ID"] = "^a[0-9]{3}$",
        ["Signature@ID"] = "^s[0-9]{3}$",
        ["StampAnnot@ID"] = "^s[0-9]{3}$",
        ["DocID"] = "^[0-9a-f]{32}$",
        ["Size"] = @"^[\d.]+$",
        ["LineWidth"] = @"^[\d.]+$",
        ["ID"] = "^[1-9][0-9]*$",
        ["CTM"] = @"^(-?[\d.]+ ){5}-?[\d.]+$",
        ["Value"] = @"^\d+ \d+ \d+$",
        ["Alpha"] = @"^\d+$",
        ["ZOrder"] = "^(Background|Foreground)$",
        ["Print"] = "^(true|false)$",
        ["DeltaX"] = @"^((g \d+ )?-?[\d.]+ ?)*$",
    };

    private readonly List<string> _errors = [];
    private readonly HashSet<string> _ids = [];
    private readonly Dictionary<string, XElement> _files = [];
    private readonly HashSet<string> _names;

    private Schema(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        _names = [.. zip.Entries.Select(entry => entry.FullName)];
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal) && !entry.FullName.Contains("/attach_", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            _files[entry.FullName] = XElement.Load(stream);
        }
    }

    /// <summary>What is wrong with a file; nothing where it keeps to the standard.</summary>
    public static IReadOnlyList<string> ErrorsIn(byte[] file)
    {
        var schema = new Schema(file);
        schema.Check();
        return schema._errors;
    }

    private void Check()
    {
        foreach (var (path, root) in _files)
        {
            foreach (var element in root.DescendantsAndSelf())
            {
                CheckElement(path, element);
            }
        }

        var document = _files["Doc_0/Document.xml"];
        Expect(document.Descendants(Ofd + "MaxUnitID").Single().Value == _ids.Max(id => int.Parse(id, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture), "MaxUnitID");
        foreach (var reference in _files.Values.SelectMany(root => root.DescendantsAndSelf().Attributes()).Where(a => a.Name.LocalName is "Font" or "ResourceID" or "TemplateID" or "PageID" or "PageRef"))
        {
            Expect(_ids.Contains(reference.Value), $"{reference} is defined nowhere");
        }
    }

    private void CheckElement(string path, XElement element)
    {
        var name = element.Name.LocalName;
        Expect(element.Name.Namespace == Ofd, $"{path}: namespace of {name}");
        var key = element.Parent is { } parent && Elements.ContainsKey($"{parent.Name.LocalName}/{name}") ? $"{parent.Name.LocalName}/{name}" : name;
        // A name that is both a container and a reference to a file holds text in the latter role.
        if (!Elements.TryGetValue(key, out var rule) || (element.Parent is not null && name is "Annotations" or "Attachments" or "Signatures"))
        {
            CheckText(path, element);
            return;
        }

        var children = string.Concat(element.Elements().Select(child => child.Name.LocalName + " "));
        Expect(Regex.IsMatch(children, $"^({rule.Children})$"), $"{path}: {name} holds {children}");
        var attributes = rule.Attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Expect(attributes.Where(a => a.EndsWith('!')).All(a => element.Attribute(a.TrimEnd('!')) is not null), $"{path}: {name} lacks an attribute");
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            Expect(attributes.Any(a => a.TrimEnd('!') == attribute.Name.LocalName), $"{path}: {name} has {attribute}");
            CheckValue(path, $"{name}@{attribute.Name.LocalName}", attribute.Name.LocalName, attribute.Value);
        }

        if (element.Attribute("ID") is { } id && char.IsDigit(id.Value[0]))
        {
            Expect(_ids.Add(id.Value), $"{path}: id {id.Value} twice");
        }
    }

    private void CheckText(string path, XElement element)
    {
        var name = element.Name.LocalName;
        Expect(!element.HasElements && !element.Attributes().Any(a => !a.IsNamespaceDeclaration), $"{path}: {name} is not known");
        CheckValue(path, name, name, element.Value);
        if (name is "DocRoot" or "PublicRes" or "DocumentRes" or "Annotations" or "Attachments" or "Signatures" or "FileLoc" or "BaseLoc" or "SignedValue")
        {
            CheckReference(path, element.Value);
        }
    }

    private void CheckReference(string path, string reference)
    {
        var full = reference.StartsWith('/') ? reference[1..] : $"{path[..(path.LastIndexOf('/') + 1)]}{reference}";
        Expect(_names.Contains(full), $"{path}: {reference} is missing");
    }

    private void CheckValue(string path, string exact, string name, string value)
    {
        if (Values.TryGetValue(exact, out var pattern) || Values.TryGetValue(name, out pattern))
        {
            Expect(Regex.IsMatch(value, pattern), $"{path}: {exact} is '{value}'");
        }

        if (name is "BaseLoc" or "FileRef" && !exact.StartsWith("Res@", StringComparison.Ordinal))
        {
            CheckReference(path, value);
        }
    }

    private void Expect(bool condition, string error)
    {
        if (!condition)
        {
            _errors.Add(error);
        }
    }
}
