using Banshi.Catalog.Contracts;
using Banshi.Catalog.Unified;
using Banshi.Standards;

namespace Banshi.Catalog.Rules;

/// <summary>The rules with what is switched, at one moment.</summary>
internal sealed class RuleSet(IReadOnlyDictionary<(string Rule, string Division), bool> settings)
{
    /// <summary>A list may only improve its unified standard; it is looked at beside the table, as it needs the standard.</summary>
    public static readonly QualityRule Unified = new("U01", Severity.Warning, "", "不低于统一实施标准", _ => null);

    /// <summary>With nothing switched.</summary>
    public static readonly RuleSet AllOn = new(new Dictionary<(string, string), bool>());

    /// <summary>All rules, whether on or off.</summary>
    public static readonly IReadOnlyList<QualityRule> All = [.. QualityRules.All, Unified];

    /// <summary>What a rule wants, in a few Chinese words; the code itself where there is no such rule.</summary>
    public static string TitleOf(string code) => All.FirstOrDefault(rule => rule.Code == code)?.Title ?? code;

    /// <summary>All rules that a list breaks, where they are on.</summary>
    /// <param name="item">The list.</param>
    /// <param name="standard">Its unified standard; null where there is none.</param>
    public IReadOnlyList<Finding> Check(ItemContent item, ItemContent? standard = null)
    {
        var findings = new List<Finding>();
        foreach (var rule in QualityRules.All)
        {
            if (rule.Check(item) is { } message && IsOn(rule, item.Division))
            {
                findings.Add(new Finding(rule, message));
            }
        }

        if (standard is not null && Deviation.Of(standard, item).Where(one => one.NeedsConsent).Select(one => one.Element).ToList() is { Count: > 0 } worse && IsOn(Unified, item.Division))
        {
            findings.Add(new Finding(Unified, $"比统一标准要求更多或者不同：{string.Join("、", worse)}"));
        }

        return findings;
    }

    /// <summary>The same for a unified standard, which leaves open what belongs to a place.</summary>
    public IReadOnlyList<Finding> CheckStandard(ItemContent item) => [.. Check(item).Where(finding => !finding.Rule.IsLocal)];

    /// <summary>Whether a rule counts in a division.</summary>
    public bool IsOn(QualityRule rule, string division) => rule.IsFixed || settings.Count == 0 || Nearest(rule, division);

    private bool Nearest(QualityRule rule, string division)
    {
        if (!DivisionCode.TryParse(division, out var code))
        {
            return !settings.Any(one => one.Key.Rule == rule.Code && !one.Value && DivisionCode.Parse(one.Key.Division).Level == DivisionLevel.Region);
        }

        for (var level = code.Level; level >= DivisionLevel.Region; level--)
        {
            if (settings.TryGetValue((rule.Code, code.At(level).Value), out var isOn))
            {
                return isOn;
            }
        }

        return true;
    }
}
