using Banshi.Guidance.Search;

namespace Banshi.UnitTests;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("食品经营许可", "食品 品经 经营 营许 许可")]
    [InlineData("X2字签证", "x2 字签 签证")]
    [InlineData("𠮷野家", "𠮷野 野家")]
    [InlineData("ＡＢ１２", "ab12")]
    [InlineData("证", "证")]
    [InlineData("（）——", "")]
    public void Of_GivesPairsOfCharactersAndWholeWords(string text, string terms) => Assert.Equal(terms, string.Join(' ', Words.Of(text)));

    [Theory]
    [InlineData("jiehundengji", "jie hun deng ji")]
    [InlineData("zhuangxiu", "zhuang xiu")]
    [InlineData("fangan", "fang an")]
    [InlineData("xyz", "")]
    [InlineData("", "")]
    public void Split_GivesSyllables(string word, string syllables) => Assert.Equal(syllables, string.Join(' ', Syllables.Split(word)));

    [Fact]
    public void Typed_IsNeverLongAndNeverHalfACharacter()
    {
        var typed = Words.Typed(new string('证', 99) + "𠮷𠮷" + '\ud800' + new string('x', 5000));

        Assert.Equal(new string('证', 99) + "𠮷", typed);
        Assert.Equal("�", Words.Normalize("\ud800"));
    }
}
