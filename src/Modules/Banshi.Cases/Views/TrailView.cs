using System.Text.Json;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;

namespace Banshi.Cases.Views;

/// <summary>The trail of a case as people read it.</summary>
internal static class TrailView
{
    /// <summary>A line of the trail.</summary>
    /// <param name="At">Wall clock.</param>
    /// <param name="Act">What was done.</param>
    /// <param name="Who">Who did it, as the reader may know it.</param>
    /// <param name="Channel">Where it came in.</param>
    /// <param name="Clause">Step of the list that it stands on.</param>
    /// <param name="Texts">Opinions and reasons.</param>
    public sealed record Line(DateTime At, string Act, string Who, string Channel, string Clause, IReadOnlyList<string> Texts);

    /// <summary>For officers: everything.</summary>
    public static IReadOnlyList<Line> ForDesk(IEnumerable<AuditRecord> records) =>
        [.. records.Select(record => new Line(Clock.Local(record.At), CaseNames.OfAct(record.Act), record.ActorName, ChannelName(record.Channel), record.Clause, TextsOf(record)))];

    /// <summary>For the applicant: the milestones, with the role of who acted instead of the name, and no internal opinion.</summary>
    public static IReadOnlyList<Line> ForApplicant(IEnumerable<AuditRecord> records) =>
    [
        .. from record in records
           where record.Act is not ("cases.renew-draft" or "cases.settle-deadline")
           let isOwn = record.OnBehalfOf is not null
           select new Line(Clock.Local(record.At), CaseNames.OfAct(record.Act), isOwn ? "申请人" : record.Channel == Channel.System ? "平台" : "办理单位", ChannelName(record.Channel), "",
               record.Act is "cases.request-correction" or "cases.decline" ? TextsOf(record) : []),
    ];

    private static string ChannelName(Channel channel) => channel switch
    {
        Channel.Portal => "网上",
        Channel.Window => "窗口",
        Channel.Api => "接口",
        Channel.Admin => "管理端",
        _ => "平台",
    };

    private static List<string> TextsOf(AuditRecord record)
    {
        using var detail = JsonDocument.Parse(record.Detail);
        var texts = new List<string>();
        foreach (var property in detail.RootElement.EnumerateObject())
        {
            texts.AddRange(TextsOf(property));
        }

        return texts;
    }

    private static IEnumerable<string> TextsOf(JsonProperty property) => (property.Name, property.Value.ValueKind) switch
    {
        ("opinion" or "reason", JsonValueKind.String) when property.Value.GetString() is { Length: > 0 } text => [text],
        ("recommend", JsonValueKind.True) => ["建议准予"],
        ("recommend", JsonValueKind.False) => ["建议不予"],
        ("grant", JsonValueKind.True) => ["准予"],
        ("grant", JsonValueKind.False) => ["不予"],
        ("points", JsonValueKind.Array) => property.Value.EnumerateArray().Select(point => $"{point.GetProperty("label").GetString()}：{point.GetProperty("reason").GetString()}"),
        ("receiver", JsonValueKind.String) => [$"领取人：{property.Value.GetString()}"],
        ("number", JsonValueKind.String) => [$"证照编号：{property.Value.GetString()}"],
        _ => [],
    };
}
