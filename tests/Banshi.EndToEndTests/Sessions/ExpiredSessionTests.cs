using Banshi.EndToEndTests.People;
using Banshi.EndToEndTests.Walks;
using Banshi.TestKit;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.Sessions;

/// <summary>A session that ends while somebody fills in a form costs a sign-in, and nothing else.</summary>
public sealed class ExpiredSessionTests(TestRun run)
{
    private const string Account = "li.na";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Session_ThatEndsInTheMiddleOfAForm_KeepsAnswersAndFiles(bool scripts)
    {
        // With no time to idle a genuine session is over as soon as it begins. That is the one which the browser has later, when it should have none.
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite, ("Identity:IdleMinutes", "0"));
        var findings = new Findings();
        await using var person = await Person.ArriveAsync(run.Browser, host, new Screen(Scripts: scripts), findings);
        await person.SignInAsync(Account);
        var over = await person.SessionAsync();
        host.Kill();
        await host.RestartAsync();
        await person.SignInAsync(Account);
        var applicant = new Applicant(person, Account);
        await applicant.BeginAtAsync(FoodLicense.TaskCode, "办理情形");

        foreach (var step in new FoodLicense(applicant).Sections())
        {
            var isCutOff = step.Name is "answers: facilities" or "answers: layout uploaded";
            await (isCutOff ? person.UseSessionAsync(over) : Task.CompletedTask);
            await step.Do();
            await (isCutOff ? SignInAgainAsync(person) : Task.CompletedTask);
            await step.Check();
        }

        await applicant.SubmitAsync();
        await applicant.OpenCaseAsync();
        var file = await person.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "布局图.pdf" }).GetAttributeAsync("href");
        Assert.Equal(FoodLicense.LayoutFile, await person.DownloadAsync(file!));
        findings.AssertNone();
    }

    private static async Task SignInAgainAsync(Person person)
    {
        await person.SeeAsync("您的登录已到期。刚才提交的内容已经为您保留");
        await person.SignInHereAsync(Account);
        await person.SeeHeadingAsync("接着办");
        await person.PressButtonAsync("继续提交");
        await Expect(person.Page.Locator(".error-summary")).ToHaveCountAsync(0);
    }
}
