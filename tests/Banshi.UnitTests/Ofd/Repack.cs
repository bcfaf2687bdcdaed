using System.IO.Compression;
using System.Text;

namespace Banshi.UnitTests.Ofd;

/// <summary>Takes packages apart and puts them together again, with the framework's own ZIP.</summary>
internal static class Repack
{
    public static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static OrderedDictionary<string, byte[]> Files(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        var files = new OrderedDictionary<string, byte[]>();
        foreach (var entry in zip.Entries)
        {
            files.Add(entry.FullName, Bytes(entry));
        }

        return files;
    }

    public static byte[] Zip(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }

        return target.ToArray();
    }

    /// <summary>The package with one file changed, added, or (null) removed.</summary>
    public static byte[] With(byte[] package, string path, byte[]? content)
    {
        var files = Files(package);
        if (content is null)
        {
            files.Remove(path);
        }
        else
        {
            files[path] = content;
        }

        return Zip(files);
    }

    public static byte[] Change(byte[] package, string path, Func<string, string> change)
    {
        var before = Encoding.UTF8.GetString(Files(package)[path]);
        var after = change(before);
        Assert.NotEqual(before, after);
        return With(package, path, Encoding.UTF8.GetBytes(after));
    }

    /// <summary>The ZIP with bytes in front, and all its offsets moved accordingly.</summary>
    public static byte[] InFront(byte[] zip, byte[] front)
    {
        var result = zip.ToArray();
        MoveEntries(result, front.Length, from: 0);
        return [.. front, .. result];
    }

    /// <summary>The ZIP with an extra field in the header of its first entry.</summary>
    public static byte[] InsertIntoFirstHeader(byte[] zip, byte[] extra)
    {
        var result = zip.ToArray();
        MoveEntries(result, extra.Length, from: 1);
        BitConverter.TryWriteBytes(result.AsSpan(28), (ushort)extra.Length);
        var at = 30 + BitConverter.ToUInt16(zip, 26);
        return [.. result.AsSpan(0, at), .. extra, .. result.AsSpan(at)];
    }

    private static void MoveEntries(byte[] zip, int by, int from)
    {
        var end = zip.Length - 22;
        var at = BitConverter.ToInt32(zip, end + 16);
        BitConverter.TryWriteBytes(zip.AsSpan(end + 16), at + by);
        for (; at < end; at += 46 + BitConverter.ToUInt16(zip, at + 28) + BitConverter.ToUInt16(zip, at + 30) + BitConverter.ToUInt16(zip, at + 32))
        {
            var offset = BitConverter.ToInt32(zip, at + 42);
            BitConverter.TryWriteBytes(zip.AsSpan(at + 42), offset >= from ? offset + by : offset);
        }
    }
}
