using Banshi.Licenses.Domain;

namespace Banshi.Licenses.Faces;

/// <summary>A license that does not exist, to look at the face of a type: drawn by what draws the real ones.</summary>
internal static class FaceSample
{
    private const string Person = "11010519491231002X";
    private const string Firm = "91150105YL1000014X";

    public static License Of(LicenseType type, DateOnly today)
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
            Fields = FieldValues.Write(type.Fields.ToDictionary(field => field.Id, Value)),
        };
        license.Name($"{type.NumberPrefix}{today.Year}0000001");
        return license;

        string Value(LicenseField field) => field.Kind switch
        {
            FieldKind.Date => $"{today:yyyy-MM-dd}",
            FieldKind.Number => "100",
            FieldKind.PersonId => Person,
            FieldKind.CreditCode => Firm,
            FieldKind.Phone => "0471-1234567",
            FieldKind.Choice => field.Choices.FirstOrDefault() ?? "",
            _ => Text(field),
        };

        string Text(LicenseField field) => field.From.Split('|')[0] switch
        {
            "applicant.name" => isFirm ? "某某有限公司" : "张某某",
            "applicant.idNumber" => isFirm ? Firm : Person,
            _ when field.IsWide => "此处显示较长的内容，超过一行时自动换行，用来检查版面是否放得下。",
            _ => "示例内容",
        };
    }
}
