using System.Text;

namespace Banshi.TestKit;

/// <summary>A file that a person chooses in a form.</summary>
/// <param name="Name">File name.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Upload(string Name, byte[] Content)
{
    /// <summary>A small PDF; another mark makes it another file.</summary>
    public static Upload Pdf(string name, string mark = "") => new(name, Encoding.ASCII.GetBytes("%PDF-1.4 " + mark));
}
