using System.Net;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>The register of seals, as an officer of an agency and an administrator keep it.</summary>
public sealed class SealTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Seal_IsAppliedForApprovedUsedAndSuspended()
    {
        var officer = await Visitor.SignInAsync(host, "approver.saihan.scjg", _cancellation);
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var form = await officer.OpenAsync("/desk/licenses/seals/apply");
        Assert.Equal(3, (await officer.SubmitAsync(form, "#Basis", [])).Errors.Count);
        var applied = await officer.SubmitAsync(form, "#Basis", new() { ["Kind"] = ["License"], ["Purposes"] = ["Issue", "Copy"], ["Basis"] = ["区政府批准刻制"] });
        Assert.Contains("待审批", applied.Text, StringComparison.Ordinal);
        Assert.Equal(130, applied.TextOf("dd.code--long").Length);
        var id = applied.Key;

        var page = await admin.OpenAsync($"/admin/licenses/seals/show/{id}");
        Assert.NotEmpty((await admin.SubmitAsync(page, "#Reason", new() { ["Reason"] = ["同意"] })).Errors);
        var approved = await admin.SubmitAsync(page, "#Reason", new() { ["Approve"] = ["True"], ["Reason"] = ["材料齐全"] });
        Assert.Equal("Active", approved.Document.QuerySelector("[data-state]")!.GetAttribute("data-state"));
        Assert.Contains("办事样例电子认证机构", approved.Text, StringComparison.Ordinal);

        var holder = await Visitor.SignInAsync(host, "li.na", _cancellation);
        var identifier = await LicenseLifeTests.HeldAsync(holder);
        await holder.SubmitAsync(await holder.OpenAsync($"/my/licenses/copy/{identifier}"), "#Purpose", new() { ["Recipient"] = ["银行"], ["Purpose"] = ["开户"] });
        var used = await officer.OpenAsync(applied.Url);
        Assert.Contains(identifier, used.Text, StringComparison.Ordinal);
        Assert.Contains("制作加注件", used.Text, StringComparison.Ordinal);
        Assert.Null(used.Document.QuerySelector("button[value=Destroy]"));

        await officer.SubmitAsync(used, "#Reason", new() { ["act"] = ["Suspend"], ["Reason"] = ["换发证书"] });
        Assert.Equal(HttpStatusCode.OK, (await holder.SubmitAsync(await holder.OpenAsync($"/my/licenses/copy/{identifier}"), "#Purpose", new() { ["Recipient"] = ["银行"], ["Purpose"] = ["开户"] })).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await officer.SubmitAsync(used, "#Reason", new() { ["act"] = ["Suspend"], ["Reason"] = ["再停一次"] })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Visitor.SignInAsync(host, "approver.dongwu", _cancellation)).OpenAsync(applied.Url)).Status);
    }

    [Fact]
    public async Task AgencyWhoseOnlySealIsSuspended_CannotActOnItsLicenses_UntilItIsResumed()
    {
        var holder = await Visitor.SignInAsync(host, "bayar", _cancellation);
        var identifier = await LicenseLifeTests.HeldAsync(holder);
        var officer = await Visitor.SignInAsync(host, "approver.dongwu", _cancellation);
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var link = (await officer.OpenAsync("/desk/licenses/seals")).Document.QuerySelectorAll("td a").Single(one => one.TextContent.Contains("公安局", StringComparison.Ordinal)).GetAttribute("href")!;
        var seal = await admin.OpenAsync(link.Replace("/desk/", "/admin/", StringComparison.Ordinal));
        var suspended = await admin.SubmitAsync(seal, "#Reason", new() { ["act"] = ["Suspend"], ["Reason"] = ["核查"] });
        Assert.Equal("Suspended", suspended.Document.QuerySelector("[data-state]")!.GetAttribute("data-state"));

        var license = await officer.OpenAsync($"/desk/licenses/show/{identifier}");
        var refused = await officer.SubmitAsync(license, "#Reason", new() { ["act"] = ["Suspend"], ["Reason"] = ["暂扣"] });
        Assert.Contains("没有可用的电子印章", Assert.Single(refused.Errors), StringComparison.Ordinal);
        var correct = await officer.SubmitAsync(await officer.OpenAsync($"/desk/licenses/correct/{identifier}"), "#Reason", new() { ["f.ethnicity"] = ["汉族"], ["Reason"] = ["与户籍登记不一致"] });
        Assert.Contains("没有可用的电子印章", Assert.Single(correct.Errors), StringComparison.Ordinal);
        var copy = await holder.SubmitAsync(await holder.OpenAsync($"/my/licenses/copy/{identifier}"), "#Purpose", new() { ["Recipient"] = ["银行"], ["Purpose"] = ["开户"] });
        Assert.Contains("没有可用的电子印章", Assert.Single(copy.Errors), StringComparison.Ordinal);
        Assert.Equal("有效", (await officer.OpenAsync($"/desk/licenses/show/{identifier}")).TextOf("[data-state]"));

        await admin.SubmitAsync(suspended, "#Reason", new() { ["act"] = ["Resume"], ["Reason"] = ["核查完毕"] });
        await officer.SubmitAsync(license, "#Reason", new() { ["act"] = ["Suspend"], ["Reason"] = ["暂扣"] });
        Assert.Equal("暂扣中", (await officer.OpenAsync($"/desk/licenses/show/{identifier}")).TextOf("[data-state]"));
    }
}
