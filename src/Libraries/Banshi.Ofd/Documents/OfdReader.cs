using Banshi.Ofd.Documents.Reading;
using Banshi.Ofd.Packaging;

namespace Banshi.Ofd.Documents;

/// <summary>
/// Reads OFD packages (GB/T 33190-2016) of any producer: element order, prefixes and the base of paths may differ from the standard. Files from outside are
/// not trusted: nothing is fetched, and size and number are limited. A package with several documents is read as its first.
/// </summary>
public static class OfdReader
{
    /// <summary>The contents of a file.</summary>
    /// <param name="file">The bytes of the package.</param>
    /// <param name="limits">What it may cost; null for <see cref="OfdLimits.Default"/>.</param>
    /// <exception cref="OfdFormatException">The file is no OFD document, is damaged, or goes beyond the limits. No other exception comes out of a bad file.</exception>
    public static OfdContents Read(ReadOnlyMemory<byte> file, OfdLimits? limits = null)
    {
        var package = Package.Open(file, limits ?? OfdLimits.Default);
        var body = DocumentBody.ReadAll(package)[0];
        var document = new DocumentTree(package, body.RootPath);
        return new OfdContents(body.Info, document.ReadPages(), document.ReadAttachments(), SignatureList.Read(package, body));
    }
}
