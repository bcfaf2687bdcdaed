using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>What the platform holds is asked of nobody: neither again where a case uses it already, nor on paper where its holder only has to agree.</summary>
public sealed class HeldMaterialTests : IAsyncDisposable
{
    private const string BusinessLicense = "material-businessLicense";

    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task MaterialThatThePlatformGave_IsNotAskedForAgain()
    {
        var food = new FoodCase(_host);
        await food.SubmitAsync();
        await food.ReceiveAsync();

        var refused = await food.AskAsync(BusinessLicense, "请提供营业执照复印件");

        Assert.Contains("已经调用平台上的《营业执照》", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Null((await food.Applicant.OpenAsync(food.Mine)).Document.QuerySelector($"a[href='/my/cases/correct/{food.Id}']"));
    }

    [Fact]
    public async Task MaterialThatThePlatformHolds_IsCorrectedWithoutAnUpload()
    {
        var food = new FoodCase(_host);
        await food.FillAsync();
        await food.Applicant.SubmitAsync(await food.SectionAsync("materials"), $"button[value='release:{BusinessLicense}']");
        await food.AnswerAsync("materials", [], ($"q.{BusinessLicense}", Upload.Pdf("执照.pdf", "blurred")));
        await food.Applicant.SubmitAsync(await food.CheckAsync(), "form[data-once]");
        await food.ReceiveAsync();
        await food.AskAsync(BusinessLicense, "照片不清楚");

        var correction = await food.Applicant.OpenAsync($"/my/cases/correct/{food.Id}");
        Assert.Contains("授权使用即可，不用上传", correction.Text, StringComparison.Ordinal);
        var used = await food.Applicant.SubmitAsync(correction, $"button[value='reuse:{BusinessLicense}']");
        Assert.Empty(used.Errors);
        Assert.Contains("已使用平台上的《营业执照》", used.Text, StringComparison.Ordinal);
        var sent = await food.Applicant.SubmitAsync(used, FoodCase.Continue);

        Assert.Empty(sent.Errors);
        var desk = await (await Visitor.SignInAsync(_host, "window.saihan", TestContext.Current.CancellationToken)).OpenAsync(food.Desk);
        Assert.Contains("使用平台电子证照《营业执照》", desk.Text, StringComparison.Ordinal);
    }
}
