using System.Xml.Linq;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Documents.Reading;

/// <summary>Signatures.xml.</summary>
internal static class SignatureList
{
    public static IReadOnlyList<SignatureEntry> Read(Package package, DocumentBody body)
    {
        if (body.SignaturesPath is not { } path)
        {
            return [];
        }

        var entries = SafeXml.Read(package, path, "Signatures").Children("Signature").Select(signature => Read(package, path, signature)).ToList();
        return entries.Count <= package.Limits.Signatures ? entries : throw new OfdFormatException($"The document has {entries.Count} signatures, more than the limit.");
    }

    private static SignatureEntry Read(Package package, string list, XElement signature) => new(
        signature.Attribute("ID")?.Value ?? "",
        signature.Attribute("Type")?.Value != "Sign",
        package.Locate(list, signature.Attribute("BaseLoc")?.Value ?? ""));
}
