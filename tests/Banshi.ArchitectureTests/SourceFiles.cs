using Banshi.TestKit;

namespace Banshi.ArchitectureTests;

/// <summary>The C# files of the product: migrations and what the build makes are left out.</summary>
internal static class SourceFiles
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. System.IO.Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Name(file).Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "Migrations")),
    ];

    public static string Name(string file) => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
}
