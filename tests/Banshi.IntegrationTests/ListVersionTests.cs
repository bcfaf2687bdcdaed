using System.Net;
using System.Text;
using Banshi.IntegrationTests.Steps;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>What happens to a draft when its list changes meanwhile.</summary>
public sealed class ListVersionTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Header = "task_name,catalog_code,task_code,task_type,dept_name,use_level,server_type,project_type,promise_day,promise_type,handle_type,task_state";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Draft_OfAListThatWasReplaced_IsSubmittedUnderItsOwnOrMovedToTheNewOne()
    {
        var food = new FoodCase(host);
        await food.FillAsync();
        await PublishAsync("食品经营许可（新清单）", "1");

        var check = await food.CheckAsync();
        Assert.Contains("这项服务的清单已经更新", check.Text, StringComparison.Ordinal);
        var submitted = await food.Applicant.SubmitAsync(check, "form[data-once]");
        Assert.Contains("提交成功", submitted.Text, StringComparison.Ordinal);

        await food.StartAsync();
        await PublishAsync("食品经营许可（再新清单）", "1");
        var moved = await food.Applicant.SubmitAsync(await food.CheckAsync(), $"form[action='/apply/renew/{food.Id}']");
        Assert.DoesNotContain("这项服务的清单已经更新", moved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_OfAListThatWasCancelled_IsKeptButNotTaken()
    {
        await using var other = new BanshiHost();
        var food = new FoodCase(other);
        await food.FillAsync();
        var check = await food.CheckAsync();
        await PublishAsync("食品经营许可（新办）", "3", other);

        var refused = await food.Applicant.SubmitAsync(check, "form[data-once]");

        Assert.Equal(HttpStatusCode.Gone, refused.Status);
        Assert.Contains("已于 2026-03-02 取消", refused.Text, StringComparison.Ordinal);
        Assert.Contains("张三", (await food.CheckAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await food.Applicant.OpenAsync($"/items/{FoodCase.Item}")).Status);
    }

    private async Task PublishAsync(string name, string state, BanshiHost? on = null)
    {
        var admin = await Visitor.SignInAsync(on ?? host, "admin", _cancellation);
        var row = $"{name},000131101001,{FoodCase.Item},01,呼和浩特市赛罕区市场监督管理局,4,\"2,3,4\",2,8,工作日,\"1,2\",{state}";
        var report = await admin.SubmitAsync(await admin.OpenAsync("/admin/catalog/import"), "#File", [], ("File", new Upload("list.csv", Encoding.UTF8.GetBytes($"{Header}\n{row}"))));
        Assert.Contains("更新 1", report.Text, StringComparison.Ordinal);
    }
}
