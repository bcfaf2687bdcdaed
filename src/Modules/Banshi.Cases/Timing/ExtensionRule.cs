using Banshi.Catalog.Contracts;
using Banshi.Standards;

namespace Banshi.Cases.Timing;

/// <summary>
/// By how much a limit may be extended, once: what the list says (special procedure 延长审批); otherwise, for a permit, ten working days, or fifteen where
/// several authorities handle it together (行政许可法 §42). Nothing else may be extended.
/// </summary>
/// <param name="Days">Working days at the most.</param>
/// <param name="Basis">By which rule.</param>
internal sealed record ExtensionRule(int Days, string Basis)
{
    private const int ByOne = 10;
    private const int ByMany = 15;

    public static ExtensionRule? Of(ItemContent list)
    {
        if (list.SpecialProcedures.FirstOrDefault(procedure => procedure.IsExtension) is { Limit: { Unit: TimeUnit.WorkingDay, Amount: > 0 } limit } named)
        {
            return new ExtensionRule(limit.Amount, $"实施清单特别程序“{named.Name}”");
        }

        return list.Type != ItemType.Permit ? null
            : list.JointAgencies.Count > 0 ? new ExtensionRule(ByMany, "《中华人民共和国行政许可法》第四十二条第二款")
            : new ExtensionRule(ByOne, "《中华人民共和国行政许可法》第四十二条第一款");
    }
}
