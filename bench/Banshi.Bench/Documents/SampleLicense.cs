using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Banshi.Licenses.Domain;
using Banshi.Standards;

namespace Banshi.Bench.Documents;

/// <summary>Licenses of one type, each of another holder, as a decision of the program makes them.</summary>
internal static class SampleLicense
{
    public const string IssuerName = "呼和浩特市市场监督管理局";

    private const string Issuer = "11150100011234567A";
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
    private const string Given = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂淑琴建华文玉萍红梅鑫波辉斌宇浩凯健俊帆雪荣倩宁博晨雨欣怡子轩梓涵一诺思远天翔嘉琪可馨乐瑶";
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static LicenseType Type { get; } = new()
    {
        Id = Guid.CreateVersion7(),
        Code = "11100000000013338W001",
        State = TypeState.InForce,
        Name = "食品经营许可证",
        DefinedBy = "国家市场监督管理总局",
        NumberPrefix = "JY1150",
        Validity = Validity.Years,
        ValidYears = 5,
        ChangedAt = DateTime.UnixEpoch,
        ChangedBy = "",
        Face = new LicenseFace { Accent = "green", Statement = "根据《中华人民共和国食品安全法》，经审查合格，准予从事下列食品经营活动。" },
        Fields =
        [
            new() { Id = "name", Label = "经营者名称", From = "applicant.name" },
            new() { Id = "creditCode", Label = "统一社会信用代码", From = "applicant.idNumber" },
            new() { Id = "principal", Label = "法定代表人（负责人）", From = "form.principal" },
            new() { Id = "kind", Label = "主体业态", From = "form.kind" },
            new() { Id = "address", Label = "经营场所", From = "form.address", IsWide = true },
            new() { Id = "scope", Label = "经营项目", From = "form.scope", IsWide = true },
        ],
    };

    public static License Number(int number)
    {
        // Names by chance, so that licenses do not come in cycles that share a font.
        var random = new Random(number);
        var person = $"{Any(random, Surnames)}{Any(random, Given)}{Any(random, Given)}";
        var serial = $"{number:D8}";
        return new License
        {
            Id = Guid.CreateVersion7(),
            LineId = Guid.Empty,
            TypeCode = Type.Code,
            TypeName = Type.Name,
            Number = Type.NumberPrefix + serial,
            Identifier = new LicenseIdentifier(Type.Code, Issuer, serial, "001").ToString(),
            HolderName = $"呼和浩特市新城区{person}食品经营部",
            HolderIdType = "001",
            HolderIdNumber = "91150100MA0Q1234X5",
            AgencyId = Guid.Empty,
            IssuerCode = Issuer,
            IssuerName = IssuerName,
            Division = "150100",
            IssuedOn = new DateOnly(2026, 3, 2),
            ValidTo = new DateOnly(2031, 3, 1),
            CaseId = Guid.Empty,
            Fields = JsonSerializer.Serialize(new Dictionary<string, string>
            {
                ["name"] = $"呼和浩特市新城区{person}食品经营部",
                ["creditCode"] = "91150100MA0Q1234X5",
                ["principal"] = person,
                ["kind"] = "食品销售经营者",
                ["address"] = string.Create(CultureInfo.InvariantCulture, $"内蒙古自治区呼和浩特市新城区{Any(random, Given)}{Any(random, Given)}街{number % 900}号"),
                ["scope"] = "预包装食品销售（含冷藏冷冻食品）；散装食品销售（不含散装熟食）；特殊食品销售",
            }, Json),
        };
    }

    private static char Any(Random random, string characters) => characters[random.Next(characters.Length)];
}
