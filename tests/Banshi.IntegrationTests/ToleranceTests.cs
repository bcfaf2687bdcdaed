using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>容缺受理: what the list lets come later turns nobody away, and is waited for as long as the list says.</summary>
public sealed class ToleranceTests : IAsyncDisposable
{
    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Case_WithoutATolerableMaterial_IsAccepted_AndGrantedOnceItHasCome()
    {
        var food = await AcceptedAsync();
        var mine = await food.Applicant.OpenAsync(food.Mine);
        Assert.Contains("容缺受理告知书", mine.Text, StringComparison.Ordinal);
        await food.ReviewAsync();
        Assert.Contains("还没有补交齐", Assert.Single((await food.DecideAsync()).Errors), StringComparison.Ordinal);

        var supply = await food.Applicant.OpenAsync($"/my/cases/correct/{food.Id}");
        Assert.Contains("规章制度目录", supply.Text, StringComparison.Ordinal);
        Assert.Single((await food.Applicant.SubmitAsync(supply, FoodCase.Continue)).Errors);
        var supplied = await food.Applicant.SubmitAsync(supply, FoodCase.Continue, [], ("q.material-rules", Upload.Pdf("制度目录.pdf", "rules")));
        Assert.Contains("制度目录.pdf", supplied.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("补交容缺材料（", supplied.Text, StringComparison.Ordinal);
        await food.DecideAsync();

        Assert.Contains("准予决定书", (await food.DoneAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_WhoseTolerableMaterialNeverComes_Ends()
    {
        var food = await AcceptedAsync();
        _host.Time.Advance(TimeSpan.FromDays(30));

        var ended = await food.EventuallyAsync("容缺材料逾期未补交");

        Assert.Contains("终止办理", ended.Text, StringComparison.Ordinal);
        Assert.Contains("终止办理通知书", ended.Text, StringComparison.Ordinal);
        Assert.NotNull(ended.Document.QuerySelector($"form[action='/my/cases/again/{food.Id}']"));
    }

    private async Task<FoodCase> AcceptedAsync()
    {
        var food = new FoodCase(_host);
        await food.FillAsync(withRules: false);
        var check = await food.CheckAsync();
        Assert.Contains("可以先不交", check.Text, StringComparison.Ordinal);
        await food.Applicant.SubmitAsync(check, "form[data-once]");
        await food.AcceptAsync();
        return food;
    }
}
