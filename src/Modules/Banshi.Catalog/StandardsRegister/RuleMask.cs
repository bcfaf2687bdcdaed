using Banshi.Catalog.Contracts;
using Banshi.Catalog.Rules;

namespace Banshi.Catalog.StandardsRegister;

/// <summary>Some of the quality rules, one bit for each in the order of their table.</summary>
internal readonly record struct RuleMask(ulong Bits)
{
    /// <summary>Codes with spaces between them; a code that is no longer in the table is left out.</summary>
    public static RuleMask Read(string codes)
    {
        var named = codes.Split(' ');
        return Where(rule => named.Contains(rule.Code));
    }

    /// <summary>The rules that a list breaks.</summary>
    public static RuleMask BrokenBy(ItemContent item) => Where(rule => rule.Check(item) is not null);

    public bool Overlaps(RuleMask other) => (Bits & other.Bits) != 0;

    private static RuleMask Where(Func<QualityRule, bool> holds)
    {
        var bits = 0UL;
        for (var i = 0; i < QualityRules.All.Count; i++)
        {
            bits |= holds(QualityRules.All[i]) ? 1UL << i : 0;
        }

        return new RuleMask(bits);
    }
}
