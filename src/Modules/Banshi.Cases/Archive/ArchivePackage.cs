using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Banshi.Cases.Archive;

/// <summary>Writes an archive package: a ZIP with a list of the SHA-256 of all that is in it. The same content gives the same bytes.</summary>
internal sealed class ArchivePackage(Stream target, DateTimeOffset at) : IDisposable
{
    private readonly ZipArchive _zip = new(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
    private readonly StringBuilder _sums = new();

    public async Task AddAsync(string name, Stream content, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var entry = Open(name);
        var buffer = new byte[81920];
        while (await content.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            hash.AppendData(buffer, 0, read);
            await entry.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        _sums.Append(Convert.ToHexStringLower(hash.GetHashAndReset())).Append("  ").Append(name).Append('\n');
    }

    public Task AddAsync(string name, byte[] content, CancellationToken cancellation) => AddAsync(name, new MemoryStream(content), cancellation);

    /// <summary>Adds the list of hashes, which ends the package.</summary>
    public async Task EndAsync(CancellationToken cancellation)
    {
        await using var entry = Open("SHA256SUMS");
        await entry.WriteAsync(Encoding.UTF8.GetBytes(_sums.ToString()), cancellation);
    }

    public void Dispose() => _zip.Dispose();

    private Stream Open(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = at;
        return entry.Open();
    }
}
