using Microsoft.Playwright;

namespace Banshi.EndToEndTests.People;

/// <summary>What staff do at the desk.</summary>
internal sealed class Clerk(Person person) : IAsyncDisposable
{
    public Person Person => person;

    /// <summary>Finds the case in the queue and opens it.</summary>
    public async Task OpenAsync(Guid caseId)
    {
        await person.GoAsync("/desk");
        await person.PressAsync(person.Page.Locator($"main a[href='/desk/cases/{caseId}']"));
    }

    public Task ReceiveAsync() => person.PressButtonAsync("收件，出具收件凭证");

    public async Task AskCorrectionAsync(string material, string reason)
    {
        await person.Page.Locator("summary").Filter(new() { HasText = "一次性告知补正" }).ClickAsync();
        await person.Page.GetByRole(AriaRole.Checkbox, new() { Name = material }).CheckAsync();
        await person.Page.GetByLabel($"原因和要求（{material}）").FillAsync(reason);
        await person.PressButtonAsync("出具一次性补正告知书");
    }

    public Task AcceptAsync() => person.PressButtonAsync("受理，出具受理通知书");

    public async Task ReviewAsync(string opinion)
    {
        await person.Page.Locator("[name=Recommend][value=true]").CheckAsync();
        await person.FillAsync("审查意见", opinion);
        await person.PressButtonAsync("提交审查意见");
    }

    public async Task GrantAsync()
    {
        await person.Page.Locator("[name=Grant][value=true]").CheckAsync();
        await person.PressButtonAsync("作出决定，出具决定书");
    }

    /// <summary>Looks at the case anew, in a second tab.</summary>
    public Task SeeInCaseAsync(Guid caseId, params string[] texts) => person.InSecondTabAsync($"/desk/cases/{caseId}", async () =>
    {
        foreach (var text in texts)
        {
            await person.SeeAsync(text);
        }
    });

    public ValueTask DisposeAsync() => person.DisposeAsync();
}
