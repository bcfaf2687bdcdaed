using System.Globalization;
using Banshi.Identity.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Faces;
using Banshi.Standards;

namespace Banshi.Licenses.Gathering;

/// <summary>The gate of quality: what an edition of a type demands of a license that is handed in. Complete, correct, timely; all reasons are said at once.</summary>
internal static class GatherCheck
{
    /// <summary>What a row says that has no last day, whatever the type reckons.</summary>
    public const string Forever = "长期";

    private const int LongestNumber = 50;
    private const int LongestSerial = 32;
    private const int LongestName = 200;
    private const int LongestIdNumber = 18;
    private const int LargestPhoto = 50 * 1024;
    private const int MostPixels = 2_000_000;

    /// <summary>What is wrong with a row; empty where nothing is.</summary>
    /// <param name="type">The edition in force.</param>
    /// <param name="row">The row.</param>
    /// <param name="today">The day in Shanghai.</param>
    /// <param name="isBacklog">Whether licenses of former years are being made up for.</param>
    public static List<GatherFault> Check(LicenseType type, GatherRow row, DateOnly today, bool isBacklog) =>
    [
        .. Missing(type, row).Select(name => new GatherFault(GatherFaultKind.Incomplete, name, $"缺少“{name}”")),
        .. Wrong(type, row, today).Select(wrong => new GatherFault(GatherFaultKind.Incorrect, wrong.Column, wrong.Text)),
        .. Late(type, row, today, isBacklog),
    ];

    /// <summary>The code of a document that a row names by its code or by its name; null where it is unknown.</summary>
    public static string? IdTypeOf(string text) => HolderKinds.Documents.FirstOrDefault(document => document.Code == text.Trim() || document.Name == text.Trim()).Code;

    /// <summary>The part of a number that goes into the identifier.</summary>
    public static string SerialOf(string number) => new string([.. number.Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant();

    private static IEnumerable<string> Missing(LicenseType type, GatherRow row)
    {
        (string Name, string Text)[] always = [("证照编号", row.Number), ("持证主体", row.HolderName), ("持证主体代码类型", row.HolderIdType), ("持证主体代码", row.HolderIdNumber), ("颁发日期", row.IssuedOn)];
        var stated = type.Validity == Validity.Stated ? new[] { ("有效期截止日期", row.ValidTo) } : [];
        var fields = type.Fields.Where(field => field.IsRequired).Select(field => (field.Label, row.Value(field.Id)));
        return always.Concat(stated).Concat(fields).Where(one => string.IsNullOrWhiteSpace(one.Item2)).Select(one => one.Item1);
    }

    private static IEnumerable<(string Column, string Text)> Wrong(LicenseType type, GatherRow row, DateOnly today) =>
        WrongNumber(row.Number.Trim()).Concat(WrongHolder(type, row)).Concat(WrongDays(row, today)).Concat(WrongFields(type, row)).Concat(WrongPhoto(row.Photo));

    private static IEnumerable<(string Column, string Text)> WrongNumber(string number)
    {
        if (number.Length > LongestNumber || (number.Length > 0 && SerialOf(number).Length is 0 or > LongestSerial))
        {
            yield return ("证照编号", $"证照编号要有 1 到 {LongestSerial} 位数字或者字母，总长不超过 {LongestNumber} 个字：{number}");
        }
    }

    private static IEnumerable<(string Column, string Text)> WrongHolder(LicenseType type, GatherRow row)
    {
        if (row.HolderName.Length > LongestName)
        {
            yield return ("持证主体", $"持证主体最多 {LongestName} 个字");
        }

        if (row.HolderIdType.Length == 0)
        {
            yield break;
        }

        if (IdTypeOf(row.HolderIdType) is not { } idType)
        {
            yield return ("持证主体代码类型", $"没有这种持证主体代码类型：{row.HolderIdType}。自然人一般填 111（公民身份号码），法人填 001（统一社会信用代码）");
            yield break;
        }

        if (!type.MayBeHeldWith(idType))
        {
            yield return ("持证主体代码类型", $"“{type.Name}”的持证主体只能是{LicenseNames.Of(type.Holders)}");
        }

        var number = row.HolderIdNumber.Trim();
        if (number.Length > LongestIdNumber || (number.Length > 0 && !IsRight(idType, number)))
        {
            yield return ("持证主体代码", $"持证主体代码不正确：{number}。请与证件核对，末位 X 要大写");
        }
    }

    private static bool IsRight(string idType, string number) => idType switch
    {
        IdTypes.PersonId => PersonId.Check(number) == CodeCheck.Valid,
        IdTypes.CreditCode => CreditCode.Check(number) == CodeCheck.Valid,
        _ => true,
    };

    private static IEnumerable<(string Column, string Text)> WrongDays(GatherRow row, DateOnly today)
    {
        var (issued, last) = (FieldRule.Day(row.IssuedOn.Trim()), FieldRule.Day(row.ValidTo.Trim()));
        if (issued is null && row.IssuedOn.Trim().Length > 0)
        {
            yield return ("颁发日期", $"颁发日期不是日期：{row.IssuedOn}。请按 2026-03-02 的写法填写");
        }

        if (issued > today)
        {
            yield return ("颁发日期", $"颁发日期 {issued:yyyy-MM-dd} 还没有到");
        }

        if (last is null && row.ValidTo.Trim() is { Length: > 0 } text && text != Forever)
        {
            yield return ("有效期截止日期", $"有效期截止日期不是日期：{text}。请按 2031-03-01 的写法填写，长期有效就填“{Forever}”");
        }

        if (last < issued)
        {
            yield return ("有效期截止日期", $"有效期截止日期 {last:yyyy-MM-dd} 早于颁发日期 {issued:yyyy-MM-dd}");
        }
    }

    private static IEnumerable<(string Column, string Text)> WrongFields(LicenseType type, GatherRow row) =>
        from field in type.Fields
        where row.Value(field.Id).Length > 0
        let problem = FieldRule.Check(field, row.Value(field.Id), field.Id)
        where problem is not null
        select (field.Label, string.Format(CultureInfo.InvariantCulture, problem.Kind.Zh, [.. problem.Arguments]).TrimEnd('。'));

    private static IEnumerable<(string Column, string Text)> WrongPhoto(string photo)
    {
        if (photo.Length > 0 && (PhotoOf(photo) is not { } bytes || !FacePicture.IsWhole(bytes, MostPixels)))
        {
            yield return ("", $"照片要是能打开的 JPG 或者 PNG 图片，最大 {LargestPhoto / 1024} KB、{MostPixels / 10_000} 万像素");
        }
    }

    /// <summary>The bytes of a photo; null where they are too many, or none.</summary>
    public static byte[]? PhotoOf(string base64)
    {
        var bytes = new byte[LargestPhoto];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : null;
    }

    private static IEnumerable<GatherFault> Late(LicenseType type, GatherRow row, DateOnly today, bool isBacklog)
    {
        if (type.TimelyDays is not { } days || FieldRule.Day(row.IssuedOn.Trim()) is not { } issued)
        {
            yield break;
        }

        if (isBacklog && issued.Year == today.Year)
        {
            yield return new GatherFault(GatherFaultKind.Late, "颁发日期", "本年颁发的证照不能按存量补录报送");
        }

        if (!isBacklog && issued.AddDays(days) < today)
        {
            yield return new GatherFault(GatherFaultKind.Late, "颁发日期", $"颁发日期 {issued:yyyy-MM-dd}，应在 {issued.AddDays(days):yyyy-MM-dd} 以前报送。往年的证照请选“存量补录”");
        }
    }
}
