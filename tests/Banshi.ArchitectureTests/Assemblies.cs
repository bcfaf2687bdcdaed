using System.Reflection;
using Banshi.TestKit;

namespace Banshi.ArchitectureTests;

/// <summary>The assemblies of the product, by name.</summary>
internal static class Assemblies
{
    public static IReadOnlyList<Assembly> Modules { get; } = [.. Names("src/Modules").Select(Assembly.Load)];

    public static IReadOnlyList<Assembly> All { get; } = [.. Names("src").Select(Assembly.Load)];

    /// <summary>All types that people wrote.</summary>
    public static IEnumerable<Type> Types => All.SelectMany(assembly => assembly.GetTypes()).Where(IsWritten);

    /// <summary>Not made by the compiler, by Razor or for migrations.</summary>
    public static bool IsWritten(Type type) =>
        type.Namespace?.StartsWith("Banshi.", StringComparison.Ordinal) == true
        && type.Namespace != "Banshi.Host.Migrations"
        && !type.FullName!.Contains(".Migrations.", StringComparison.Ordinal)
        && !type.FullName.Contains('<', StringComparison.Ordinal);

    /// <summary>Projects below a folder, without what lies in the library folder's own tests.</summary>
    public static IEnumerable<string> Projects(string folder) =>
        System.IO.Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories);

    private static IEnumerable<string> Names(string folder) => Projects(folder).Select(Path.GetFileNameWithoutExtension).Order()!;
}
