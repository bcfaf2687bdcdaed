using System.Security.Cryptography;

namespace Banshi.Notices.Channels;

/// <summary>Encrypts a message for one browser (RFC 8291 over RFC 8188): the push service that carries it can read nothing of it.</summary>
internal static class PushCipher
{
    /// <summary>Bytes of an uncompressed point of P-256.</summary>
    public const int PointLength = 65;

    /// <summary>Bytes of the secret that a browser shares with whoever may write to it.</summary>
    public const int AuthLength = 16;

    /// <summary>Bytes of text in a record: all messages are equally long, so that their length says nothing.</summary>
    public const int TextLength = 512;

    private const int SaltLength = 16;
    private const int RecordSize = 4096;
    private const int KeyLength = 16;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const byte LastRecord = 2;

    /// <summary>The body of a push request: one record, padded to <see cref="TextLength"/>.</summary>
    /// <param name="text">The message, at most <see cref="TextLength"/> bytes.</param>
    /// <param name="browserKey">The browser's public key, an uncompressed point.</param>
    /// <param name="auth">Its secret.</param>
    public static byte[] Encrypt(ReadOnlySpan<byte> text, byte[] browserKey, byte[] auth)
    {
        using var sender = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        return Encrypt(text, new Receiver(browserKey, auth), sender, RandomNumberGenerator.GetBytes(SaltLength), TextLength);
    }

    /// <summary>The browser.</summary>
    internal sealed record Receiver(byte[] Key, byte[] Auth);

    /// <summary>With everything given that is drawn by lot, as the example of the standard has it.</summary>
    internal static byte[] Encrypt(ReadOnlySpan<byte> text, Receiver receiver, ECDiffieHellman sender, byte[] salt, int length)
    {
        using var browser = ECDiffieHellman.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = PointOf(receiver.Key) });
        var own = BytesOf(sender.ExportParameters(includePrivateParameters: false).Q);
        var shared = sender.DeriveRawSecretAgreement(browser.PublicKey);
        var seed = HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, 32, receiver.Auth, [.. "WebPush: info\0"u8, .. receiver.Key, .. own]);
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, seed, KeyLength, salt, "Content-Encoding: aes128gcm\0"u8.ToArray());
        var nonce = HKDF.DeriveKey(HashAlgorithmName.SHA256, seed, NonceLength, salt, "Content-Encoding: nonce\0"u8.ToArray());

        var record = new byte[Math.Max(length, text.Length) + 1];
        text.CopyTo(record);
        record[text.Length] = LastRecord;
        var (sealedRecord, tag) = (new byte[record.Length], new byte[TagLength]);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, record, sealedRecord, tag);
        return [.. salt, .. SizeBytes, PointLength, .. own, .. sealedRecord, .. tag];
    }

    /// <summary>The coordinates of an uncompressed point.</summary>
    public static ECPoint PointOf(byte[] point) => new() { X = point[1..33], Y = point[33..65] };

    /// <summary>An uncompressed point.</summary>
    public static byte[] BytesOf(ECPoint point) => [4, .. point.X!, .. point.Y!];

    private static byte[] SizeBytes => [0, 0, RecordSize >> 8, RecordSize & 0xFF];
}
