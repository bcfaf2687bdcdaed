using Banshi.Licenses.Domain;
using Banshi.Platform.Errors;

namespace Banshi.Licenses.Sharing;

/// <summary>What every call says: which type, for which item and case, for what, and who sits before the system that calls.</summary>
internal sealed record SharedRequest(string? TypeCode, string? ItemCode, Guid? CaseId, string? Purpose, string? Operator)
{
    public const int LongestPurpose = 200;
    public const int LongestOperator = 50;

    /// <summary>The purpose and the operator as the log and the holder read them, whole or not.</summary>
    public string ShortPurpose => Cut(Purpose, LongestPurpose);

    public string ShortOperator => Cut(Operator, LongestOperator);

    public IReadOnlyList<FieldProblem> Check() =>
    [
        .. Texts.Check("TypeCode", TypeCode, LicenseType.CodeLength, "证照类型代码", "the code of the license type"),
        .. Texts.Check("ItemCode", ItemCode, LicenseConsent.LongestItem, "事项编码", "the code of the item"),
        .. CaseId is null ? [PlatformProblems.Missing("CaseId", "办件标识", "the key of the case")] : Array.Empty<FieldProblem>(),
        .. Texts.Check("Purpose", Purpose, LongestPurpose, "用证事由", "the purpose"),
        .. Texts.Check("Operator", Operator, LongestOperator, "经办人", "the operator"),
    ];

    private static string Cut(string? text, int longest) => text?.Trim() is not { Length: > 0 } written ? "未写明" : written.Length <= longest ? written : written[..longest];
}
