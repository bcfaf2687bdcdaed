using System.Diagnostics;

namespace Banshi.TestKit;

/// <summary>Programs of others that the tests compare with.</summary>
public static class ForeignTool
{
    /// <summary>A program for Node that may use the packages of the tests; what it prints.</summary>
    public static string Node(string program, params string[] arguments) => Run("node", ["-e", program, .. arguments]).Trim();

    /// <summary>What a program prints; what it complains about where it prints nothing.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(Repository.Root, "tests"),
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Length > 0 ? output : error.GetAwaiter().GetResult();
    }
}
