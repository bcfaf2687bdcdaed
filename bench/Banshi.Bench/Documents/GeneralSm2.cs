using Org.BouncyCastle.Asn1.GM;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;

namespace Banshi.Bench.Documents;

/// <summary>SM2 with the arithmetic that the provider has for every curve, its signer made once: what a program signs with that does not look for more.</summary>
internal sealed class GeneralSm2
{
    private readonly SM2Signer _signer = new();
    private readonly SM2Signer _verifier = new();

    public GeneralSm2()
    {
        var generator = new ECKeyPairGenerator();
        generator.Init(new ECKeyGenerationParameters(new ECDomainParameters(GMNamedCurves.GetByOid(GMObjectIdentifiers.sm2p256v1)), new SecureRandom()));
        var pair = generator.GenerateKeyPair();
        _signer.Init(forSigning: true, pair.Private);
        _verifier.Init(forSigning: false, pair.Public);
    }

    public byte[] Sign(byte[] message)
    {
        _signer.BlockUpdate(message);
        return _signer.GenerateSignature();
    }

    public bool Verify(byte[] message, byte[] signature)
    {
        _verifier.BlockUpdate(message);
        return _verifier.VerifySignature(signature);
    }
}
