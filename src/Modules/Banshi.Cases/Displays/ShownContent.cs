using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Banshi.Cases.Domain;
using Banshi.Cases.Views;
using Banshi.Forms.Contracts;
using Banshi.Identity.Contracts;

namespace Banshi.Cases.Displays;

/// <summary>
/// What an applicant reads on the display, and the text that he signs. The text is made from all that is shown and from the hashes of the files that were
/// handed in: two drafts have the same text only if they say the same. Lines of a long answer begin with blanks, so that no answer looks like another line.
/// </summary>
/// <param name="ItemName">事项名称.</param>
/// <param name="Signer">Who is to sign: the applicant, or the agent of an enterprise.</param>
/// <param name="Groups">All that was entered.</param>
/// <param name="Uses">What is taken from the platform, and what for.</param>
/// <param name="Later">Materials that may follow.</param>
internal sealed record ShownContent(
    string ItemName, string Signer, IReadOnlyList<ShownContent.Group> Groups, IReadOnlyList<string> Uses, IReadOnlyList<string> Later)
{
    public const string Statement = "以上内容和材料由我提供，我已逐项核对，确认真实、有效，同意按此提交申请。";

    private const string Indent = "\n    ";

    /// <summary>A page of the form, or the applicant.</summary>
    public sealed record Group(string Title, IReadOnlyList<Line> Lines);

    /// <summary>A question and its answer.</summary>
    /// <param name="Label">The question.</param>
    /// <param name="Text">The answer.</param>
    /// <param name="Proof">What else is signed with it: the hashes of files; empty where there are none.</param>
    public sealed record Line(string Label, string Text, string Proof = "");

    /// <summary>The text that is signed.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder($"申请事项：{Plain(ItemName)}\n");
            foreach (var group in Groups)
            {
                text.Append(CultureInfo.InvariantCulture, $"【{group.Title}】\n").AppendJoin("", group.Lines.Select(line => $"{line.Label}：{Plain(line.Text)}{(line.Proof.Length > 0 ? Indent + line.Proof : "")}\n"));
            }

            Append(text, "从平台调用的证照和用途", Uses);
            Append(text, "可以以后补交的材料", Later);
            return text.Append(CultureInfo.InvariantCulture, $"【声明】\n{Statement}\n").ToString();
        }
    }

    /// <summary>SHA-256 of a signed text, lower-case hexadecimal.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Whose signature a draft needs.</summary>
    public static string SignerOf(Applicant applicant) => applicant.AgentName.Length > 0 ? applicant.AgentName : applicant.IsEnterprise ? "" : applicant.Name;

    public static ShownContent Of(IDraft draft, AnswerSheet sheet, IEnumerable<string> later)
    {
        var answers = AnswersView.Of(sheet);
        var uses = answers.SelectMany(part => part.Lines).SelectMany(line => line.Files).Where(given => given.File.License is not null)
            .Select(given => $"《{given.File.Name}》（电子证照标识 {given.File.License}），只用于办理“{draft.ItemName}”。");
        return new ShownContent(draft.ItemName, SignerOf(draft.Applicant), [Of(draft.Applicant), .. Handlers(draft), .. answers.Select(Of)], [.. uses], [.. later]);
    }

    public string ToJson() => JsonSerializer.Serialize(this, FormJson.Options);

    public static ShownContent FromJson(string json) => JsonSerializer.Deserialize<ShownContent>(json, FormJson.Options)!;

    private static Group Of(Applicant applicant) => new("申请人",
    [
        new(applicant.IsEnterprise ? "单位名称" : "姓名", applicant.Name),
        new(applicant.IdType == IdTypes.CreditCode ? "统一社会信用代码" : "身份证号", applicant.IdNumber),
        .. applicant.AgentName.Length > 0 ? [new("经办人", applicant.AgentName)] : Array.Empty<Line>(),
        .. applicant.AgentIdNumber.Length > 0 ? [new("经办人身份证号", applicant.AgentIdNumber)] : Array.Empty<Line>(),
        new("联系电话", applicant.Phone),
    ]);

    private static IEnumerable<Group> Handlers(IDraft draft) => draft switch
    {
        LifeEventCase whole => [new("一次办理的事项", [.. whole.InOrder().Select((part, index) => new Line($"第 {index + 1} 项", part.Name))])],
        CrossRegionCase elsewhere => [new("办理单位", [new("移送给", elsewhere.DecidedBy)])],
        _ => [],
    };

    private static Group Of(AnswersView part) => new(part.Title, [.. part.Lines.Select(Of)]);

    private static Line Of(AnswersView.Line line) => line switch
    {
        { Files.Count: > 0 } => new(line.Label, string.Join("、", line.Files.Select(given => given.File.License is null ? given.File.Name : $"使用平台电子证照《{given.File.Name}》")),
            string.Join(Indent, line.Files.Where(given => given.File.License is null).Select(given => $"{given.File.Name}，SHA-256 {given.File.Sha256}"))),
        { Rows.Count: > 0 } => new(line.Label, string.Join("\n", line.Rows.Select(row => string.Join("；", row.Where(cell => cell.Text.Length > 0).Select(cell => $"{cell.Label}：{cell.Text}"))))),
        _ => new(line.Label, line.Text.Length > 0 ? line.Text : "（未填）"),
    };

    private static void Append(StringBuilder text, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"【{title}】\n").AppendJoin("", lines.Select(line => $"{Plain(line)}\n"));
        }
    }

    private static string Plain(string text) => text.ReplaceLineEndings(Indent);
}
