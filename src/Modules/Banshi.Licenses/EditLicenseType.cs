using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Licenses;

/// <summary>Changes what the draft of a type says about the type: name, holders, validity, and what a gathered license must meet.</summary>
internal sealed class EditLicenseType(TypeDrafts drafts) : IGuarded
{
    public const int MostYears = 100;
    public const int LongestPrefix = 20;
    public const int LongestKind = 50;
    private const int MostDays = 3650;

    public static Guard Guard => ListLicenseTypes.Guard;

    /// <param name="Name">证照名称.</param>
    /// <param name="DefinedBy">定义机构名称.</param>
    /// <param name="Holders">Who may hold it.</param>
    /// <param name="NumberPrefix">Prefix of the number.</param>
    /// <param name="Validity">How long it is valid.</param>
    /// <param name="ValidYears">Years, where it is a number of years.</param>
    /// <param name="IssuerKind">Line of duty of those who issue it.</param>
    /// <param name="IsGathered">Whether departments hand it in.</param>
    /// <param name="TimelyDays">Days after issue within which they must.</param>
    public sealed record Input(string? Name, string? DefinedBy, Holders[]? Holders, string? NumberPrefix, Validity? Validity, int? ValidYears, string? IssuerKind, bool IsGathered, int? TimelyDays);

    public Task<Problem?> RunAsync(string code, Guid? seen, Input input, CancellationToken cancellation) => drafts.ChangeAsync(code, seen, "基本信息", draft =>
    {
        if (Check(input) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        (draft.Name, draft.DefinedBy, draft.NumberPrefix) = (input.Name!.Trim(), input.DefinedBy!.Trim(), input.NumberPrefix?.Trim() ?? "");
        draft.Holders = input.Holders!.Aggregate(Holders.None, (all, one) => all | one);
        (draft.Validity, draft.ValidYears) = (input.Validity!.Value, input.Validity == Validity.Years ? input.ValidYears : null);
        draft.IssuerKind = input.IssuerKind?.Trim() ?? "";
        (draft.IsGathered, draft.TimelyDays) = (input.IsGathered, input.IsGathered ? input.TimelyDays : null);
        return null;
    }, cancellation);

    private static List<FieldProblem> Check(Input input)
    {
        List<FieldProblem> problems =
        [
            .. Texts.Check("Name", input.Name, AddLicenseType.LongestName, "证照名称", "the name of the license"),
            .. Texts.Check("DefinedBy", input.DefinedBy, AddLicenseType.LongestName, "定义机构名称", "the name of the defining authority"),
        ];
        if (input.Holders is not { Length: > 0 })
        {
            problems.Add(PlatformProblems.Missing("Holders", "持证主体类别", "who may hold it"));
        }

        problems.AddRange(CheckLength("NumberPrefix", "编号前缀", input.NumberPrefix, LongestPrefix));
        problems.AddRange(CheckLength("IssuerKind", "颁发机构的行业", input.IssuerKind, LongestKind));
        problems.AddRange(CheckTerm(input));
        return problems;
    }

    private static IEnumerable<FieldProblem> CheckLength(string field, string label, string? text, int longest) =>
        text?.Trim().Length is { } length && length > longest ? [LicenseProblems.FieldTooLong.For(field, label, longest, length)] : [];

    private static IEnumerable<FieldProblem> CheckTerm(Input input)
    {
        if (input.Validity is null)
        {
            yield return PlatformProblems.Missing("Validity", "有效期规则", "how long it is valid");
        }

        if (input.Validity == Validity.Years && input.ValidYears is not (>= 1 and <= MostYears))
        {
            yield return LicenseProblems.YearsMissing.For("ValidYears", MostYears);
        }

        if (input.TimelyDays is < 1 or > MostDays)
        {
            yield return LicenseProblems.DaysWrong.For("TimelyDays", MostDays);
        }
    }
}
