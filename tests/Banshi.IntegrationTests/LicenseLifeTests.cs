using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Banshi.Ofd.Crypto;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>What officers do with a license that was issued, as they, its holder and strangers see it.</summary>
public sealed class LicenseLifeTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task License_IsSuspendedResumedRevokedAndCancelled_AndEachStepIsSigned()
    {
        var holder = await Visitor.SignInAsync(host, "li.na", _cancellation);
        var identifier = await HeldAsync(holder);
        var officer = await Visitor.SignInAsync(host, "approver.saihan.scjg", _cancellation);

        await ActAsync(officer, identifier, "Suspend", "责令停业整顿三十日");
        var suspended = await VerifiedAsync(identifier);
        Assert.Equal("Ended", suspended["answer"]!.ToString());
        Assert.Equal("暂扣中", suspended["license"]!["state"]!.ToString());
        Assert.Contains("责令停业整顿三十日", (await holder.OpenAsync($"/my/licenses/show/{identifier}")).Text, StringComparison.Ordinal);

        await ActAsync(officer, identifier, "Resume", "整改验收合格");
        Assert.Equal("Valid", (await VerifiedAsync(identifier))["answer"]!.ToString());
        await ActAsync(officer, identifier, "Revoke", "以欺骗手段取得");
        await ActAsync(officer, identifier, "Cancel", "依法被撤销");
        var ended = await VerifiedAsync(identifier);
        Assert.Equal("已注销", ended["license"]!["state"]!.ToString());
        var changes = ended["changes"]!.AsArray();
        Assert.Equal(4, changes.Count);
        Assert.All(changes, change => Assert.True(IsSigned(change!, change!["statement"]!.ToString())));
        Assert.All(changes, change => Assert.False(IsSigned(change!, change!["statement"] + " ")));
        Assert.Contains("状态：有效 → 已撤销", changes[2]!["statement"]!.ToString(), StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(Sm3.Hash(Encoding.UTF8.GetBytes(changes[2]!["statement"]!.ToString()))), changes[3]!["statement"]!.ToString(), StringComparison.Ordinal);
        Assert.Empty((await officer.OpenAsync($"/desk/licenses/show/{identifier}")).Document.QuerySelectorAll("button[name=act]"));
    }

    [Fact]
    public async Task Act_ThatItsStateDoesNotAllow_IsRefusedInPlainWords()
    {
        var identifier = await HeldAsync(await Visitor.SignInAsync(host, "bayar", _cancellation));
        var officer = await Visitor.SignInAsync(host, "approver.dongwu", _cancellation);
        var page = await officer.OpenAsync($"/desk/licenses/show/{identifier}");

        Assert.Null(page.Document.QuerySelector("button[value=Resume]"));
        var refused = await officer.SubmitAsync(page, "#Reason", new() { ["act"] = ["Resume"], ["Reason"] = ["恢复"] });
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("这份证照现在的状态是“有效”，不能办理“恢复”", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.NotEmpty((await officer.SubmitAsync(page, "#Reason", new() { ["act"] = ["Suspend"], ["Reason"] = ["  "] })).Errors);
        Assert.NotEmpty((await officer.SubmitAsync(page, "#Reason", new() { ["act"] = ["Expire"], ["Reason"] = ["到期"] })).Errors);
        var stale = await officer.SubmitAsync(page, "#Reason", new() { ["act"] = ["Suspend"], ["Reason"] = ["暂扣"], ["version"] = [Guid.CreateVersion7().ToString()] });
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("Valid", (await VerifiedAsync(identifier))["answer"]!.ToString());
    }

    [Fact]
    public async Task WrongField_IsCorrectedByANextEditionUnderTheSameNumber()
    {
        var holder = await Visitor.SignInAsync(host, "wang.fang", _cancellation);
        var identifier = await HeldAsync(holder);
        var officer = await Visitor.SignInAsync(host, "approver.saihan", _cancellation);
        var page = await officer.OpenAsync($"/desk/licenses/correct/{identifier}");
        Assert.Null(page.Document.QuerySelector("[name='f.idNumber']"));
        Assert.NotEmpty((await officer.SubmitAsync(page, "#Reason", new() { ["Reason"] = ["没有改动"] })).Errors);

        var corrected = await officer.SubmitAsync(page, "#Reason", new() { ["f.ethnicity"] = ["蒙古族"], ["Reason"] = ["与户籍登记不一致"] });

        var next = corrected.Url.Split('/')[^1];
        Assert.Equal(identifier.Split('.')[..^2], next.Split('.')[..^2]);
        Assert.Equal(("001", "002"), (identifier.Split('.')[^2], next.Split('.')[^2]));
        Assert.NotNull(Standards.LicenseIdentifier.Parse(next));
        var (before, after) = (await VerifiedAsync(identifier), await VerifiedAsync(next));
        Assert.Equal(("Ended", "已由新版替代"), (before["answer"]!.ToString(), before["license"]!["state"]!.ToString()));
        Assert.Contains("更正：与户籍登记不一致", before["license"]!["reason"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("Valid", after["answer"]!.ToString());
        Assert.Equal(before["license"]!["number"]!.ToString(), after["license"]!["number"]!.ToString());
        Assert.Equal("2", (await VerifiedAsync(after["license"]!["number"]!.ToString()))["license"]!["edition"]!.ToString());
        var ofd = await holder.Client.GetByteArrayAsync(new Uri($"/my/licenses/file/{next}/ofd", UriKind.Relative), _cancellation);
        using var content = new ByteArrayContent(ofd);
        var byFile = await holder.Client.PostAsync(new Uri("/api/v1/licenses/verification", UriKind.Relative), content, _cancellation);
        Assert.Equal("Valid", (await byFile.Content.ReadFromJsonAsync<JsonNode>(_cancellation))!["answer"]!.ToString());
        Assert.NotEmpty((await officer.SubmitAsync(page, "#Reason", new() { ["f.ethnicity"] = ["汉族"], ["Reason"] = ["旧版不能再改"] })).Errors);
    }

    [Fact]
    public async Task License_OfAnotherAgency_IsUnknownToAnOfficer()
    {
        var identifier = await HeldAsync(await Visitor.SignInAsync(host, "bayar", _cancellation));
        var officer = await Visitor.SignInAsync(host, "approver.saihan.scjg", _cancellation);

        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"/desk/licenses/show/{identifier}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"/desk/licenses/correct/{identifier}")).Status);
    }

    /// <summary>The identifier of the license that somebody holds.</summary>
    internal static async Task<string> HeldAsync(Visitor holder) =>
        (await holder.OpenAsync("/my/licenses")).Document.QuerySelector(".license-card a")!.GetAttribute("href")!.Split('/')[^1];

    /// <summary>An officer of the issuing agency does something with it.</summary>
    internal static async Task ActAsync(Visitor officer, string identifier, string act, string reason)
    {
        var page = await officer.SubmitAsync(await officer.OpenAsync($"/desk/licenses/show/{identifier}"), $"button[name=act][value={act}]", new() { ["Reason"] = [reason] });
        Assert.Empty(page.Errors);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    private async Task<JsonNode> VerifiedAsync(string identifier) =>
        (await Visitor.Of(host, _cancellation).Client.GetFromJsonAsync<JsonNode>(new Uri($"/api/v1/licenses/{identifier}/verification", UriKind.Relative), _cancellation))!;

    private static bool IsSigned(JsonNode change, string statement) =>
        Sm2Certificate.Parse(Convert.FromBase64String(change["certificate"]!.ToString())).PublicKey
            .Verify(Encoding.UTF8.GetBytes(statement), Convert.FromBase64String(change["signature"]!.ToString()));
}
