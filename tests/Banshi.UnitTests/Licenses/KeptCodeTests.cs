using System.Buffers.Text;
using System.Text;
using Banshi.Licenses.Kept;
using Banshi.Platform.Keys;

namespace Banshi.UnitTests.Licenses;

/// <summary>Codes that a phone makes without a line: whose they are, and when they can be read.</summary>
public sealed class KeptCodeTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Id = Guid.CreateVersion7();
    private readonly Es256Key _key = Es256Key.Generate();

    [Fact]
    public void Code_IsOfThePhoneThatSignedIt_AndOfNoOther()
    {
        var code = KeptCode.Read(CodeAt(Now))!;

        Assert.Equal((Id, Now), (code.Kept, code.At));
        Assert.True(code.IsOf(Kept(_key)));
        Assert.False(code.IsOf(Kept(Es256Key.Generate())));
        Assert.False(KeptCode.Read(CodeAt(Now).Replace($".{Seconds(Now)}.", $".{Seconds(Now) + 1}.", StringComparison.Ordinal))!.IsOf(Kept(_key)));
    }

    [Theory]
    [InlineData(-31, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(89, true)]
    [InlineData(90, false)]
    public void Code_IsReadForAMinute_AndAsLongAsClocksMayDiffer(int seconds, bool isReadable) =>
        Assert.Equal(isReadable, KeptCode.Read(CodeAt(Now))!.IsReadableAt(Now.AddSeconds(seconds)));

    [Theory]
    [InlineData("")]
    [InlineData("ABCDE FGHJK")]
    [InlineData("0195.1.AAAA")]
    [InlineData("0195b2f0c0de7000800000000000abcd.-1.AAAA")]
    [InlineData("0195b2f0c0de7000800000000000abcd.99999999999999.AAAA")]
    [InlineData("0195b2f0c0de7000800000000000abcd.1.!")]
    public void OtherText_IsNoCode(string text) => Assert.Null(KeptCode.Read(text));

    private static long Seconds(DateTime at) => new DateTimeOffset(at).ToUnixTimeSeconds();

    private static KeptLicense Kept(Es256Key key) => new()
    {
        Id = Id,
        LicenseId = Guid.CreateVersion7(),
        Fields = "holder",
        KeyX = Base64Url.EncodeToString(key.PublicKey.X),
        KeyY = Base64Url.EncodeToString(key.PublicKey.Y),
        KeptAt = Now,
        EndsAt = Now.AddDays(7),
        KeptBy = "李娜",
    };

    private string CodeAt(DateTime at)
    {
        var signed = $"{Id:N}.{Seconds(at)}";
        return $"{signed}.{Base64Url.EncodeToString(_key.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }
}
