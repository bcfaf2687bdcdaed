using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Platform.Files;

/// <summary>Takes files in: size, content and name are checked, the bytes are made durable, and a row is added that is saved with what the file belongs to.</summary>
public sealed class Uploads(AppDbContext db, IFileStore store, Clock clock, ActorSource actors)
{
    /// <summary>The largest file that a material may be, in bytes.</summary>
    public const long LargestFile = 20 * 1024 * 1024;

    private const int LongestName = 200;

    private static readonly Dictionary<string, string[]> Extensions = new()
    {
        ["application/pdf"] = [".pdf"],
        ["image/jpeg"] = [".jpg", ".jpeg"],
        ["image/png"] = [".png"],
        ["application/ofd"] = [".ofd"],
    };

    /// <summary>Checks and keeps a file; its row is saved with the next save of the context.</summary>
    public async Task<Result<StoredFile>> AddAsync(string name, Stream content, CancellationToken cancellation)
    {
        var fileName = Path.GetFileName(name.Replace('\\', '/'));
        fileName = fileName.Length <= LongestName ? fileName : fileName[^LongestName..];
        if (await RefuseAsync(fileName, content, cancellation) is { } problem)
        {
            return problem;
        }

        var kind = await FileKind.OfAsync(content, cancellation);
        return await KeepAsync(fileName, kind.ContentType, content, cancellation);
    }

    /// <summary>Keeps a file that the platform itself made.</summary>
    public async Task<StoredFile> KeepAsync(string name, string contentType, Stream content, CancellationToken cancellation)
    {
        var (sha256, length) = await store.PutAsync(content, cancellation);
        var file = new StoredFile
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            ContentType = contentType,
            Length = length,
            Sha256 = sha256,
            UploadedBy = actors.Current.AccountId,
            UploadedAt = clock.UtcNow,
        };
        db.Add(file);
        return file;
    }

    /// <summary>A file's row, or null.</summary>
    public Task<StoredFile?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.Set<StoredFile>().AsNoTracking().SingleOrDefaultAsync(file => file.Id == id, cancellation);

    /// <summary>The rows of several files, in no order.</summary>
    public async Task<IReadOnlyList<StoredFile>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        ids.Count == 0 ? [] : await db.Set<StoredFile>().AsNoTracking().Where(file => ids.Contains(file.Id)).ToListAsync(cancellation);

    /// <summary>Files that the same person gave just before, in a post that a session's end interrupted.</summary>
    public async Task<IReadOnlyList<StoredFile>> FindHeldAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        [.. (await FindAsync([.. ids.Select(id => Guid.TryParse(id, out var key) ? key : Guid.Empty)], cancellation))
            .Where(file => file.UploadedBy == actors.Current.AccountId)];

    /// <summary>The bytes of a file.</summary>
    public Stream Open(StoredFile file) => store.Open(file.Sha256);

    private static async Task<Problem?> RefuseAsync(string name, Stream content, CancellationToken cancellation)
    {
        if (content.Length == 0)
        {
            return FileProblems.Empty.With(name);
        }

        if (content.Length > LargestFile)
        {
            return FileProblems.TooLarge.With(name, content.Length / 1048576.0, LargestFile / 1048576);
        }

        var kind = await FileKind.OfAsync(content, cancellation);
        if (!kind.IsAccepted)
        {
            return FileProblems.WrongKind.With(name, kind.Label);
        }

        var extension = Path.GetExtension(name);
        return Extensions[kind.ContentType].Contains(extension, StringComparer.OrdinalIgnoreCase) ? null : FileProblems.WrongName.With(name, kind.Label, Extensions[kind.ContentType][0]);
    }
}
