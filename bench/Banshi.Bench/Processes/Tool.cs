using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Banshi.Bench.Processes;

/// <summary>Starts other programs.</summary>
internal static class Tool
{
    /// <summary>Runs a program to its end and returns what it printed; throws where it failed.</summary>
    public static async Task<string> RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Start(program, arguments, []);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} failed: {await errors}{await output}");
    }

    /// <summary>Starts a program with its output on pipes.</summary>
    public static Process Start(string program, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>An address on this machine that nobody listens on.</summary>
    public static string FreeUrl()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}
