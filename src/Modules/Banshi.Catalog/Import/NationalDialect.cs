using Banshi.Catalog.Contracts;
using Banshi.Platform.Sheets;
using Banshi.Standards;

namespace Banshi.Catalog.Import;

/// <summary>
/// The exchange tables of the national platform (up_task_general_basic and its kin): the basic and extended elements as columns of one sheet; in a workbook
/// materials, fees and questions may stand on sheets of their own, joined by <c>task_code</c>.
/// </summary>
internal sealed class NationalDialect : IDialect
{
    private static readonly string[] Needed = ["task_name", "catalog_code", "task_code", "task_type", "dept_name"];

    private static readonly string[] Parts = ["material", "fee", "question"];

    public bool Recognizes(IReadOnlyList<Sheet> sheets) => Needed.All(column => sheets[0].Columns.Contains(column, StringComparer.OrdinalIgnoreCase));

    public IReadOnlyList<RowReading> Read(IReadOnlyList<Sheet> sheets, ImportTerms terms)
    {
        var parts = sheets.Skip(1).SelectMany(sheet => sheet.Rows.Select(row => (sheet, row)))
            .ToLookup(part => (Part(part.sheet), Key(part.row)), part => part.row);
        return [.. sheets[0].Rows.Select(row => Read(row, parts, terms))];
    }

    private static RowReading Read(SheetRow row, ILookup<(string Part, string Key), SheetRow> parts, ImportTerms terms)
    {
        var reading = new RowReading(row);
        var task = reading.Code("task_handle_item") is { Length: > 0 } handleItem ? handleItem : reading.Code("task_code");
        reading.Item = new ItemContent
        {
            TaskCode = task,
            BasicCode = reading.Code("catalog_code"),
            Name = reading.Text("task_name"),
            Type = (ItemType)(reading.Number("task_type") ?? 10),
            Basis = OneOrNone(reading.Text("by_law"), law => new LegalBasis("", "", law)),
            PowerSource = Named(reading, terms, "power_source"),
            AgencyName = reading.Text("dept_name"),
            AgencyCode = task.Length > CreditCode.Length ? ItemCode.Agency(task) : reading.Code("dept_code"),
            Level = Numbers(reading.Text("use_level")).FirstOrDefault(7),
            Serves = Terms<ServiceObject>(reading.Text("server_type")),
            PersonThemes = Codes(reading.Text("user_topic_type")),
            FirmThemes = Codes(reading.Text("corp_topic_type")),
            Kind = reading.Number("project_type") == 1 ? ItemKind.Immediate : ItemKind.Promised,
            StatutoryLimit = Limit(reading, terms, "anticipate_day", "anticipate_type"),
            StatutoryNote = reading.Text("anticipate_explain"),
            PromisedLimit = Limit(reading, terms, "promise_day", "promise_type"),
            Conditions = OneOrNone(reading.Text("accept_condition"), condition => condition),
            Steps = [.. CellText.Words(reading.Text("handle_flow")).Select(step => new Step(step, 0, "", ""))],
            Fees = [.. parts[("fee", task)].Select(Fee)],
            Materials = [.. parts[("material", task)].Select(material => Material(material, terms))],
            Questions = [.. parts[("question", task)].Select(faq => new Faq(faq["question"], faq["answer"]))],
            PayOnline = reading.Text("is_pay_online") == "1",
            Visits = reading.Number("limit_scene_num") ?? 0,
            VisitsReason = reading.Text("limit_scene_explain"),
            Forms = Terms<HandlingForm>(reading.Text("handle_type")),
            OnlineDepth = [.. Numbers(reading.Text("online_handle_depth"))],
            Results = OneOrNone(reading.Text("result_name"), result => new ItemResult(result, Named(reading, terms, "result_type"), null, "")),
            Scope = Terms<CrossRegionScope>(reading.Text("handle_area")).FirstOrDefault(),
            Booking = reading.Text("is_schedule") == "1",
            Courier = reading.Text("is_express") == "1",
            Terminal = reading.Text("is_service_terminals") == "1",
            InCenter = reading.Text("is_entry_center") == "1",
            OutsideCenterReason = reading.Text("no_entry_reason"),
            LocalCode = reading.Text("local_task_code"),
            EntrustedBy = reading.Text("entrust_name"),
            JointAgencies = Codes(reading.Text("other_dept")),
            QuantityLimit = reading.Text("limit_explain"),
            BookingRule = reading.Text("schedule_rule"),
            OnlineAddress = reading.Text("online_handle_url"),
            Place = reading.Text("transact_addr"),
            Hours = reading.Text("transact_time"),
            Enquiries = reading.Text("link_way"),
            Complaints = reading.Text("supervise_way"),
            State = Contracts.Terms.Find<ItemState>(Named(reading, terms, "task_state")) ?? ItemState.InForce,
        };
        return Check(reading);
    }

