using System.Diagnostics;

namespace Banshi.Bench.Processes;

/// <summary>A web server as a process of its own; ends with this object.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StreamWriter _log;

    private ServerProcess(Process process, StreamWriter log, string url)
    {
        (_process, _log, Url) = (process, log, url);
        process.OutputDataReceived += (_, line) => Log(line.Data);
        process.ErrorDataReceived += (_, line) => Log(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Url { get; }

    /// <summary>The most memory that it has had, in megabytes.</summary>
    public long PeakMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 >> 20;
        }
    }

    /// <summary>What it has had of the processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Waits until it has nothing more to do by itself.</summary>
    public async Task SettleAsync()
    {
        var before = TimeSpan.FromHours(-1);
        while (_process.TotalProcessorTime - before > TimeSpan.FromMilliseconds(300))
        {
            before = _process.TotalProcessorTime;
            await Task.Delay(3000);
            _process.Refresh();
        }
    }

    /// <summary>The program as it is delivered, with the sample region, on a PostgreSQL database, or on its own where none is given; waits until it is ready.</summary>
    public static Task<ServerProcess> HostAsync(Settings settings, string name, string database)
    {
        var url = Tool.FreeUrl();
        return StartAsync(settings, name, url, "/health/ready", [settings.Host],
        [
            ("DOTNET_ENVIRONMENT", "Sample"),
            ("Urls", url),
            ("DataFolder", Path.Combine(settings.Data, name)),
            .. database.Length == 0 ? Array.Empty<(string, string)>() : [("ConnectionStrings__Postgres", database)],
            ("Logging__LogLevel__Default", "Warning"),
        ]);
    }

    /// <summary>Kestrel with nothing on it but one page.</summary>
    public static Task<ServerProcess> BareAsync(Settings settings, string page)
    {
        var url = Tool.FreeUrl();
        return StartAsync(settings, "bare", url, "/", [typeof(ServerProcess).Assembly.Location, "bare", url, page], []);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        await _log.DisposeAsync();
    }

    private static async Task<ServerProcess> StartAsync(
        Settings settings, string name, string url, string ready, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> environment)
    {
        var log = new StreamWriter(Path.Combine(settings.Work, $"{name}.log")) { AutoFlush = true };
        var server = new ServerProcess(Tool.Start("dotnet", arguments, environment), log, url);
        await server.WaitAsync(url + ready, name);
        return server;
    }

    private async Task WaitAsync(string address, string name)
    {
        using var client = new HttpClient();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience && !_process.HasExited; await Task.Delay(200))
        {
            try
            {
                if ((await client.GetAsync(new Uri(address))).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
        }

        throw new InvalidOperationException($"{name} did not get ready; see its log.");
    }

    private void Log(string? line)
    {
        if (line is not null)
        {
            lock (_log)
            {
                _log.WriteLine(line);
            }
        }
    }
}
