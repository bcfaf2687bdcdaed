using Banshi.Catalog.Contracts;
using Banshi.Catalog.Rules;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>A list in force that does not keep a clause.</summary>
/// <param name="TaskCode">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="AgencyName">Whose it is.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record Breach(string TaskCode, string Name, string AgencyName, IReadOnlyList<Finding> Findings)
{
    public static Breach Of(ItemContent item, RuleSet rules) =>
        new(item.TaskCode, item.Name, item.AgencyName, [.. QualityRules.Check(item).Where(finding => RuleSet.Read(finding.Rule.Code).Overlaps(rules))]);
}

/// <summary>How many lists of a division break the same rules.</summary>
internal sealed record BreachCount(string Division, RuleSet Broken, int Lists);
