namespace Banshi.Notices.Channels;

/// <summary>
/// The push services to which this platform sends. The address of a subscription comes from a browser, so from anybody: without this list it could name any
/// machine in the network of the platform.
/// </summary>
internal static class PushServices
{
    private const string AnyBelow = "*.";

    /// <summary>Whether an address lies at one of the services.</summary>
    /// <param name="services">Host names with commas between; one that begins with <c>*.</c> stands for all below it.</param>
    /// <param name="address">The address.</param>
    public static bool Allow(string services, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "https", IsDefaultPort: true, UserInfo: "", Fragment: "" }
        && services.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Any(service => Is(service, uri.IdnHost));

    private static bool Is(string service, string host) => service.StartsWith(AnyBelow, StringComparison.Ordinal)
        ? host.EndsWith(service[1..], StringComparison.OrdinalIgnoreCase) && host.Length > service.Length - 1
        : host.Equals(service, StringComparison.OrdinalIgnoreCase);
}
