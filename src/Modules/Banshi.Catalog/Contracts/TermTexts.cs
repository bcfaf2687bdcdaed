using Banshi.Standards;
using Microsoft.Extensions.Localization;

namespace Banshi.Catalog.Contracts;

/// <summary>The catalog's terms in the language of the reader, for pages. Documents, files and exchange take <see cref="Terms"/>: they are Chinese for everybody.</summary>
public sealed class TermTexts
{
    // English tells one from many.
    private static readonly Dictionary<TimeUnit, (string One, string Many)> Limits = new()
    {
        [TimeUnit.WorkingDay] = ("1 个工作日", "{0} 个工作日"),
        [TimeUnit.NaturalDay] = ("1 个自然日", "{0} 个自然日"),
        [TimeUnit.Week] = ("1 周", "{0} 周"),
        [TimeUnit.Month] = ("1 个月", "{0} 个月"),
        [TimeUnit.Year] = ("1 年", "{0} 年"),
        [TimeUnit.Hour] = ("1 小时", "{0} 小时"),
    };

    private readonly IStringLocalizer<CatalogStrings> _texts;

    internal TermTexts(IStringLocalizer<CatalogStrings> texts) => _texts = texts;

    /// <summary>The name of a term.</summary>
    public string Of(Enum term) => _texts[Terms.NameOf(term)];

    /// <summary>A limit as people read it.</summary>
    public string Of(TimeLimit? limit) => limit switch
    {
        null => _texts["无"],
        { Amount: 0 } => _texts["当场办结"],
        { Amount: 1 } => _texts[Limits[limit.Unit].One],
        _ => _texts[Limits[limit.Unit].Many, limit.Amount],
    };

    /// <summary>The name of a level of exercise (1 to 7).</summary>
    public string OfLevel(int level) => _texts[Terms.LevelName(level)];
}
