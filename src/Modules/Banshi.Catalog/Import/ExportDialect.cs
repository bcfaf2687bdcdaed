using Banshi.Catalog.Contracts;
using Banshi.Platform.Sheets;
using Banshi.Standards;

namespace Banshi.Catalog.Import;

/// <summary>One line for one list, as provincial platforms export their published guides: <c>code, catalog_code, name, type, department, … materials</c>.</summary>
internal sealed class ExportDialect : IDialect
{
    private static readonly string[] Needed = ["code", "catalog_code", "name", "type", "department", "level"];

    private static readonly Dictionary<string, int> Levels = new() { ["国家级"] = 1, ["省级"] = 2, ["市级"] = 3, ["县级"] = 4, ["镇级"] = 5, ["乡级"] = 5, ["村级"] = 6 };

    public bool Recognizes(IReadOnlyList<Sheet> sheets) => Needed.All(column => sheets[0].Columns.Contains(column, StringComparer.OrdinalIgnoreCase));

    public IReadOnlyList<RowReading> Read(IReadOnlyList<Sheet> sheets, ImportTerms terms) => [.. sheets[0].Rows.Select(row => Read(row, terms))];

    private static RowReading Read(SheetRow row, ImportTerms terms)
    {
        var reading = new RowReading(row);
        var code = reading.Code("code");
        var type = reading.Term<ItemType>("type", reading.Text("type"));
        var basic = reading.Code("catalog_code");
        var promised = Limit(reading, "promised_limit", "promised_unit");
        var serves = Serves(reading);
        var item = new ItemContent
        {
            TaskCode = code,
            BasicCode = basic,
            Name = reading.Text("name"),
            MainName = reading.Text("catalog_name"),
            Type = type ?? ItemType.Other,
            EverydayNames = [.. CellText.Words(reading.Text("colloquial")).Concat(CellText.Words(reading.Text("short"))).Distinct()],
            AgencyName = reading.Text("department"),
            AgencyCode = code.Length > CreditCode.Length ? ItemCode.Agency(code) : "",
            Division = Division(reading, terms),
            Level = Level(reading),
            Serves = serves,
            PersonThemes = Themes(reading, terms, "person", serves.Contains(ServiceObject.Person)),
            FirmThemes = Themes(reading, terms, "firm", serves.Any(one => one != ServiceObject.Person)),
            Kind = promised?.Amount == 0 ? ItemKind.Immediate : ItemKind.Promised,
            StatutoryLimit = Limit(reading, "legal_limit", "legal_unit"),
            PromisedLimit = promised,
            Conditions = reading.Text("accept_condition") is { Length: > 0 } condition ? [condition] : [],
            Materials = [.. CellText.Split(reading.Text("materials")).Distinct().Select(name => new Material(CellText.IdOf(name), name))],
            Visits = reading.Number("visits") ?? 0,
            Forms = HandlingForms(reading),
            Booking = reading.Text("booking") == "是",
            Courier = reading.Text("courier") == "是",
        };
        reading.Item = item;
        return reading;
    }

    private static TimeLimit? Limit(RowReading reading, string amount, string unit) =>
        reading.Number(amount) is { } number ? new TimeLimit(number, reading.Term<TimeUnit>(unit, reading.Text(unit)) ?? TimeUnit.WorkingDay) : null;

    private static string Division(RowReading reading, ImportTerms terms) =>
        DivisionCode.TryParse(reading.Text("region"), out var code) && terms.Divisions.Contains(code.Value) ? code.Value : "";

    private static int Level(RowReading reading)
    {
        var text = reading.Text("level");
        if (Levels.TryGetValue(text, out var level))
        {
            return level;
        }

        reading.Refuse("I05", $"“level”列的“{text}”不在国家标准的取值范围内，请填写省级、市级、县级等", "level");
        return 7;
    }

    private static List<ServiceObject> Serves(RowReading reading)
    {
        var serves = new List<ServiceObject>();
        foreach (var name in CellText.Split(reading.Text("service_object")))
        {
            // 非法人企业 belongs to no code of GB/T 39046; provinces count it among the other organizations.
            var found = name == "非法人企业" ? ServiceObject.OtherOrganization : reading.Term<ServiceObject>("service_object", name);
            if (found is { } known && !serves.Contains(known))
            {
                serves.Add(known);
            }
        }

        return serves;
    }

    private static List<string> Themes(RowReading reading, ImportTerms terms, string audience, bool serves)
    {
        if (!serves)
        {
            return [];
        }

        var names = CellText.Split(reading.Text("theme"));
        var codes = names.Select(name => terms.Themes.GetValueOrDefault((audience, name.Replace('(', '（').Replace(')', '）')))).OfType<string>().Distinct().ToList();
        var unknown = names.Where(name => !terms.Themes.Keys.Any(theme => theme.Name == name.Replace('(', '（').Replace(')', '）'))).ToList();
        if (unknown.Count > 0 && reading.Findings.All(finding => finding.Rule.Code != "I06"))
        {
            reading.Warn("I06", $"主题“{string.Join("、", unknown)}”不在国家主题分类中，已按“其他”归类");
        }

        return codes.Count > 0 ? codes : [terms.Themes[(audience, "其他")]];
    }

    private static List<HandlingForm> HandlingForms(RowReading reading)
    {
        List<HandlingForm> forms = reading.Text("online") == "1" ? [HandlingForm.Window, HandlingForm.Web] : [HandlingForm.Window];
        if (reading.Text("courier") == "是")
        {
            forms.Add(HandlingForm.Post);
        }

        return forms;
    }
}
