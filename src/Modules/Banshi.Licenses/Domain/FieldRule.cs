using System.Globalization;
using Banshi.Platform.Errors;
using Banshi.Standards;

namespace Banshi.Licenses.Domain;

/// <summary>What a value of a field may be: for whoever corrects a license by hand, and for what departments hand in.</summary>
internal static class FieldRule
{
    /// <summary>Most characters of any value.</summary>
    public const int Longest = 500;

    private static readonly string[] DateShapes = ["yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd", "yyyy年M月d日"];

    /// <summary>What is wrong with a value that is there; null where nothing is.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value, not empty.</param>
    /// <param name="name">Name of the field in the form.</param>
    public static FieldProblem? Check(LicenseField field, string value, string name)
    {
        var longest = field.Longest ?? Longest;
        return value.Length > longest ? LicenseProblems.FieldTooLong.For(name, field.Label, longest, value.Length)
            : IsRight(field, value) ? null
            : Wrong(field.Kind).For(name, field.Label, field.Kind == FieldKind.Choice ? string.Join('、', field.Choices) : value);
    }

    /// <summary>A day as departments write it; null where it is none.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, DateShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : DateTime.TryParseExact(text, ["yyyy-MM-dd HH:mm:ss", "MM/dd/yyyy HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? DateOnly.FromDateTime(moment)
        : null;

    private static bool IsRight(LicenseField field, string value) => field.Kind switch
    {
        FieldKind.Date => Day(value) is not null,
        FieldKind.Number => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
        FieldKind.PersonId => PersonId.Check(value) == CodeCheck.Valid,
        FieldKind.CreditCode => CreditCode.Check(value) == CodeCheck.Valid,
        FieldKind.Phone => PhoneNumber.IsValid(value),
        FieldKind.Choice => field.Choices.Contains(value),
        _ => true,
    };

    private static ProblemKind Wrong(FieldKind kind) => kind switch
    {
        FieldKind.Date => LicenseProblems.FieldNoDate,
        FieldKind.Number => LicenseProblems.FieldNoNumber,
        FieldKind.PersonId => LicenseProblems.FieldNoPersonId,
        FieldKind.CreditCode => LicenseProblems.FieldNoCreditCode,
        FieldKind.Phone => LicenseProblems.FieldNoPhone,
        _ => LicenseProblems.FieldNoChoice,
    };
}
