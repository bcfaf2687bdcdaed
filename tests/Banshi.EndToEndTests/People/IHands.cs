using Microsoft.Playwright;

namespace Banshi.EndToEndTests.People;

/// <summary>With what somebody works the controls of a page: a pointer, or the keyboard alone.</summary>
internal interface IHands
{
    Task PressAsync(ILocator control);

    Task FillAsync(ILocator control, string text);

    /// <summary>Chooses a radio button or a checkbox.</summary>
    Task CheckAsync(ILocator control);

    /// <summary>Chooses an option of a list by what it says.</summary>
    Task SelectAsync(ILocator control, string option);

    Task UploadAsync(ILocator control, FilePayload file);
}

/// <summary>A mouse or a finger.</summary>
internal sealed class Pointer : IHands
{
    public Task PressAsync(ILocator control) => control.ClickAsync();

    public Task FillAsync(ILocator control, string text) => control.FillAsync(text);

    public Task CheckAsync(ILocator control) => control.CheckAsync();

    public Task SelectAsync(ILocator control, string option) => control.SelectOptionAsync(new SelectOptionValue { Label = option });

    public Task UploadAsync(ILocator control, FilePayload file) => control.SetInputFilesAsync(file);
}
