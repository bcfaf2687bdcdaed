using Banshi.Catalog.Contracts;
using Banshi.Standards;

namespace Banshi.Catalog.Drafting;

/// <summary>What a list is: names, law, limits, conditions.</summary>
internal sealed class BasicsForm
{
    /// <summary>事项名称.</summary>
    public string? Name { get; set; }

    /// <summary>Everyday names, one a line.</summary>
    public string? Everyday { get; set; }

    /// <summary>Laws, one a line.</summary>
    public string? Basis { get; set; }

    /// <summary>办件类型 by name.</summary>
    public string? Kind { get; set; }

    /// <summary>What it is beside: IsRenewal.</summary>
    public string[] Nature { get; set; } = [];

    /// <summary>服务对象 by name.</summary>
    public string[] Serves { get; set; } = [];

    /// <summary>Theme codes for persons.</summary>
    public string[] PersonThemes { get; set; } = [];

    /// <summary>Theme codes for firms.</summary>
    public string[] FirmThemes { get; set; } = [];

    /// <summary>法定办结时限: amount.</summary>
    public int? StatutoryAmount { get; set; }

    /// <summary>Its unit by name.</summary>
    public string? StatutoryUnit { get; set; }

    /// <summary>Where the law says so.</summary>
    public string? StatutoryNote { get; set; }

    /// <summary>承诺办结时限: amount.</summary>
    public int? PromisedAmount { get; set; }

    /// <summary>Its unit by name.</summary>
    public string? PromisedUnit { get; set; }

    /// <summary>事项状态 by name.</summary>
    public string? State { get; set; }

    /// <summary>计划取消日期.</summary>
    public DateOnly? CancelDate { get; set; }

    /// <summary>Conditions, one a line.</summary>
    public string? Conditions { get; set; }

    internal static BasicsForm Of(ItemContent item) => new()
    {
        Name = item.Name,
        Everyday = Lines.Show(item.EverydayNames),
        Basis = Lines.ShowBasis(item.Basis),
        Kind = item.Kind.ToString(),
        Nature = item.IsRenewal ? [nameof(item.IsRenewal)] : [],
        Serves = [.. item.Serves.Select(one => one.ToString())],
        PersonThemes = [.. item.PersonThemes],
        FirmThemes = [.. item.FirmThemes],
        StatutoryAmount = item.StatutoryLimit?.Amount,
        StatutoryUnit = (item.StatutoryLimit?.Unit ?? TimeUnit.WorkingDay).ToString(),
        StatutoryNote = item.StatutoryNote,
        PromisedAmount = item.PromisedLimit?.Amount,
        PromisedUnit = (item.PromisedLimit?.Unit ?? TimeUnit.WorkingDay).ToString(),
        State = item.State.ToString(),
        CancelDate = item.CancelDate,
        Conditions = Lines.Show(item.Conditions),
    };

    internal ItemContent Apply(ItemContent item) => item with
    {
        Name = Lines.Text(Name),
        EverydayNames = Lines.Read(Everyday),
        Basis = Lines.ReadBasis(Basis),
        Kind = Lines.Term(Kind, item.Kind),
        IsRenewal = Nature.Contains(nameof(item.IsRenewal)),
        Serves = Lines.Terms<ServiceObject>(Serves),
        PersonThemes = PersonThemes,
        FirmThemes = FirmThemes,
        StatutoryLimit = Limit(StatutoryAmount, StatutoryUnit),
        StatutoryNote = Lines.Text(StatutoryNote),
        PromisedLimit = Limit(PromisedAmount, PromisedUnit),
        State = Lines.Term(State, item.State),
        CancelDate = CancelDate,
        Conditions = Lines.Read(Conditions),
    };

    private static TimeLimit? Limit(int? amount, string? unit) => amount is null or < 0 ? null : new TimeLimit(amount.Value, Lines.Term(unit, TimeUnit.WorkingDay));
}
