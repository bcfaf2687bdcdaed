using Banshi.Catalog.Contracts;
using Banshi.Catalog.Rules;
using Banshi.Platform.Sheets;

namespace Banshi.Catalog.Import;

/// <summary>What reading a row came to: a list where it could be read, and all that there is to say about it.</summary>
internal sealed class RowReading(SheetRow row)
{
    public SheetRow Row => row;

    public ItemContent? Item { get; set; }

    public List<Finding> Findings { get; } = [];

    public bool IsRefused => Item is null || Findings.Any(finding => finding.Rule.Severity == Severity.Error);

    public void Warn(string code, FormattableString message) => Add(code, Severity.Warning, message);

    /// <summary>Refuses the row for what stands in a column; empty for the row as a whole.</summary>
    public void Refuse(string code, FormattableString message, string column = "") => Add(code, Severity.Error, message, column);

    /// <summary>The text of a cell without markup.</summary>
    public string Text(string column)
    {
        var text = CellText.Plain(row[column], out var hadMarkup);
        if (hadMarkup)
        {
            Warn("I02", $"“{column}”列含有网页代码，已转为纯文字，请核对");
        }

        return text;
    }

    /// <summary>The number in a cell, or null where it is empty; anything else is refused.</summary>
    public int? Number(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 0 and < 10000)
        {
            return (int)number;
        }

        Refuse("I03", $"“{column}”列应为数字，现在是“{text}”，请改为数字后重新导入", column);
        return null;
    }

    /// <summary>The code in a cell; digits that a spreadsheet has destroyed are refused.</summary>
    public string Code(string column)
    {
        var text = Text(column).ToUpperInvariant();
        if (CellText.IsScientific(text))
        {
            Refuse("I04", $"“{column}”列被表格软件改成了科学计数法（{text}），原来的数字已丢失。请把该列设为文本格式，从源系统重新导出后再导入", column);
        }

        return text;
    }

    /// <summary>The term that a cell names; anything else is refused.</summary>
    public TTerm? Term<TTerm>(string column, string text)
        where TTerm : struct, Enum
    {
        var term = Terms.Find<TTerm>(text);
        if (term is null && text.Length > 0)
        {
            Refuse("I05", $"“{column}”列的“{text}”不在国家标准的取值范围内，请对照填写说明修改", column);
        }

        return term;
    }

    private void Add(string code, Severity severity, FormattableString message, string column = "") =>
        Findings.Add(new Finding(new QualityRule(code, severity, column, "", _ => null), message));
}
