using System.Buffers;
using System.Security.Cryptography;

namespace Banshi.Platform.Files;

/// <summary>Files in a folder outside the web root. Bytes reach the disk before their name appears.</summary>
internal sealed class FolderFileStore(string folder) : IFileStore
{
    public Task<(string Sha256, long Length)> PutAsync(Stream content, CancellationToken cancellation) => PutAsync(content, PathOf, cancellation);

    public Stream Open(string sha256) => Read(PathOf(sha256));

    public async Task<long> PutAsync(Guid name, Stream content, CancellationToken cancellation) => (await PutAsync(content, _ => PathOf(name), cancellation)).Length;

    public Stream Open(Guid name) => Read(PathOf(name));

    public void Delete(Guid name)
    {
        if (File.Exists(PathOf(name)))
        {
            File.Delete(PathOf(name));
        }
    }

    private static FileStream Read(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, useAsync: true);

    private async Task<(string Sha256, long Length)> PutAsync(Stream content, Func<string, string> pathOf, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var arriving = Path.Combine(folder, $"{Guid.CreateVersion7()}.part");
        try
        {
            var (hash, length) = await WriteAsync(arriving, content, cancellation);
            var target = pathOf(hash);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(arriving, target, overwrite: true);
            return (hash, length);
        }
        finally
        {
            File.Delete(arriving);
        }
    }

    private static async Task<(string Hash, long Length)> WriteAsync(string path, Stream content, CancellationToken cancellation)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var length = 0L;
            int read;
            while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
            {
                hash.AppendData(buffer, 0, read);

                // Into the memory of the operating system: to hand it to another thread would take longer.
                RandomAccess.Write(file, buffer.AsSpan(0, read), length);
                length += read;
            }

            RandomAccess.FlushToDisk(file);
            return (Convert.ToHexStringLower(hash.GetHashAndReset()), length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private string PathOf(string sha256) => Path.Combine(folder, sha256[..2], sha256);

    private string PathOf(Guid name) => Path.Combine(folder, "passing", name.ToString("N"));
}
