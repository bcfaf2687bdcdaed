using Banshi.Ofd.Crypto;

namespace Banshi.Platform.Keys;

/// <summary>The seam to where private keys are kept: encrypted files by default; a hardware module or a key service in production.</summary>
public interface IKeyStore
{
    /// <summary>Whether keys can be opened: the store has what protects them.</summary>
    bool IsReady { get; }

    /// <summary>A key by name.</summary>
    /// <exception cref="FileNotFoundException">There is no such key.</exception>
    Sm2PrivateKey Get(string name);

    /// <summary>Makes a key and keeps it; an existing one of that name is returned.</summary>
    Sm2PrivateKey Create(string name);

    /// <summary>Makes a key for signatures that are checked abroad (ES256) and keeps it; an existing one of that name is returned.</summary>
    Es256Key CreateEs256(string name);
}
