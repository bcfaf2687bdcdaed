namespace Banshi.Ofd.Packaging;

/// <summary>Paths inside a package (ST_Loc of GB/T 33190): <c>/</c> in front means the root, otherwise the folder of the file that names the path.</summary>
internal static class PackagePath
{
    /// <summary>The path from the root that <paramref name="reference"/> means in the file <paramref name="origin"/>.</summary>
    /// <exception cref="OfdFormatException">The reference is empty or leads out of the package.</exception>
    public static string Resolve(string origin, string reference)
    {
        var text = reference.Trim().Replace('\\', '/');
        var full = text.StartsWith('/') ? text : $"{Folder(origin)}/{text}";
        var segments = new List<string>();
        foreach (var segment in full.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments.Count == 0)
            {
                throw new OfdFormatException($"'{origin}' refers to '{Shorten(reference)}', which lies outside the package.");
            }

            Enter(segments, segment);
        }

        return text.Length > 0 && segments.Count > 0
            ? string.Join('/', segments)
            : throw new OfdFormatException($"'{origin}' has an empty reference.");
    }

    /// <summary>The folder of a file, without a slash at the end; empty for the root.</summary>
    public static string Folder(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";

    /// <summary>Whether an entry may have this name: no way out of the package, and no second way to write the same name.</summary>
    public static bool IsSafe(string path) =>
        path.Length is > 0 and <= 1024
        && !path.Any(c => c is '\\' or ':' || char.IsControl(c))
        && path.Split('/').All(segment => segment is not ("" or "." or ".."));

    /// <summary>A name from outside, short enough for a message.</summary>
    public static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";

    private static void Enter(List<string> segments, string segment)
    {
        if (segment == "..")
        {
            segments.RemoveAt(segments.Count - 1);
        }
        else if (segment != ".")
        {
            segments.Add(segment);
        }
    }
}
