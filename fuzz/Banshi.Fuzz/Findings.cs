using System.Security.Cryptography;

namespace Banshi.Fuzz;

/// <summary>Keeps what should not happen: one input of each kind, with what it did, and stops the program when an input does not come to an end.</summary>
internal sealed class Findings : IDisposable
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(20);

    private readonly string _folder;
    private readonly HashSet<string> _kinds = [];
    private readonly Timer _watch;
    private byte[] _running = [];
    private long _since;

    public Findings(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        _watch = new Timer(_ => StopHang(), null, Hang, TimeSpan.FromSeconds(1));
    }

    public int Count => _kinds.Count;

    /// <summary>Runs one input within the limits of time and memory.</summary>
    public void Run(Action<byte[]> target, byte[] input)
    {
        _running = input;
        Volatile.Write(ref _since, Environment.TickCount64);
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            target(input);
        }
        catch (Exception e)
        {
            // Whatever it is: it is not the exception that is promised.
            Keep(e.GetType().Name + e.StackTrace?.Split('\n')[0], e.ToString());
        }

        if (Environment.TickCount64 - _since > Targets.MostMilliseconds)
        {
            Keep("slow", $"It took {Environment.TickCount64 - _since} ms.");
        }

        if (GC.GetAllocatedBytesForCurrentThread() - before is var allocated and > Targets.MostAllocatedBytes)
        {
            Keep("large", $"It allocated {allocated >> 20} MB.");
        }
    }

    public void Dispose() => _watch.Dispose();

    private void Keep(string kind, string text)
    {
        if (_kinds.Add(kind))
        {
            var name = Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(_running))[..16]);
            File.WriteAllBytes(name, _running);
            File.WriteAllText(name + ".txt", text);
            Console.WriteLine($"FOUND {name}: {text}");
        }
    }

    private void StopHang()
    {
        if (Environment.TickCount64 - Volatile.Read(ref _since) > Hang.TotalMilliseconds)
        {
            Keep("hang", $"It did not come to an end within {Hang}.");
            Environment.Exit(3);
        }
    }
}
