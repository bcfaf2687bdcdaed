using Banshi.Licenses.Domain;

namespace Banshi.Licenses.Faces;

/// <summary>A license that does not exist, to look at the face of a type: drawn by what draws the real ones.</summary>
internal static class FaceSample
{
    private const int MostDigits = 28;
    private const string Person = "11010519491231002X";
    private const string Firm = "91150105YL1000014X";

    /// <summary>One with usual values.</summary>
    public static License Of(LicenseType type, DateOnly today) => Made(type, today, field => Usual(type, today, field));

    /// <summary>One with the longest values that are allowed, to see whether the face has room for them.</summary>
    public static License LongestOf(LicenseType type, DateOnly today) => Made(type, today, field => field.Kind switch
    {
        FieldKind.Text => new string('国', field.Longest ?? FieldRule.Longest),
        FieldKind.Number => new string('8', Math.Min(field.Longest ?? MostDigits, MostDigits)),
        FieldKind.Choice => field.Choices.MaxBy(choice => choice.Length) ?? "",
        _ => Usual(type, today, field),
    });

    private static License Made(LicenseType type, DateOnly today, Func<LicenseField, string> value)
    {
        var isFirm = type.Holders == Holders.Organization;
        var license = new License
        {
            Id = type.Id,
            LineId = type.Id,
            TypeCode = type.Code,
            TypeEdition = type.Edition,
            TypeName = type.Name,
            HolderName = isFirm ? "某某有限公司" : "张某某",
            HolderIdType = isFirm ? "001" : "111",
            HolderIdNumber = isFirm ? Firm : Person,
            AgencyId = Guid.Empty,
            IssuerCode = type.Code[..^3],
            IssuerName = type.DefinedBy,
            Division = "",
            IssuedOn = today,
            ValidTo = type.Validity == Validity.Stated ? today.AddYears(6) : type.LastDay(today),
            OfdSha256 = "举例",
            Fields = FieldValues.Write(type.Fields.ToDictionary(field => field.Id, value)),
        };
        license.Name($"{type.NumberPrefix}{today.Year}0000001");
        return license;
    }

    private static string Usual(LicenseType type, DateOnly today, LicenseField field) => field.Kind switch
    {
        FieldKind.Date => $"{today:yyyy-MM-dd}",
        FieldKind.Number => "100",
        FieldKind.PersonId => Person,
        FieldKind.CreditCode => Firm,
        FieldKind.Phone => "0471-1234567",
        FieldKind.Choice => field.Choices.FirstOrDefault() ?? "",
        _ => Text(field, type.Holders == Holders.Organization),
    };

    private static string Text(LicenseField field, bool isFirm) => field.From.Split('|')[0] switch
    {
        "applicant.name" => isFirm ? "某某有限公司" : "张某某",
        "applicant.idNumber" => isFirm ? Firm : Person,
        _ when field.IsWide => "此处显示较长的内容，超过一行时自动换行，用来检查版面是否放得下。",
        _ => "示例内容",
    };
}
