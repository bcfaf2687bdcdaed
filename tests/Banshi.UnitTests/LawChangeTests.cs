using Banshi.Catalog.BulkChange;
using Banshi.Catalog.Contracts;

namespace Banshi.UnitTests;

public sealed class LawChangeTests
{
    private const string Law = "中华人民共和国食品安全法";

    [Fact]
    public void Change_PutsTheNewLawInThePlaceOfTheOld_AndKeepsWhatIsNotGiven()
    {
        var changed = Change("第三十五条", "食品安全法（修订）", "第四十条").In(Item());

        Assert.Equal([new LegalBasis("食品安全法（修订）", "第四十条", "实行许可制度"), new LegalBasis(Law, "第四条", "负责"), new LegalBasis(Law + "实施条例", "第三十五条", "细则")], changed.Basis);
        Assert.Equal("《食品安全法（修订）》第四十条，《食品经营许可办法》第十二条", changed.Materials[0].Basis);
        Assert.Equal("《中华人民共和国食品安全法实施条例》第三十五条", changed.Materials[1].Basis);
        Assert.Equal("《食品安全法（修订）》第四十条", changed.Fees[0].Basis);
    }

    [Fact]
    public void Change_OfTheNameAlone_KeepsTheArticles_AndLeavesNoTwins()
    {
        var renamed = Change("", "食品法", "").In(Item() with { Basis = [new(Law, "第四条", ""), new("食品法", "第四条", "")] });

        Assert.Equal([new LegalBasis("食品法", "第四条", "")], renamed.Basis);
        Assert.Equal("《食品法》第三十五条、第三十六条，《食品经营许可办法》第十二条", renamed.Materials[0].Basis);
    }

    [Fact]
    public void Removal_TakesTheCitationOut_AndNothingElse()
    {
        var without = new LawChange(Citation.Of(Law, "第三十五条"), null).In(Item());

        Assert.Equal(["第四条", "第三十五条"], without.Basis.Select(one => one.Article));
        Assert.Equal("《食品经营许可办法》第十二条", without.Materials[0].Basis);
        Assert.Equal("", without.Fees[0].Basis);
    }

    [Theory]
    [InlineData("《食品安全法》", "", true)]
    [InlineData("食品安全法", "第三十六条", true)]
    [InlineData("食品安全法", "第五条", false)]
    [InlineData("食品安全", "", false)]
    [InlineData("安全法", "", false)]
    public void Citation_IsFoundByItsWholeName(string law, string article, bool isCited) =>
        Assert.Equal(isCited, Citation.Of(law, article).In(Item()).Count > 0);

    [Theory]
    [InlineData("食品安全法第三十五条", true)]
    [InlineData("《特种食品安全法》第三十五条", false)]
    [InlineData("食品安全法实施条例第三十五条", false)]
    [InlineData("", false)]
    public void Text_WithoutBookTitleMarks_IsReadByWords(string text, bool isCited) => Assert.Equal(isCited, Citation.Of(Law, "").IsIn(text));

    private static LawChange Change(string article, string law, string newArticle) => new(Citation.Of(Law, article), new LegalBasis(law, newArticle, ""));

    private static ItemContent Item() => new()
    {
        TaskCode = "11150105YL2200042E4000131101001",
        Name = "食品经营许可",
        BasicCode = "000131101001",
        Type = ItemType.Permit,
        AgencyName = "某局",
        AgencyCode = "11150105YL2200042E",
        Level = 4,
        Kind = ItemKind.Promised,
        Basis = [new(Law, "第三十五条", "实行许可制度"), new(Law, "第四条", "负责"), new(Law + "实施条例", "第三十五条", "细则")],
        Materials =
        [
            new Material("a", "申请书") { Basis = "《中华人民共和国食品安全法》第三十五条、第三十六条，《食品经营许可办法》第十二条" },
            new Material("b", "平面图") { Basis = "《中华人民共和国食品安全法实施条例》第三十五条" },
        ],
        Fees = [new Fee("工本费", "10 元", "《食品安全法》第三十五条", false, "")],
    };
}
