using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Banshi.EndToEndTests.People;

/// <summary>What an applicant does on the portal.</summary>
internal sealed class Applicant(Person person, string account) : IAsyncDisposable
{
    public Person Person => person;

    public Guid CaseId { get; private set; }

    private IPage Page => person.Page;

    /// <summary>Searches by an everyday word on the home page and opens the guide of an item in a place.</summary>
    public async Task FindAsync(string word, string item, string? place = null)
    {
        await person.GoAsync("/");
        await person.FillAsync("搜索要办的事", word);
        await person.PressButtonAsync("搜索");
        await person.FollowAsync(item);
        if (place is not null)
        {
            await person.FollowAsync(place);
        }

        await person.SeeHeadingAsync(item);
    }

    /// <summary>Goes from the guide to the form; who is not signed in is led through signing in and back.</summary>
    public async Task ApplyAsync()
    {
        await person.FollowAsync("在线办理");
        if (await person.Heading.TextContentAsync() == "登录")
        {
            await person.SignInHereAsync(account);
        }

        await person.SeeAsync("开始前请准备");
    }

    /// <summary>Opens the guide of an item whose address is known, and begins its form.</summary>
    public async Task BeginAtAsync(string taskCode, string firstSection)
    {
        await person.GoAsync($"/items/{taskCode}");
        await ApplyAsync();
        await BeginAsync(firstSection);
    }

    public async Task BeginAsync(string firstSection)
    {
        await person.PressButtonAsync("开始填写");
        await person.SeeHeadingAsync(firstSection);
        CaseId = Guid.Parse(Page.Url.Split('/')[^2]);
    }

    /// <summary>Fills in one page of the form and goes on.</summary>
    public async Task AnswerAsync(string section, Func<Task> answer)
    {
        await person.SeeHeadingAsync(section);
        await answer();
        await ContinueAsync();
        await Expect(Page.Locator(".error-summary")).ToHaveCountAsync(0);
    }

    public Task ContinueAsync() => person.PressAsync(Page.Locator("p.actions").GetByRole(AriaRole.Button, new() { Name = "保存并继续" }));

    /// <summary>Chooses an address level by level; without JavaScript a button lists the next level.</summary>
    public async Task ChooseAddressAsync(string league, string banner, string detail)
    {
        await person.Hands.SelectAsync(Page.GetByLabel("盟市", new() { Exact = true }), league);
        if (!person.Screen.Scripts)
        {
            await person.PressButtonAsync("选好上一级后，点这里列出下一级");
        }

        await person.Hands.SelectAsync(Page.GetByLabel("旗县（市、区）"), banner);
        await person.FillAsync("详细地址", detail);
    }

    public Task UploadAsync(string material, string name, byte[] content) =>
        person.Hands.UploadAsync(Material(material).Locator("input[type=file]"), new FilePayload { Name = name, MimeType = "application/pdf", Buffer = content });

    /// <summary>Lets the platform take a license that it has, instead of uploading it.</summary>
    public async Task ReuseAsync(string material, string license)
    {
        await person.PressAsync(Material(material).GetByRole(AriaRole.Button, new() { Name = "授权使用，免于提交" }));
        await Expect(Material(material)).ToContainTextAsync($"已使用平台上的《{license}》");
    }

    public async Task SubmitAsync()
    {
        await person.SeeHeadingAsync("核对并提交");
        await person.PressButtonAsync("提交申请");
        await person.SeeAsync("提交成功");
    }

    public Task OpenCaseAsync() => person.GoAsync($"/my/cases/show/{CaseId}");

    /// <summary>Looks at the answers of the draft in a second tab.</summary>
    public Task SeeAnsweredAsync(params string[] answers) => person.InSecondTabAsync($"/apply/check/{CaseId}", async () =>
    {
        foreach (var answer in answers)
        {
            await person.SeeAsync(answer);
        }
    });

    /// <summary>Looks at the case in a second tab.</summary>
    public Task SeeInCaseAsync(params string[] texts) => person.InSecondTabAsync($"/my/cases/show/{CaseId}", async () =>
    {
        foreach (var text in texts)
        {
            await person.SeeAsync(text);
        }
    });

    public ValueTask DisposeAsync() => person.DisposeAsync();

    private ILocator Material(string name) => Page.GetByRole(AriaRole.Region, new() { Name = name });
}
