using Banshi.Guidance.Search;

namespace Banshi.UnitTests;

/// <summary>One slip is understood; what is known, and what is too far from everything, is left as it is.</summary>
public sealed class SearchPhrasesTests
{
    private static readonly Phrases Known = Phrases.Of(
        new[] { "食品经营许可（新办）", "残疾人证办理", "社会保障卡申领", "结婚登记", "身份证", "开饭店", "高龄津贴给付" }.Select(name => (name, Group)));

    private static Group Group => new()
    {
        Key = "",
        Basic = "",
        Name = "",
        MainNames = [],
        EverydayNames = [],
        EverydayRows = [],
        Asked = [],
        Themes = [],
        Audiences = [],
        AgencyTerms = [],
        Places = [],
        Kinds = default,
    };

    [Theory]
    [InlineData("食品经营许克", "食品经营许可")]
    [InlineData("结火登记", "结婚登记")]
    [InlineData("残人证办理", "残疾人证办理")]
    [InlineData("社会保障障卡", "社会保障卡")]
    [InlineData("登结婚记", null)]
    [InlineData("高龄贴津", "高龄津贴")]
    [InlineData("身份正", "身份证")]
    [InlineData("我要办社会保帐卡申领", "我要办社会保障卡申领")]
    [InlineData("结婚登记", null)]
    [InlineData("保障卡", null)]
    [InlineData("宇宙飞船", null)]
    [InlineData("婚", null)]
    [InlineData("jiehundneg", "结婚登记")]
    [InlineData("shipinjinyingxuke", "食品经营许可新办")]
    [InlineData("zhengbnali", "残疾人证办理")]
    [InlineData("jiehun", null)]
    [InlineData("abcdefg", null)]
    public void Meant_IsTheNameThatOneSlipExplains(string typed, string? meant) => Assert.Equal(meant, Known.Meant(typed));

    [Theory]
    [InlineData("结婚", "结婚登记")]
    [InlineData("登记", "结婚登记")]
    [InlineData("jieh", "结婚登记")]
    [InlineData("sfz", "身份证")]
    [InlineData("证", "身份证 残疾人证办理")]
    [InlineData("飞船", "")]
    public void Complete_GivesNamesThatBeginWithItFirst(string typed, string names) => Assert.Equal(names, string.Join(' ', Known.Complete(typed).Select(one => one.Name)));
}
