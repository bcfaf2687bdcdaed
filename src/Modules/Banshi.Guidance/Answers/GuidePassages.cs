using Banshi.Catalog.Contracts;

namespace Banshi.Guidance.Answers;

/// <summary>What a guide says, section by section, as it can be quoted. Nothing is in it that is not in the list.</summary>
internal static class GuidePassages
{
    public static IReadOnlyList<Passage> Of(ItemContent item) =>
    [
        .. new (string Section, IEnumerable<string> Lines)[]
        {
            (Sections.Who, Who(item)),
            (Sections.Materials, item.Materials.Count == 0 ? ["清单没有要求提交材料。"] : item.Materials.Select(material => Material(item, material))),
            (Sections.Clock, Clock(item)),
            (Sections.Steps, item.Steps.Select((step, index) => Line($"{index + 1}. {step.Name}", step.What))),
            (Sections.Where, Where(item)),
            (Sections.Fee, item.Fees.Count == 0 ? ["不收费。"] : item.Fees.Select(fee => Line(fee.Name, fee.Standard) + (fee.Reducible ? $"；可以减免：{fee.ReduceNote}" : ""))),
            (Sections.Result, item.Results.Count == 0 ? ["办结后告知结果，不另发证照。"] : item.Results.Select(result => Line(result.Name, result.Validity.Length == 0 ? "" : $"有效期 {result.Validity}"))),
            (Sections.Law, item.Basis.Select(basis => Line(basis.Citation, basis.Gist)).Concat(item.Remedies.Length == 0 ? [] : [Line("不服决定的", item.Remedies)])),
            (Sections.Visits, [item.Visits == 0 ? "到现场 0 次" : Line($"到现场 {item.Visits} 次", item.VisitsReason)]),
            (Sections.Commitment, item.Commitment is { } terms ? [Line("承诺内容", terms.Promise), Line("核查办法", terms.Checks), Line("违反承诺的后果", terms.Breach)] : []),
        }.Select(one => new Passage(one.Section, SectionNames.Of(one.Section), [.. one.Lines], $"/items/{item.TaskCode}#{one.Section}")).Where(passage => passage.Lines.Count > 0),
    ];

    /// <summary>A question that the guide answers itself.</summary>
    public static Passage Of(ItemContent item, Faq faq) => new(Sections.Questions, SectionNames.Of(Sections.Questions), [faq.Question, faq.Answer], $"/items/{item.TaskCode}#{Sections.Questions}");

    private static IEnumerable<string> Who(ItemContent item) => item.Conditions.Count == 0
        ? [Line("服务对象", string.Join('、', item.Serves.Select(one => Terms.NameOf(one))))]
        : item.Conditions;

    private static string Material(ItemContent item, Material material)
    {
        var situations = item.Situations.Where(situation => material.Situations.Contains(situation.Id)).Select(situation => situation.Name).ToList();
        var how = string.Join("，", new[] { material.ByForm ? "由在线表单生成，不用另交" : material.Need == MaterialNeed.Required ? "" : Terms.NameOf(material.Need), material.Filling }.Where(one => one.Length > 0));
        return Line(situations.Count == 0 ? material.Name : $"{material.Name}（{string.Join('、', situations)}）", how);
    }

    private static IEnumerable<string> Clock(ItemContent item)
    {
        var promised = item.PromisedLimit is { } promise ? [Line("承诺办结时限", Terms.Show(promise))] : Array.Empty<string>();
        var statutory = item.StatutoryLimit is { } limit ? [Line("法定办结时限", Terms.Show(limit))] : Array.Empty<string>();
        return [.. promised, .. statutory, .. item.SpecialProcedures.Select(procedure => Line($"{procedure.Name}（不计入办理时限）", $"{Terms.Show(procedure.Limit)}以内"))];
    }

    private static IEnumerable<string> Where(ItemContent item) =>
        new[]
        {
            Line("办理方式", string.Join('、', item.Forms.Select(form => Terms.NameOf(form)))),
            Line("办理地点", item.Place),
            Line("办理窗口", item.WindowName),
            Line("办理时间", item.Hours),
            Line("延时服务", item.ExtendedHours),
            Line("帮办代办", item.Assistance),
            Line("咨询电话", item.Enquiries),
            Line("监督投诉", item.Complaints),
            Line("送达方式", string.Join('、', item.Deliveries.Select(delivery => Terms.NameOf(delivery)))),
        }.Where(line => !line.EndsWith('：')).Concat(item.OtherPlaces.Select(place => Line("其他办理地点", place)));

    private static string Line(string label, string text) => label.Length == 0 ? text : text.Length == 0 && label.Length > 4 ? label : $"{label}：{text}";
}
