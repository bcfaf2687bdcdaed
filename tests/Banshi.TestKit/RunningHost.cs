using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Banshi.TestKit;

/// <summary>The real program in a process of its own, as an operator starts it. It can be killed at any instant and started again on the same data.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    private readonly SampleCopy _copy;
    private readonly ConcurrentQueue<string> _log = new();
    private Process? _process;

    private RunningHost(TestDatabase database)
    {
        _copy = SampleCopy.Make(database);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Address = new Uri($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>Its data folder.</summary>
    public string Folder => _copy.Folder;

    /// <summary>Where it answers; the same after a restart. The name <c>localhost</c> counts as a secure origin, so that passkeys work.</summary>
    public Uri Address { get; }

    /// <summary>Errors that the program logged.</summary>
    public IReadOnlyList<string> Errors => [.. _log.Where(line => line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal))];

    /// <summary>Starts it on a copy of the sample region, and returns when it is ready.</summary>
    /// <param name="database">Where it keeps its data.</param>
    /// <param name="settings">Settings beyond those of the sample, by name, for example <c>Outbox:LeaseSeconds</c>.</param>
    public static async Task<RunningHost> StartAsync(TestDatabase database, params (string Name, string Value)[] settings)
    {
        var host = new RunningHost(database);
        await host.RestartAsync(settings);
        return host;
    }

    /// <summary>Ends it as <c>kill -9</c> or a power cut does: nothing of the program runs any more.</summary>
    public void Kill()
    {
        _process!.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Starts it again on the same data and address, and returns when it is ready.</summary>
    /// <param name="settings">Settings by name; those of an earlier start are gone.</param>
    public async Task RestartAsync(params (string Name, string Value)[] settings)
    {
        _process = Process.Start(StartInfo(settings))!;
        _process.OutputDataReceived += Log;
        _process.ErrorDataReceived += Log;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = Address };
        await Eventually.ThatAsync(() => IsReadyAsync(http), isReady => isReady);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            Kill();
        }

        System.IO.Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private ProcessStartInfo StartInfo((string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.HostDll]) { RedirectStandardOutput = true, RedirectStandardError = true };
        Dictionary<string, string?> values = new()
        {
            ["DataFolder"] = Folder,
            ["Urls"] = Address.OriginalString,
            ["Site:PublicUrl"] = Address.OriginalString,
            ["ConnectionStrings:Postgres"] = _copy.Postgres,
            ["Logging:LogLevel:Default"] = "Warning",
            ["LongTasks:PatienceMilliseconds"] = SampleCopy.Patience,
        };
        foreach (var (name, value) in settings)
        {
            values[name] = value;
        }

        start.Environment["DOTNET_ENVIRONMENT"] = "Sample";

        // It lives for seconds: to watch how its code is run takes longer than better code saves.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in values)
        {
            start.Environment[name.Replace(":", "__")] = value;
        }

        return start;
    }

    private async Task<bool> IsReadyAsync(HttpClient http)
    {
        if (_process!.HasExited)
        {
            throw new InvalidOperationException("The host ended:\n" + string.Join('\n', _log));
        }

        try
        {
            return (await http.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Log(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
        {
            _log.Enqueue(line.Data);
        }
    }
}
