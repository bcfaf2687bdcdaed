using System.Reflection;

namespace Banshi.TestKit;

/// <summary>Where the project lies on this machine.</summary>
public static class Repository
{
    /// <summary>The root folder of the project.</summary>
    public static string Root { get; } = Metadata("RootFolder");

    /// <summary>The program as it was built with these tests.</summary>
    public static string HostDll { get; } = Path.Combine(Root, "src", "Banshi.Host", "bin", Metadata("Configuration"), "net10.0", "Banshi.Host.dll");

    /// <summary>Test input that is not part of the project: a folder beside it. Tests that need it are skipped, visibly, where it is absent.</summary>
    public static string SharedData { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
