using System.Globalization;
using Banshi.Standards;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Banshi.Web.TagHelpers;

/// <summary>How a deadline came out, line by line: which day counts, which does not, and why. Long ways are told in stretches of equal days.</summary>
[HtmlTargetElement("bs-days", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DaysTagHelper(IStringLocalizer<WebStrings> texts) : TagHelper
{
    private const int MostSingleDays = 62;

    /// <summary>The deadline.</summary>
    public Deadline Deadline { get; set; } = default!;

    /// <summary>The event that starts it, for example 受理.</summary>
    public string Start { get; set; } = "";

    /// <summary>Whether it is open from the start.</summary>
    public bool Open { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-details");
        if (Open)
        {
            output.Attributes.SetAttribute("open", null);
        }

        output.Content.AppendHtml("<summary>").Append(texts["这一天是怎么算出来的"]).AppendHtml("</summary><div>");
        if (Deadline.UnpublishedYear is { } year)
        {
            output.Content.AppendHtml("<p class=\"muted\">").Append(texts["{0} 年的放假安排还没有公布，这个日期按周一至周五推算，公布后自动更正。", year]).AppendHtml("</p>");
        }

        output.Content.AppendHtml("<p class=\"muted\">").Append(Sum()).AppendHtml("</p><ol class=\"days\">");
        foreach (var line in Lines())
        {
            output.Content.AppendHtml($"<li class=\"days__one\" data-kind=\"{line.Last.Kind.ToString().ToLowerInvariant()}\"><span class=\"days__date\">")
                .Append(DateOf(line.First, line.Last)).AppendHtml("</span><span class=\"days__why\">").Append(WhyOf(line.First, line.Last)).AppendHtml("</span></li>");
        }

        output.Content.AppendHtml("</ol></div>");
    }

    private IEnumerable<(ClockDay First, ClockDay Last)> Lines()
    {
        if (Deadline.Days.Count <= MostSingleDays)
        {
            return Deadline.Days.Select(day => (day, day));
        }

        var lines = new List<(ClockDay First, ClockDay Last)>();
        foreach (var day in Deadline.Days)
        {
            if (lines.Count > 0 && lines[^1].Last is var last && last.Kind == day.Kind && last.Why == day.Why)
            {
                lines[^1] = (lines[^1].First, day);
            }
            else
            {
                lines.Add((day, day));
            }
        }

        return lines;
    }

    private string Sum()
    {
        int Of(params DayKind[] kinds) => Deadline.Days.Count(day => kinds.Contains(day.Kind));
        string sum = texts["从{0}的次日起数：计入 {1} 天，休息日不计 {2} 天，暂停 {3} 天，共 {4} 天。", Start, Of(DayKind.Counted), Of(DayKind.Off), Of(DayKind.Stopped), Deadline.Days.Count - 1 - Of(DayKind.Rolled)];
        return Of(DayKind.Rolled) > 0 ? sum + texts["期满的那天是休息日，顺延 {0} 天。", Of(DayKind.Rolled)] : sum;
    }

    private string DateOf(ClockDay first, ClockDay last) => first.Date == last.Date
        ? texts["{0:M-d}", first.Date]
        : texts["{0:M-d} 至 {1:M-d}", first.Date, last.Date];

    private string WhyOf(ClockDay first, ClockDay last) => last.Kind switch
    {
        DayKind.Start => texts["{0}当天，不计", Start],
        DayKind.Counted when first.Count < last.Count => texts["第 {0}–{1} 天", first.Count, last.Count],
        DayKind.Counted when last.Why is not null && last.IsWorkingDay => texts["第 {0} 天，调休上班", last.Count],
        DayKind.Counted => texts["第 {0} 天", last.Count.ToString(CultureInfo.InvariantCulture)],
        DayKind.Stopped => string.IsNullOrEmpty(last.Why) ? texts["暂停"] : texts["暂停：{0}", last.Why],
        DayKind.Rolled => last.IsWorkingDay ? texts["顺延到这一天"] : texts["休息日，顺延"],
        _ => last.Why is { } festival ? texts[festival] : texts["周末"],
    };
}
