using Banshi.Catalog.Contracts;
using Banshi.Catalog.Rules;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>A list in force that does not keep a clause.</summary>
/// <param name="TaskCode">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="AgencyName">Whose it is.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record UnmetList(string TaskCode, string Name, string AgencyName, IReadOnlyList<Finding> Findings)
{
    public static UnmetList Of(ItemContent item, RuleMask rules) =>
        new(item.TaskCode, item.Name, item.AgencyName, [.. RuleSet.AllOn.Check(item).Where(finding => RuleMask.Read(finding.Rule.Code).Overlaps(rules))]);
}

/// <summary>How many lists of a division break the same rules.</summary>
internal sealed record UnmetCount(string Division, RuleMask Broken, int Lists);
