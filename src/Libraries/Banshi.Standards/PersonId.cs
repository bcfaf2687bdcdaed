using System.Globalization;

namespace Banshi.Standards;

/// <summary>公民身份号码, GB 11643-1999: area 6, birth date 8, sequence 3, check character (ISO 7064 MOD 11-2).</summary>
public static class PersonId
{
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Number of characters of an identity number.</summary>
    public const int Length = 18;

    /// <summary>Checks shape, birth date and check character; a lower-case x is malformed: normalize first.</summary>
    public static CodeCheck Check(string number)
    {
        if (number.Length != Length || !number.Take(17).All(char.IsAsciiDigit) || !CheckCharacters.Contains(number[17], StringComparison.Ordinal) || BirthDate(number) is null)
        {
            return CodeCheck.Malformed;
        }

        return CheckCharacter(number.AsSpan(0, 17)) == number[17] ? CodeCheck.Valid : CodeCheck.WrongCheckDigit;
    }

    /// <summary>The eighteenth character for the first seventeen digits.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += (first17[i] - '0') * Weights[i];
        }

        return CheckCharacters[sum % 11];
    }

    /// <summary>The date of birth inside the number, or null where it is no date.</summary>
    public static DateOnly? BirthDate(string number) =>
        number.Length == Length && DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary>Full years of age on a day, or null where the number holds no date.</summary>
    public static int? AgeOn(string number, DateOnly day)
    {
        if (BirthDate(number) is not { } birth)
        {
            return null;
        }

        var age = day.Year - birth.Year;
        return birth.AddYears(age) > day ? age - 1 : age;
    }

    /// <summary>The number with all but the first six and last four characters hidden, as shown on screens.</summary>
    public static string Mask(string number) =>
        number.Length <= 10 ? new string('*', number.Length) : $"{number[..6]}{new string('*', number.Length - 10)}{number[^4..]}";
}
