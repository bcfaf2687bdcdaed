using Banshi.Catalog.Contracts;
using Banshi.Catalog.Drafting;
using Banshi.Catalog.Import;
using Banshi.Platform.Sheets;

namespace Banshi.Catalog.Alignment;

/// <summary>
/// What a table of another portal can say: which columns an element stands in, and how much of it. Only what it can say is compared, so that a format which
/// knows less of an element than a list does makes no difference.
/// </summary>
/// <param name="Dialect">How it is read.</param>
/// <param name="Columns">By element, the columns that it needs. An element that is not here is worked out by the reader, not said by the file.</param>
/// <param name="Narrow">A list as far as the table can tell it.</param>
internal sealed record SourceFormat(IDialect Dialect, IReadOnlyDictionary<string, string[]> Columns, Func<ItemContent, ItemContent> Narrow)
{
    private static readonly SourceFormat Export = new(
        new ExportDialect(),
        new Dictionary<string, string[]>
        {
            ["basicCode"] = ["catalog_code"],
            ["name"] = ["name"],
            ["mainName"] = ["catalog_name"],
            ["everydayNames"] = ["colloquial", "short"],
            ["type"] = ["type"],
            ["agencyName"] = ["department"],
            ["level"] = ["level"],
            ["serves"] = ["service_object"],
            ["personThemes"] = ["theme", "service_object"],
            ["firmThemes"] = ["theme", "service_object"],
            ["statutoryLimit"] = ["legal_limit", "legal_unit"],
            ["promisedLimit"] = ["promised_limit", "promised_unit"],
            ["conditions"] = ["accept_condition"],
            ["materials"] = ["materials"],
            ["visits"] = ["visits"],
            ["booking"] = ["booking"],
            ["courier"] = ["courier"],
            ["state"] = [],
        },
        item => Ordered(item) with { Materials = [.. item.Materials.Select(one => one.Name).Distinct().Order(StringComparer.Ordinal).Select(name => new Material("", name) { Need = default })] });

    private static readonly SourceFormat National = new(
        new NationalDialect(),
        new Dictionary<string, string[]>
        {
            ["basicCode"] = ["catalog_code"],
            ["name"] = ["task_name"],
            ["type"] = ["task_type"],
            ["basis"] = ["by_law"],
            ["powerSource"] = ["power_source"],
            ["agencyName"] = ["dept_name"],
            ["level"] = ["use_level"],
            ["serves"] = ["server_type"],
            ["personThemes"] = ["user_topic_type"],
            ["firmThemes"] = ["corp_topic_type"],
            ["kind"] = ["project_type"],
            ["statutoryLimit"] = ["anticipate_day", "anticipate_type"],
            ["statutoryNote"] = ["anticipate_explain"],
            ["promisedLimit"] = ["promise_day", "promise_type"],
            ["conditions"] = ["accept_condition"],
            ["steps"] = ["handle_flow"],
            ["materials"] = ["material_name", "is_need"],
            ["fees"] = ["fee_name", "fee_stand"],
            ["questions"] = ["question", "answer"],
            ["payOnline"] = ["is_pay_online"],
            ["visits"] = ["limit_scene_num"],
            ["visitsReason"] = ["limit_scene_explain"],
            ["forms"] = ["handle_type"],
            ["onlineDepth"] = ["online_handle_depth"],
            ["results"] = ["result_name"],
            ["scope"] = ["handle_area"],
            ["booking"] = ["is_schedule"],
            ["courier"] = ["is_express"],
            ["terminal"] = ["is_service_terminals"],
            ["inCenter"] = ["is_entry_center"],
            ["localCode"] = ["local_task_code"],
            ["entrustedBy"] = ["entrust_name"],
            ["jointAgencies"] = ["other_dept"],
            ["quantityLimit"] = ["limit_explain"],
            ["bookingRule"] = ["schedule_rule"],
            ["onlineAddress"] = ["online_handle_url"],
            ["place"] = ["transact_addr"],
            ["hours"] = ["transact_time"],
            ["enquiries"] = ["link_way"],
            ["complaints"] = ["supervise_way"],
            ["state"] = [],
        },
        item => Ordered(item) with
        {
            Basis = Text(Lines.ShowBasis(item.Basis).Trim('：'), law => new LegalBasis("", "", law)),
            Steps = [.. item.Steps.Select(step => new Step(step.Name, 0, "", ""))],
            Materials = [.. item.Materials.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => new Material("", one.Name) { Need = one.Need })],
            Fees = [.. item.Fees.Select(fee => new Fee(fee.Name, fee.Standard, "", false, ""))],
            Results = Text(string.Join('、', item.Results.Select(result => result.Name)), name => new ItemResult(name, "", null, "")),
        });

    private static readonly SourceFormat[] All = [Export, National];

    /// <summary>The format of a file; null where it is none that is known.</summary>
    public static SourceFormat? Of(IReadOnlyList<Sheet> sheets) => All.FirstOrDefault(format => format.Dialect.Recognizes(sheets));

    /// <summary>The elements for which the file has all columns. Whatever a portal publishes it says to be in force.</summary>
    public IReadOnlyList<string> Carried(IReadOnlyList<Sheet> sheets)
    {
        var columns = sheets.SelectMany(sheet => sheet.Columns).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. Columns.Where(element => element.Value.All(columns.Contains)).Select(element => element.Key)];
    }

    // In what order a set is written down says nothing.
    private static ItemContent Ordered(ItemContent item) => item with
    {
        EverydayNames = [.. item.EverydayNames.Order(StringComparer.Ordinal)],
        Serves = [.. item.Serves.Order()],
        PersonThemes = [.. item.PersonThemes.Order(StringComparer.Ordinal)],
        FirmThemes = [.. item.FirmThemes.Order(StringComparer.Ordinal)],
        Forms = [.. item.Forms.Order()],
        OnlineDepth = [.. item.OnlineDepth.Order()],
    };

    private static List<T> Text<T>(string text, Func<string, T> read) => text.Length == 0 ? [] : [read(text)];
}
