using Banshi.Catalog.Contracts;
using Banshi.Catalog.Import;
using Banshi.Platform.Sheets;
using Banshi.Standards;

namespace Banshi.Catalog.Alignment;

/// <summary>Reads an outside list from a sheet, whatever its columns are called.</summary>
internal sealed class OutsideReader
{
    private const int LongestNumber = 50;
    private const int LongestName = 1000;

    private static readonly string[] Numbers = ["编号", "序号", "事项编号", "项目编号", "清单编号"];
    private static readonly string[] Names = ["事项名称", "名称", "事项", "审批事项名称", "审批事项", "项目名称"];
    private static readonly string[] Types = ["事项类型", "类型", "事项类别", "审批类型"];
    private static readonly string[] Codes = ["基本编码", "目录编码", "事项编码", "基本目录编码"];
    private static readonly string[] Departments = ["主管部门", "牵头部门", "审批部门", "实施部门", "部门"];
    private static readonly string[] Bases = ["设定依据", "审批依据", "法律依据", "依据"];

    private readonly Sheet _sheet;
    private readonly Dictionary<string, int> _seen = [];

    public OutsideReader(Sheet sheet) => _sheet = sheet;

    /// <summary>Whether the columns that it cannot do without are there.</summary>
    public bool HasColumns => Column(Numbers) is not null && Column(Names) is not null;

    public List<Line> Read() => [.. _sheet.Rows.Where(row => row.Cells.Count > 0).Select(Read)];

    private Line Read(SheetRow row)
    {
        var reading = new RowReading(row);
        var line = new Line(reading, Text(reading, Numbers), Text(reading, Names), Type(reading), Code(reading), Text(reading, Departments), Text(reading, Bases));
        CheckNumber(line);
        if (line.Name.Length is 0 or > LongestName)
        {
            reading.Refuse("A03", $"事项名称应为 1 到 {LongestName} 个字，现在有 {line.Name.Length} 个字");
        }

        return line;
    }

    private void CheckNumber(Line line)
    {
        if (line.Number.Length is 0 or > LongestNumber)
        {
            line.Reading.Refuse("A01", $"编号应为 1 到 {LongestNumber} 个字，现在有 {line.Number.Length} 个字");
        }
        else if (!_seen.TryAdd(line.Number, line.Reading.Row.Line))
        {
            line.Reading.Refuse("A02", $"编号“{line.Number}”与第 {_seen[line.Number]} 行重复，请改正其中一行");
        }
    }

    private ItemType? Type(RowReading reading)
    {
        var text = Text(reading, Types);
        var type = Terms.Find<ItemType>(text);
        if (type is null && text.Length > 0)
        {
            reading.Refuse("A04", $"事项类型“{text}”不是国家标准中的类型，请改为行政许可、行政确认、公共服务等；没有对应类型的请留空");
        }

        return type;
    }

    private string Code(RowReading reading)
    {
        var code = Column(Codes) is { } column ? reading.Code(column) : "";
        if (code.Length > 0 && !ItemCode.IsBasic(code) && !CellText.IsScientific(code))
        {
            reading.Refuse("A05", $"基本编码“{code}”应为 12 位数字；没有编码的请留空");
        }

        return code;
    }

    private string Text(RowReading reading, string[] names) => Column(names) is { } column ? reading.Text(column) : "";

    private string? Column(string[] names) => names.Select(name => _sheet.Columns.FirstOrDefault(column => Heading(column) == name)).FirstOrDefault(column => column is not null);

    // 事项名称（必填）*, 事 项 名 称: people decorate headings.
    private static string Heading(string column) => ItemName.Plain(column).Split('(')[0].Trim('*', ':');

    /// <summary>A row as it was read.</summary>
    internal sealed record Line(RowReading Reading, string Number, string Name, ItemType? Type, string BasicCode, string Department, string Basis);
}
