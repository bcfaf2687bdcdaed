using Banshi.Licenses.Domain;
using Banshi.Standards;
using Banshi.TestKit;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Banshi.UnitTests.Licenses;

/// <summary>What values of a face may be, and the types that the sample region brings.</summary>
public sealed class FieldRuleTests
{
    [Theory]
    [InlineData(nameof(FieldKind.Date), "2026-02-28", true)]
    [InlineData(nameof(FieldKind.Date), "2026/2/28", true)]
    [InlineData(nameof(FieldKind.Date), "2026年2月28日", true)]
    [InlineData(nameof(FieldKind.Date), "20260228", true)]
    [InlineData(nameof(FieldKind.Date), "2026-02-29", false)]
    [InlineData(nameof(FieldKind.Number), "88.50", true)]
    [InlineData(nameof(FieldKind.Number), "88 平方米", false)]
    [InlineData(nameof(FieldKind.PersonId), "11010519491231002X", true)]
    [InlineData(nameof(FieldKind.PersonId), "110105194912310021", false)]
    [InlineData(nameof(FieldKind.CreditCode), "91150105YL1000014X", true)]
    [InlineData(nameof(FieldKind.CreditCode), "91150105YL1000014Y", false)]
    [InlineData(nameof(FieldKind.Choice), "男", true)]
    [InlineData(nameof(FieldKind.Choice), "男性", false)]
    [InlineData(nameof(FieldKind.Text), "一二三四五六七八九十", true)]
    [InlineData(nameof(FieldKind.Text), "一二三四五六七八九十一", false)]
    public void Value_IsCheckedByItsKind(string kind, string value, bool isRight)
    {
        var field = new LicenseField { Id = "f", Label = "内容", From = "", Kind = Enum.Parse<FieldKind>(kind), Longest = kind == nameof(FieldKind.Text) ? 10 : null, Choices = ["男", "女"] };

        Assert.Equal(isRight, FieldRule.Check(field, value, "f") is null);
    }

    [Fact]
    public void SampleTypes_HaveTrueCodes_AndBringWhatIsGathered()
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithEnumNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var types = System.IO.Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "sample", "license-types"))
            .Select(file => yaml.Deserialize<Banshi.Licenses.Seeds.TypeFile>(File.ReadAllText(file)).ToType(DateTime.UnixEpoch, "")).ToList();

        Assert.All(types, type => Assert.Equal((CodeCheck.Valid, 21), (CreditCode.Check(type.Code[..^3]), type.Code.Length)));
        Assert.Equal(types.Count, types.Select(type => type.Code).Distinct().Count());
        Assert.All(types, type => Assert.Equal(type.Fields.Count, type.Fields.Select(field => field.Label).Distinct().Count()));
        string[] gathered = ["居民身份证", "居民户口簿", "中华人民共和国社会保障卡", "中华人民共和国机动车驾驶证", "中华人民共和国机动车行驶证", "营业执照", "医保电子凭证", "不动产权证书", "结婚证", "出生医学证明"];
        Assert.Equal(gathered.Order(StringComparer.Ordinal), types.Where(type => type.IsGathered).Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.InRange(types.Count(type => !type.IsGathered), 12, 100);
    }
}
