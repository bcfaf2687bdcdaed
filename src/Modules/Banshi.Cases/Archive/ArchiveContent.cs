using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Platform;
using Banshi.Platform.Audit;

namespace Banshi.Cases.Archive;

/// <summary>The texts of an archive package: what it is about, what was asked and answered, the trail, and how to verify it without this program.</summary>
internal static class ArchiveContent
{
    public const string HowTo = """
        这是一件政务服务办件的电子归档包。不需要本平台，用通用工具就可以核验：

        1. 文件没有被改动：在本文件夹中运行
               sha256sum -c SHA256SUMS
        2. 办理经过没有被改动、删减或者调换：“办理经过”中每个文件是一条记录，它的 SM3 值写在下一条记录的开头
               openssl dgst -sm3 办理经过/0001.txt
           最后一条的 SM3 值在 办理经过/末条.sm3 中。
           每条记录由若干部分组成，各部分前面是它的字节数和一个冒号：前一条的 SM3、办件、序号、时间（UTC）、行为、账户、姓名、代表谁、渠道、依据、内容。
        3. 电子证照、文书上的电子印章，按各自的标准核验。
        4. 申请人在窗口显示屏上的签名：“签名”中的文本就是签名时的全部内容，它的 SHA-256 和签名图片的 SHA-256 写在“办理经过”的“cases.sign-on-display”记录里。
        """;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The metadata: an element for each thing by which the case is found again.</summary>
    public static byte[] Metadata(Case one, ItemVersionInfo list, string agency) => Write(new Dictionary<string, object?>
    {
        ["办件编号"] = one.Number,
        ["事项名称"] = one.ItemName,
        ["实施编码"] = one.TaskCode,
        ["实施清单版本"] = list.Number,
        ["实施主体"] = agency,
        ["行政区划"] = one.Division,
        ["申请人"] = one.Applicant.Name,
        ["证件号码"] = one.Applicant.IdNumber,
        ["经办人"] = one.Applicant.AgentName,
        ["申请渠道"] = one.Channel,
        ["提交时间"] = Time(one.SubmittedAt),
        ["受理时间"] = Time(one.AcceptedAt),
        ["决定时间"] = Time(one.DecidedAt),
        ["办结时间"] = Time(one.CompletedAt),
        ["承诺办结日期"] = one.PromisedDue,
        ["法定办结日期"] = one.StatutoryDue,
        ["结果"] = one.Granted switch { true => "准予", false => "不予", _ => CaseNames.Of(one.State) },
        ["电子证照标识"] = one.LicenseIdentifier,
    });

    /// <summary>What was asked and answered, as the applicant saw it.</summary>
    public static byte[] Answers(Forms.Contracts.AnswerSheet sheet) => Write(sheet.Journey.Pages.ToDictionary(
        page => page.Section.Title,
        page => (object)page.Asked.ToDictionary(question => question.Label, question => Documents.AnswerText.Of(question, sheet.Answers[question.Id]))));

    /// <summary>The records of the trail, each as the bytes that were hashed; last the hash of the last one.</summary>
    public static IEnumerable<(string Name, byte[] Content)> Trail(IReadOnlyList<AuditRecord> records)
    {
        var previous = "";
        foreach (var record in records)
        {
            yield return ($"办理经过/{record.Sequence:D4}.txt", record.Sealed(previous));
            previous = record.Hash;
        }

        yield return ("办理经过/末条.sm3", Encoding.ASCII.GetBytes(previous + "\n"));
    }

    private static byte[] Write(object value) => JsonSerializer.SerializeToUtf8Bytes(value, Json);

    private static string? Time(DateTime? utc) => utc is { } at ? $"{Clock.Local(at):yyyy-MM-dd HH:mm:ss}" : null;
}
