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
}
