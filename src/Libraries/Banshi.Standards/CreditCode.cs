namespace Banshi.Standards;

/// <summary>统一社会信用代码, GB 32100-2015: 18 characters; the ninth to seventeenth are the 组织机构代码 of GB 11714.</summary>
public static class CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>Number of characters of a credit code.</summary>
    public const int Length = 18;

    /// <summary>Checks a code; upper case is expected.</summary>
    public static CodeCheck Check(string code)
    {
        if (code.Length != Length || code.Any(c => !Alphabet.Contains(c, StringComparison.Ordinal)))
        {
            return CodeCheck.Malformed;
        }

        return CheckCharacter(code.AsSpan(0, Length - 1)) == code[^1] ? CodeCheck.Valid : CodeCheck.WrongCheckDigit;
    }

    /// <summary>The eighteenth character for the first seventeen.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Alphabet.IndexOf(first17[i], StringComparison.Ordinal) * Weights[i];
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }
}
