namespace Banshi.TestKit;

/// <summary>A text that the project keeps and that must stay true. With <c>BANSHI_UPDATE_SNAPSHOTS=1</c> it is written anew.</summary>
public static class Snapshot
{
    /// <summary>Fails where the kept text differs.</summary>
    /// <param name="file">Path of the kept text, from the project's root.</param>
    /// <param name="text">The text as it is now.</param>
    public static void Matches(string file, string text)
    {
        var path = Path.Combine(Repository.Root, file);
        if (Environment.GetEnvironmentVariable("BANSHI_UPDATE_SNAPSHOTS") == "1")
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            throw new InvalidOperationException($"{file} does not say what is so any more. Look at the difference; if it is meant, run ./dev snapshots and commit the file.");
        }
    }
}
