using System.Text.RegularExpressions;

namespace Banshi.Catalog.Rules;

internal static partial class QualityRules
{
    [GeneratedRegex("^其他(有关|相关)?材料|法律法规.{0,6}规定的其他|需要提供的其他")]
    private static partial Regex CatchAll();

    [GeneratedRegex(@"^(0\d{2,3}-?\d{7,8}|1\d{10}|12345|\d{5}|400-?\d{3}-?\d{4})")]
    private static partial Regex HasAreaCode();

    [GeneratedRegex("(证|证书|执照)$")]
    private static partial Regex LooksLikeLicense();
}
