using Banshi.EndToEndTests.People;
using Banshi.EndToEndTests.Walks;
using Banshi.TestKit;
using Microsoft.Playwright;

namespace Banshi.EndToEndTests.Sessions;

/// <summary>An impatient double click on the last button: one case. With JavaScript the second click is not sent; without, it finds the case submitted.</summary>
public sealed class DoubleClickTests(TestRun run)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Submit_ByDoubleClick_MakesOneCase(bool scripts)
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        var findings = new Findings();
        await using var person = await Person.ArriveAsync(run.Browser, host, new Screen(Scripts: scripts), findings);
        await person.SignInAsync("li.na");
        var applicant = new Applicant(person, "li.na");
        await applicant.BeginAtAsync(FoodLicense.TaskCode, "办理情形");
        foreach (var step in new FoodLicense(applicant).Sections())
        {
            await step.Do();
        }

        var posts = 0;
        person.Page.Request += (_, request) => posts += request.Method == "POST" ? 1 : 0;
        await person.LeaveByAsync(() => person.Page.GetByRole(AriaRole.Button, new() { Name = "提交申请" }).DblClickAsync());

        await person.SeeAsync("提交成功");
        Assert.True(!scripts || posts == 1, $"{posts} posts");
        await person.GoAsync("/my/cases");
        Assert.Equal(1, await person.Page.Locator(".case-card").CountAsync());
        await person.SeeAsync("已提交，等待收件");
        findings.AssertNone();
        Assert.Empty(host.Errors);
    }
}
