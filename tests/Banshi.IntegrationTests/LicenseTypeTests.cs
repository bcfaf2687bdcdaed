using System.Net;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>An administrator keeps the catalog of license types; licenses that were made stay what they were.</summary>
public sealed class LicenseTypeTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Types = "/admin/licenses/types";
    private const string Business = "11100000MB0143028R001";
    private const string Register = "11100000000013127D101";
    private const string Marriage = "11150000YL0090054C103";
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task NewType_IsDraftedCheckedAndPutInForce()
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var form = await admin.OpenAsync($"{Types}/add");
        var wrong = await admin.SubmitAsync(form, "#Name", new() { ["Name"] = ["草原防火通行证"], ["DefinedBy"] = ["内蒙古自治区林业和草原局"], ["DefinedByCode"] = ["11150000YL0090089X"], ["Serial"] = ["1"] });
        Assert.Equal((HttpStatusCode.BadRequest, 2), (wrong.Status, wrong.Errors.Count));
        Assert.Contains(wrong.Errors, error => error.Contains("校验码", StringComparison.Ordinal));

        var draft = await admin.SubmitAsync(form, "#Name", new() { ["Name"] = ["草原防火通行证"], ["DefinedBy"] = ["内蒙古自治区林业和草原局"], ["DefinedByCode"] = ["11150000YL0090089Y"], ["Serial"] = ["103"] });
        Assert.Equal($"{Types}/edit/11150000YL0090089Y103", draft.Url);
        var show = await admin.OpenAsync(draft.Url.Replace("/edit/", "/show/", StringComparison.Ordinal));
        Assert.Contains("还没有照面内容", Assert.Single((await admin.SubmitAsync(show, "form[action*=PutInForce] button")).Errors), StringComparison.Ordinal);

        var field = await admin.OpenAsync($"{Types}/field/11150000YL0090089Y103");
        var refused = await admin.SubmitAsync(field, "#Label", new() { ["Label"] = ["车辆类型"], ["Id"] = ["车"], ["Kind"] = ["Choice"], ["Choices"] = ["越野车"] });
        Assert.Equal(2, refused.Errors.Count);
        draft = await admin.SubmitAsync(field, "#Label", new() { ["Label"] = ["车辆类型"], ["Id"] = ["vehicle"], ["Kind"] = ["Choice"], ["Choices"] = ["越野车\n货车"] });
        Assert.Contains("越野车、货车", draft.Text, StringComparison.Ordinal);
        await admin.SubmitAsync(await admin.OpenAsync(show.Url), "form[action*=PutInForce] button");

        Assert.Contains("第 1 版在用", (await admin.OpenAsync($"{Types}?q={Uri.EscapeDataString("草原防火")}")).Text, StringComparison.Ordinal);
        var again = await admin.SubmitAsync(form, "#Name", new() { ["Name"] = ["草原防火通行证"], ["DefinedBy"] = ["内蒙古自治区林业和草原局"], ["DefinedByCode"] = ["11150000YL0090089Y"], ["Serial"] = ["103"] });
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
    }

    [Fact]
    public async Task Revision_LeavesTheEditionInForceAndItsLicensesAsTheyWere()
    {
        var holder = await Visitor.SignInAsync(host, "li.na", _cancellation);
        var identifier = await LicenseLifeTests.HeldAsync(holder);
        var before = await PictureAsync(holder, $"/my/licenses/file/{identifier}/picture");
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        var first = await PictureAsync(admin, $"{Types}/picture/{Business}/1");

        await admin.SubmitAsync(await admin.OpenAsync($"{Types}/show/{Business}"), "form:not([action]) button");
        await admin.SubmitAsync(await admin.OpenAsync($"{Types}/field/{Business}"), "#Label", new() { ["Label"] = ["成立日期"], ["Id"] = ["foundedOn"], ["Kind"] = ["Date"] });
        await admin.SubmitAsync(await admin.OpenAsync($"{Types}/face/{Business}"), "#Statement", new() { ["Accent"] = ["green"] });
        Assert.Equal(first, await PictureAsync(admin, $"{Types}/picture/{Business}/1"));
        Assert.NotEqual(first, await PictureAsync(admin, $"{Types}/picture/{Business}/2"));
        var inForce = await admin.SubmitAsync(await admin.OpenAsync($"{Types}/show/{Business}"), "form[action*=PutInForce] button");

        Assert.Equal("InForce", inForce.Document.QuerySelector("[data-state]")!.GetAttribute("data-state"));
        Assert.Contains("成立日期", inForce.Text, StringComparison.Ordinal);
        Assert.Equal(before, await PictureAsync(holder, $"/my/licenses/file/{identifier}/picture"));
        Assert.DoesNotContain("成立日期", (await holder.OpenAsync($"/my/licenses/dispute/{identifier}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("成立日期", (await admin.OpenAsync($"{Types}/show/{Business}?edition=1")).Text, StringComparison.Ordinal);
        Assert.Equal($"{Types}/show/{Business}", (await admin.OpenAsync($"{Types}/edit/{Business}")).Url);
    }

    [Fact]
    public async Task OwnPlaces_BeginAsTheAutomaticLayout_AndStayInsideTheFace()
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        await admin.SubmitAsync(await admin.OpenAsync($"{Types}/show/{Register}"), "form:not([action]) button");
        var automatic = await PictureAsync(admin, $"{Types}/picture/{Register}/2");

        var own = await admin.SubmitAsync(await admin.OpenAsync($"{Types}/face/{Register}"), "#Statement", new() { ["HasPlaces"] = ["True"] });
        Assert.Equal(automatic, await PictureAsync(admin, $"{Types}/picture/{Register}/2"));

        var seal = own.Document.QuerySelectorAll("[data-place]").Single(row => row.QuerySelector("[name$='.Part']")!.GetAttribute("value") == "Seal").GetAttribute("data-place");
        var outside = await admin.SubmitAsync(own, "#Statement", new() { [$"Places[{seal}].X"] = ["280"] });
        Assert.Contains("“印章”超出了证照边界（297 × 210 毫米）", Assert.Single(outside.Errors), StringComparison.Ordinal);
        Assert.NotNull(outside.Document.QuerySelector($"[id='Places-{seal}--X'][aria-invalid=true]"));
        Assert.Contains("要有印章和二维码", Assert.Single((await admin.SubmitAsync(own, "#Statement", new() { [$"Places[{seal}].X"] = [""] })).Errors), StringComparison.Ordinal);
        await admin.SubmitAsync(own, "#Statement", new() { [$"Places[{seal}].X"] = ["40"] });
        Assert.NotEqual(automatic, await PictureAsync(admin, $"{Types}/picture/{Register}/2"));
        Assert.Equal(HttpStatusCode.Conflict, (await admin.SubmitAsync(own, "#Statement", new() { [$"Places[{seal}].X"] = ["50"] })).Status);
    }

    [Fact]
    public async Task FieldWithANewId_KeepsItsPlace_AndOneWithoutAPlaceIsNamed()
    {
        var admin = await Visitor.SignInAsync(host, "admin", _cancellation);
        await admin.SubmitAsync(await admin.OpenAsync($"{Types}/show/{Marriage}"), "form:not([action]) button");
        var own = await admin.SubmitAsync(await admin.OpenAsync($"{Types}/face/{Marriage}"), "#Statement", new() { ["HasPlaces"] = ["True"] });
        Assert.Null(own.Document.QuerySelector(".ds-alert"));
        var first = own.Document.QuerySelector("[name$='.FieldId'][value]:not([value=''])")!.GetAttribute("value")!;
        var before = PlaceOf(own, first);

        await admin.SubmitAsync(await admin.OpenAsync($"{Types}/field/{Marriage}/{first}"), "#Label", new() { ["Id"] = ["renamed"] });
        await admin.SubmitAsync(await admin.OpenAsync($"{Types}/field/{Marriage}"), "#Label", new() { ["Label"] = ["备注"], ["Id"] = ["remark"], ["Kind"] = ["Text"], ["Longest"] = ["500"] });
        var after = await admin.OpenAsync($"{Types}/face/{Marriage}");

        Assert.Equal(before, PlaceOf(after, "renamed"));
        Assert.Contains("还没有位置、不会显示的内容：备注", after.Text, StringComparison.Ordinal);
        var remark = after.Document.QuerySelector("[name$='.FieldId'][value='remark']")!.Closest("tr")!.GetAttribute("data-place");
        await admin.SubmitAsync(after, "#Statement", new() { [$"Places[{remark}].X"] = ["30"], [$"Places[{remark}].Y"] = ["150"], [$"Places[{remark}].Width"] = ["30"], [$"Places[{remark}].Size"] = ["5"] });
        var refused = await admin.SubmitAsync(await admin.OpenAsync($"{Types}/show/{Marriage}"), "form[action*=PutInForce] button");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("备注”：按允许的最多字数排", Assert.Single(refused.Errors), StringComparison.Ordinal);
    }

    private static string PlaceOf(PageView page, string field)
    {
        var row = page.Document.QuerySelector($"[name$='.FieldId'][value='{field}']")!.Closest("tr")!;
        return string.Join(' ', row.QuerySelectorAll("input[type=number]").Select(input => input.GetAttribute("value")));
    }

    private async Task<string> PictureAsync(Visitor visitor, string path) => Convert.ToHexString(await visitor.Client.GetByteArrayAsync(new Uri(path, UriKind.Relative), _cancellation));
}
