using System.Collections.Concurrent;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Seals;

namespace Banshi.Licenses.Seals;

/// <summary>
/// Sealers and the verifier, kept because they remember what the next document holds too. The database stays the one that says which seals and authorities there are: what
/// is kept counts only as long as it says the same.
/// </summary>
internal sealed class SealMemory
{
    private readonly ConcurrentDictionary<Guid, (AgencySeal Of, OfdSealer Sealer)> _sealers = new();
    private KnownVerifier? _verifier;

    public OfdSealer Sealer(AgencySeal seal, Func<string, Sm2PrivateKey> key)
    {
        if (_sealers.TryGetValue(seal.Id, out var known) && IsSame(known.Of, seal))
        {
            return known.Sealer;
        }

        var sealer = new OfdSealer(ElectronicSeal.Parse(seal.Seal), Sm2Certificate.Parse(seal.Certificate), key(seal.KeyName));
        _sealers[seal.Id] = (seal, sealer);
        return sealer;
    }

    public OfdVerifier Verifier(IReadOnlyList<byte[]> authorities)
    {
        if (_verifier is { } known && known.Of.Count == authorities.Count && known.Of.Zip(authorities).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)))
        {
            return known.Verifier;
        }

        var verifier = new OfdVerifier(new VerifyOptions { TrustedAuthorities = [.. authorities.Select(der => Sm2Certificate.Parse(der))] });
        _verifier = new KnownVerifier(authorities, verifier);
        return verifier;
    }

    private sealed record KnownVerifier(IReadOnlyList<byte[]> Of, OfdVerifier Verifier);

    private static bool IsSame(AgencySeal one, AgencySeal other) =>
        one.KeyName == other.KeyName && one.Seal.AsSpan().SequenceEqual(other.Seal) && one.Certificate.AsSpan().SequenceEqual(other.Certificate);
}
