using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Banshi.Notices.Channels;

namespace Banshi.UnitTests.Notices;

public sealed class PushCipherTests
{
    // RFC 8291, section 5 and appendix A.
    private const string Sender = "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
    private const string SenderPrivate = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw";
    private const string Browser = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private const string Auth = "BTBZMqHH6r4Tts7J_aSIgg";
    private const string Salt = "DGv6ra1nlYgDCS1FRnbzlw";
    private const string Message = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";

    [Fact]
    public void Encrypt_TheExampleOfTheStandard_GivesItsMessage()
    {
        using var sender = ECDiffieHellman.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = PushCipher.PointOf(Bytes(Sender)),
            D = Bytes(SenderPrivate),
        });

        var message = PushCipher.Encrypt("When I grow up, I want to be a watermelon"u8, new(Bytes(Browser), Bytes(Auth)), sender, Bytes(Salt), 0);

        Assert.Equal(Message, Base64Url.EncodeToString(message));
    }

    [Fact]
    public void Encrypt_TextsOfDifferentLength_GivesMessagesOfOneLength_AndNoTwoAreTheSame()
    {
        var messages = new[] { "一", "一", new string('长', 150) }.Select(text => PushCipher.Encrypt(Encoding.UTF8.GetBytes(text), Bytes(Browser), Bytes(Auth))).ToList();

        Assert.Single(messages.Select(message => message.Length).Distinct());
        Assert.Equal(3, messages.Select(Convert.ToHexString).Distinct().Count());
    }

    [Theory]
    [InlineData("https://fcm.googleapis.com/fcm/send/abc", true)]
    [InlineData("https://abc.push.services.mozilla.com/wpush/v2/abc", true)]
    [InlineData("https://push.services.mozilla.com/abc", false)]
    [InlineData("http://fcm.googleapis.com/abc", false)]
    [InlineData("https://fcm.googleapis.com:8443/abc", false)]
    [InlineData("https://user@fcm.googleapis.com/abc", false)]
    [InlineData("https://fcm.googleapis.com@127.0.0.1/abc", false)]
    [InlineData("https://fcm.googleapis.com.example.cn/abc", false)]
    [InlineData("https://evilpush.services.mozilla.com/abc", false)]
    [InlineData("https://127.0.0.1/abc", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("nonsense", false)]
    public void Allow_OnlyAddressesOfListedServices(string address, bool isAllowed) =>
        Assert.Equal(isAllowed, PushServices.Allow("fcm.googleapis.com, *.push.services.mozilla.com", address));

    private static byte[] Bytes(string text) => Base64Url.DecodeFromChars(text);
}
