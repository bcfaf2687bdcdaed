namespace Banshi.Standards;

/// <summary>
/// 电子证照标识, GB/T 36904: <c>1.2.156.3005.2.type(21).issuer(18).serial.version(3).check</c>.
/// The check character is ISO/IEC 7064 MOD 37,36 over the four middle parts without dots.
/// </summary>
public sealed record LicenseIdentifier(string TypeCode, string IssuerCode, string Serial, string Version)
{
    /// <summary>The root of all identifiers.</summary>
    public const string Root = "1.2.156.3005.2";

    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>The check character of these parts.</summary>
    public char Check => CheckCharacter(TypeCode + IssuerCode + Serial + Version);

    /// <summary>Reads an identifier; null where its shape or its check character is wrong.</summary>
    public static LicenseIdentifier? Parse(string text)
    {
        var parts = text.StartsWith(Root + ".", StringComparison.Ordinal) ? text[(Root.Length + 1)..].Split('.') : [];
        if (parts is not [{ Length: > 0 } type, { Length: > 0 } issuer, { Length: > 0 } serial, { Length: 3 } version, [var check]])
        {
            return null;
        }

        var identifier = new LicenseIdentifier(type, issuer, serial, version);
        var body = type + issuer + serial + version;
        return body.All(c => Alphabet.Contains(c, StringComparison.Ordinal)) && identifier.Check == check ? identifier : null;
    }

    /// <summary>The whole identifier with dots.</summary>
    public override string ToString() => $"{Root}.{TypeCode}.{IssuerCode}.{Serial}.{Version}.{Check}";

    private static char CheckCharacter(string body)
    {
        var p = 36;
        foreach (var c in body)
        {
            p = (p + Alphabet.IndexOf(c, StringComparison.Ordinal)) % 36;
            p = (p == 0 ? 36 : p) * 2 % 37;
        }

        return Alphabet[(37 - p) % 36];
    }
}
