using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Banshi.Licenses.Credentials;
using Banshi.Platform.Keys;

namespace Banshi.UnitTests.Licenses;

/// <summary>Credentials with selective disclosure: what is not chosen is not there, and whatever is changed is noticed.</summary>
public sealed class SdJwtTests
{
    private static readonly Es256Key Key = Es256Key.Generate();
    private static readonly Dictionary<string, object> Payload = new() { ["iss"] = "https://banshi.example.cn", ["exp"] = 1_800_000_000L };
    private static readonly SdJwt.Claim[] Claims = [new("holder_name", "李娜"), new("license_number", "JY2150105"), new("face_capital", "伍拾万元整")];

    [Fact]
    public void Claim_ThatIsNotShown_IsNotInTheText_AndCannotBeGuessedFromItsHash()
    {
        var text = SdJwt.Issue(Payload, Claims, ["holder_name"], Key);
        var again = SdJwt.Issue(Payload, Claims, ["holder_name"], Key);

        var read = Read(text);
        Assert.True(read.IsSigned && read.AreDisclosed);
        Assert.Equal([Claims[0]], read.Claims);
        var decoded = string.Concat(text.Split('.', '~').Where(part => part.Length > 0).Select(part => Encoding.Latin1.GetString(Base64Url.DecodeFromChars(part))));
        Assert.All(Claims[1..], claim => Assert.DoesNotContain(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(claim.Value)), decoded, StringComparison.Ordinal));
        Assert.DoesNotContain("face_capital", decoded, StringComparison.Ordinal);
        var hashes = HashesOf(read);
        Assert.Equal(Claims.Length, hashes.Count);
        Assert.Equal(hashes.Order(StringComparer.Ordinal), hashes);
        Assert.Empty(hashes.Intersect(HashesOf(Read(again))));
    }

    [Fact]
    public void Presentation_WithAnythingChanged_IsNotBelieved()
    {
        var text = SdJwt.Issue(Payload, Claims, ["holder_name", "face_capital"], Key);
        var (token, first, second) = (text.Split('~')[0], text.Split('~')[1], text.Split('~')[2]);
        var parts = token.Split('.');
        var other = SdJwt.Issue(Payload, Claims, ["holder_name"], Key).Split('~')[1];

        Assert.False(Read($"{parts[0]}.{Changed(parts[1], json => json["exp"] = 1_900_000_000L)}.{parts[2]}~{first}~").IsSigned);
        Assert.False(Read($"{parts[0]}.{parts[1]}.{new string('A', 86)}~{first}~").IsSigned);
        Assert.False(Read($"{parts[0]}.{parts[1]}.~{first}~").IsSigned);
        Assert.False(Read($"{Changed(parts[0], json => json["alg"] = "none")}.{parts[1]}.{parts[2]}~{first}~").IsSigned);
        Assert.False(Read($"{Changed(parts[0], json => json["typ"] = "JWT")}.{parts[1]}.{parts[2]}~{first}~").IsSigned);
        Assert.False(SdJwt.Read(text, _ => Es256Key.Generate().PublicKey)!.IsSigned);
        Assert.False(SdJwt.Read(text, _ => null)!.IsSigned);
        var wrong = new[] { $"{token}~{other}~", $"{token}~{first}~{first}~", $"{token}~{Disclosure("salt", "holder_name", "王芳")}~", $"{token}~{Disclosure("salt", "face_capital")}~", $"{token}~!~" };
        Assert.All(wrong, one => Assert.Equal((true, false), (Read(one).IsSigned, Read(one).AreDisclosed)));
        Assert.True(Read($"{token}~{second}~{first}~").AreDisclosed);
        Assert.True(Read($"{token}~").AreDisclosed);
    }

    [Fact]
    public void Claim_ThatTakesTheNameOfASignedOne_IsNotBelieved()
    {
        var text = SdJwt.Issue(Payload, [new SdJwt.Claim("iss", "https://example.com")], ["iss"], Key);

        Assert.Equal((true, false), (Read(text).IsSigned, Read(text).AreDisclosed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("eyJ")]
    [InlineData("eyJhbGciOiJFUzI1NiJ9.e30.AAAA")]
    [InlineData("eyJhbGciOiJFUzI1NiJ9.W10.AAAA~")]
    [InlineData("eyJhbGciOiJFUzI1NiJ9.eyJhIjoxLCJhIjoyfQ.AAAA~")]
    [InlineData("eyJhbGciOiJFUzI1NiJ9.e30.AAAA~eyJhbGciOiJFUzI1NiJ9.e30.AAAA")]
    [InlineData("not.a.token~")]
    public void OtherText_IsNoPresentation(string text) => Assert.Null(SdJwt.Read(text, _ => Key.PublicKey));

    [Fact]
    public void Disclosure_OfTheStandard_HasTheHashOfTheStandard()
    {
        // RFC 9901 §4.2.3.
        const string Text = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";
        var payload = new Dictionary<string, object> { ["_sd"] = new[] { "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0" }, ["_sd_alg"] = "sha-256" };
        var signed = $"{Part(new { alg = "ES256", typ = "dc+sd-jwt", kid = "k" })}.{Part(payload)}";

        var read = Read($"{signed}.{Base64Url.EncodeToString(Key.Sign(Encoding.ASCII.GetBytes(signed)))}~{Text}~");

        Assert.True(read.IsSigned && read.AreDisclosed);
        Assert.Equal(new SdJwt.Claim("family_name", "Möbius"), Assert.Single(read.Claims));
    }

    [Fact]
    public void PointBesideTheCurve_IsNoKey()
    {
        var (x, y) = (Base64Url.EncodeToString(Key.PublicKey.X), Base64Url.EncodeToString(Key.PublicKey.Y));

        Assert.Equal(Key.PublicKey.Thumbprint, Es256PublicKey.Read(x, y)!.Thumbprint);
        Assert.Null(Es256PublicKey.Read(y, x));
        Assert.Null(Es256PublicKey.Read("AAAA", "AAAA"));
        Assert.Null(Es256PublicKey.Read("中", y));
    }

    private static SdJwt.Presentation Read(string text) => SdJwt.Read(text, _ => Key.PublicKey)!;

    private static List<string> HashesOf(SdJwt.Presentation read) => [.. read.Payload.GetProperty("_sd").EnumerateArray().Select(hash => hash.GetString()!)];

    private static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));

    private static string Disclosure(params string[] parts) => Part(parts);

    private static string Changed(string part, Action<JsonNode> change)
    {
        var json = JsonNode.Parse(Base64Url.DecodeFromChars(part))!;
        change(json);
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
    }
}
