namespace Banshi.Identity.Fronts;

/// <summary>Where a front may lead somebody: pages of the portal, and its own addresses on the way back. Nothing else, so that no front becomes a redirect to anywhere.</summary>
internal static class EntryPath
{
    private const string Home = "/";

    // What is not the applicant's: the desk and the administration, displays, interfaces; and what concerns how one signs in.
    private static readonly string[] Closed = ["desk", "admin", "display", "kiosk", "api", "account", "sign-in", "sign-out", "sign-up", "enter", "resume", "error", "_content", "health", "session"];

    /// <summary>The path as it is kept; null where it leads out of the portal.</summary>
    public static string? Inside(string? path)
    {
        var wanted = string.IsNullOrEmpty(path) ? Home : path;
        return wanted.Length <= EntryTicket.LongestPath && IsLocal(wanted) && !Closed.Contains(FirstOf(wanted), StringComparer.OrdinalIgnoreCase) ? wanted : null;
    }

    /// <summary>The way back as it is kept: empty for none; null where it does not begin with what is registered.</summary>
    public static string? Back(string prefix, string? address) => string.IsNullOrEmpty(address) ? ""
        : prefix.Length > 0 && address.Length <= EntryTicket.LongestPath && address.StartsWith(prefix, StringComparison.Ordinal) && IsPlain(address) && IsSecure(address) ? address
        : null;

    /// <summary>Whether a prefix of ways back can be registered.</summary>
    public static bool IsPrefix(string prefix) => prefix.Length == 0
        || (prefix.Length <= Front.LongestPrefix && prefix.EndsWith('/') && IsPlain(prefix) && IsSecure(prefix) && new Uri(prefix) is { Query: "", Fragment: "" });

    /// <summary>The path as an answer's header can carry it: Chinese letters as UTF-8 octets.</summary>
    public static string Escaped(string path) => new Uri($"https://portal{path}").GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped);

    private static bool IsSecure(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "https", UserInfo: "" };

    // One slash at the beginning; no second one, no backslash and no escape of them, by which browsers and servers mean different things.
    private static bool IsLocal(string path) => path[0] == '/' && !path.StartsWith("//", StringComparison.Ordinal) && IsPlain(path)
        && !path.Contains("/../", StringComparison.Ordinal) && !path.Contains("/./", StringComparison.Ordinal) && !path.Split('?')[0].Contains('%', StringComparison.Ordinal);

    private static bool IsPlain(string text) => !text.Contains('\\', StringComparison.Ordinal) && !text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter));

    private static string FirstOf(string path) => path[1..].Split('/', '?', '#')[0];
}
