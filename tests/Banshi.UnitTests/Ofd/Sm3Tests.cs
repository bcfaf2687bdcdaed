using System.Text;
using Banshi.Ofd.Crypto;

namespace Banshi.UnitTests.Ofd;

public sealed class Sm3Tests
{
    [Theory]
    [InlineData("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    [InlineData("abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd", "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")]
    public void Hash_OfTheStandardsExamples_IsTheirs(string text, string hash) => Assert.Equal(hash, Convert.ToHexStringLower(Sm3.Hash(Encoding.ASCII.GetBytes(text))));

    [Fact]
    public void Hmac_OfAKnownExample_IsItsValue() => Assert.Equal(
        "bd4a34077888162b210645b8ebf74b9af357303789357a27c7fc457244ebd398",
        Convert.ToHexStringLower(Sm3.Hmac("key"u8, "The quick brown fox jumps over the lazy dog"u8)));

    [Fact]
    public void Hash_InPieces_IsThatOfTheWhole()
    {
        var sm3 = new Sm3();
        for (var message = 0; message < 2; message++)
        {
            sm3.Append("a"u8);
            sm3.Append("bc"u8);
            Assert.Equal(Sm3.Hash("abc"u8), sm3.Finish());
        }
    }
}
