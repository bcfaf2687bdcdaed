using System.Collections.Concurrent;
using System.Security.Cryptography;
using Banshi.Ofd.Crypto;

namespace Banshi.Platform.Keys;

/// <summary>Keys as encrypted PKCS#8 files under one password. A key that was opened once stays in memory: opening takes a tenth of a second on purpose.</summary>
internal sealed class FileKeyStore(string folder, string? password) : IKeyStore
{
    private readonly ConcurrentDictionary<string, Sm2PrivateKey> _open = new();
    private readonly ConcurrentDictionary<string, Es256Key> _openEs256 = new();
    private readonly Lock _gate = new();

    /// <inheritdoc/>
    public bool IsReady => password is not null;

    /// <inheritdoc/>
    public Sm2PrivateKey Get(string name) => _open.GetOrAdd(name, _ => Sm2PrivateKey.FromEncryptedPkcs8(File.ReadAllBytes(PathOf(name)), Password()));

    /// <inheritdoc/>
    public Sm2PrivateKey Create(string name)
    {
        lock (_gate)
        {
            if (File.Exists(PathOf(name)))
            {
                return Get(name);
            }

            var key = Sm2PrivateKey.Generate();
            Write(PathOf(name), key.ToEncryptedPkcs8(Password()));
            return _open.GetOrAdd(name, key);
        }
    }

    /// <inheritdoc/>
    public Es256Key CreateEs256(string name)
    {
        if (_openEs256.TryGetValue(name, out var known))
        {
            return known;
        }

        lock (_gate)
        {
            if (!File.Exists(PathOf(name)))
            {
                WriteFirst(PathOf(name), Es256Key.Generate().ToEncryptedPkcs8(Password()));
            }

            return _openEs256.GetOrAdd(name, _ => Es256Key.FromEncryptedPkcs8(File.ReadAllBytes(PathOf(name)), Password()));
        }
    }

    private string Password() => password ?? throw new InvalidOperationException("Set Keys:Password: it protects the private keys of the platform.");

    private string PathOf(string name) => Path.Combine(folder, $"{name}.p8");

    // Another node that makes the same key at the same moment may be first: then its key is the one.
    private static void WriteFirst(string path, byte[] bytes)
    {
        try
        {
            Write(path, bytes);
        }
        catch (IOException) when (File.Exists(path))
        {
        }
    }

    // The key is whole on the disk before its name appears.
    internal static void Write(string path, byte[] bytes)
    {
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var arriving = $"{path}.{RandomNumberGenerator.GetHexString(8)}.part";
        using (var file = new FileStream(arriving, FileMode.CreateNew, FileAccess.Write))
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(arriving, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(arriving, path, overwrite: false);
    }
}