    private static RowReading Check(RowReading reading)
    {
        if (!Enum.IsDefined(reading.Item!.Type))
        {
            reading.Refuse("I05", $"“task_type”列的“{reading.Text("task_type")}”不在国家标准的取值范围内", "task_type");
        }

        return reading;
    }

    private static TimeLimit? Limit(RowReading reading, ImportTerms terms, string amount, string unit)
    {
        if (reading.Number(amount) is not { } number)
        {
            return null;
        }

        var text = reading.Text(unit);
        var name = terms.Codes.GetValueOrDefault(("unit", text), text);
        return new TimeLimit(number, reading.Term<TimeUnit>(unit, name) ?? TimeUnit.WorkingDay);
    }

    private static Material Material(SheetRow row, ImportTerms terms) => new(row["row_guid"] is { Length: > 0 } id ? id : CellText.IdOf(row["material_name"]), row["material_name"])
    {
        Kind = Name(terms, "material_type", row["material_type"]),
        Format = Name(terms, "material_format", row["material_format"]),
        Need = row["is_need"] switch { "2" => MaterialNeed.Optional, "3" => MaterialNeed.Deferrable, _ => MaterialNeed.Required },
        Source = Name(terms, "source_type", row["source_type"]),
        SourceNote = row["source_explain"],
        Originals = int.TryParse(row["page_num"], out var originals) ? originals : 0,
        Size = row["page_format"],
        Filling = CellText.Plain(row["fill_explain"], out _),
        Standard = CellText.Plain(row["accept_stand"], out _),
        Basis = CellText.Plain(row["by_law"], out _),
    };

    private static Fee Fee(SheetRow row) => new(row["fee_name"], row["fee_stand"], row["by_law"], row["is_desc"] == "1", row["desc_explain"]);

    private static string Named(RowReading reading, ImportTerms terms, string column) => Name(terms, column, reading.Text(column));

    private static string Name(ImportTerms terms, string element, string code) => terms.Codes.GetValueOrDefault((element, code), code);

    private static List<int> Numbers(string text) => [.. CellText.Words(text).Select(word => int.TryParse(word, out var number) ? number : -1).Where(number => number >= 0)];

    private static List<TTerm> Terms<TTerm>(string text)
        where TTerm : struct, Enum =>
        [.. Numbers(text).Select(number => (TTerm)Enum.ToObject(typeof(TTerm), number)).Where(Enum.IsDefined)];

    private static List<T> OneOrNone<T>(string text, Func<string, T> read) => text.Length == 0 ? [] : [read(text)];

    private static List<string> Codes(string text) => [.. CellText.Words(text)];

    private static string Part(Sheet sheet) => Parts.FirstOrDefault(part => sheet.Name.Contains(part, StringComparison.OrdinalIgnoreCase)) ?? "";

    private static string Key(SheetRow row) => row["task_handle_item"] is { Length: > 0 } handleItem ? handleItem : row["task_code"];
}
