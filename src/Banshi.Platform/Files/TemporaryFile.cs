namespace Banshi.Platform.Files;

/// <summary>A file for what is too large for memory and not kept: it is gone with its stream.</summary>
public static class TemporaryFile
{
    private const int Buffer = 64 * 1024;

    /// <summary>An empty file that is deleted when its stream is closed.</summary>
    public static FileStream Create() =>
        new(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
}
