using Banshi.Guidance.Search;

namespace Banshi.UnitTests;

public sealed class SearchSynonymsTests
{
    private static readonly Synonyms Dictionary = new([new("房产证", "不动产权证书"), new("过户", "转移登记"), new("房产过户", "不动产转移登记")]);

    [Theory]
    [InlineData("房产证", "不动产权证书")]
    [InlineData("我要办 房产过户！", "我要办不动产转移登记")]
    [InlineData("房产证过户", "不动产权证书过户|房产证转移登记")]
    [InlineData("身份证", "")]
    public void Rewrite_SaysItInOtherWords(string text, string others) => Assert.Equal(others, string.Join('|', Dictionary.Rewrite(text)));

    [Fact]
    public void Mark_DiffersWithTheDictionary() => Assert.NotEqual(Dictionary.Mark, new Synonyms([.. Dictionary.Pairs.Skip(1)]).Mark);
}
