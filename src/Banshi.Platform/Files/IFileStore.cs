namespace Banshi.Platform.Files;

/// <summary>Where the bytes of files are kept, named by their SHA-256: a folder by default, object storage where many nodes share it.</summary>
public interface IFileStore
{
    /// <summary>Keeps the bytes durably. Returns their SHA-256 (lower-case hexadecimal) and length.</summary>
    Task<(string Sha256, long Length)> PutAsync(Stream content, CancellationToken cancellation);

    /// <summary>Opens kept bytes.</summary>
    /// <exception cref="FileNotFoundException">They are not there.</exception>
    Stream Open(string sha256);

    /// <summary>Keeps bytes durably for a while, under a name of their own: they share nothing with others, so that they can be deleted. Returns their length.</summary>
    Task<long> PutAsync(Guid name, Stream content, CancellationToken cancellation);

    /// <summary>Opens bytes that are kept for a while.</summary>
    /// <exception cref="FileNotFoundException">They are not there.</exception>
    Stream Open(Guid name);

    /// <summary>Deletes bytes that were kept for a while; no error where they are gone already.</summary>
    void Delete(Guid name);
}
