using Microsoft.Playwright;

namespace Banshi.EndToEndTests.People;

/// <summary>
/// The keyboard alone: Tab goes forward through the page, and what has the focus must be in sight and be seen to have it. Nothing here touches a control but
/// through keys.
/// </summary>
internal sealed class Keyboard : IHands
{
    private const int MostStops = 250;

    private const string HasFocus = "control => control === document.activeElement";
    private const string GroupHasFocus = "control => document.activeElement?.type === 'radio' && document.activeElement.name === control.name";

    private const string IsSeen = """
        control => {
          const active = document.activeElement;
          const box = active.getBoundingClientRect();
          const isMarked = [active, active.closest('.ds-field') ?? active].some((element) => {
            const style = getComputedStyle(element);
            return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
          });
          return isMarked && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        }
        """;

    public async Task PressAsync(ILocator control)
    {
        await ReachAsync(control, HasFocus);
        await control.Page.Keyboard.PressAsync("Enter");
    }

    public async Task FillAsync(ILocator control, string text)
    {
        await ReachAsync(control, HasFocus);
        await control.Page.Keyboard.PressAsync("Control+A");

        // As an input method does it: Chinese has no keys of its own.
        await control.Page.Keyboard.InsertTextAsync(text);
    }

    public async Task CheckAsync(ILocator control)
    {
        // Tab stops once at a group of radio buttons; the arrows move within it.
        var isRadio = await control.GetAttributeAsync("type") == "radio";
        await ReachAsync(control, isRadio ? GroupHasFocus : HasFocus);
        for (var stops = 0; isRadio && !await control.EvaluateAsync<bool>(HasFocus); stops++)
        {
            Assert.InRange(stops, 0, MostStops);
            await control.Page.Keyboard.PressAsync("ArrowDown");
        }

        if (!await control.IsCheckedAsync())
        {
            await control.Page.Keyboard.PressAsync("Space");
        }
    }

    public async Task SelectAsync(ILocator control, string option)
    {
        await ReachAsync(control, HasFocus);
        for (var stops = 0; await control.EvaluateAsync<string>("list => list.selectedOptions[0]?.label ?? ''") != option; stops++)
        {
            Assert.InRange(stops, 0, MostStops);
            await control.Page.Keyboard.PressAsync("ArrowDown");
        }
    }

    public async Task UploadAsync(ILocator control, FilePayload file)
    {
        await ReachAsync(control, HasFocus);
        var chooser = await control.Page.RunAndWaitForFileChooserAsync(() => control.Page.Keyboard.PressAsync("Space"));
        await chooser.SetFilesAsync(file);
    }

    private static async Task ReachAsync(ILocator control, string isThere)
    {
        for (var stops = 0; !await control.EvaluateAsync<bool>(isThere); stops++)
        {
            Assert.True(stops < MostStops, $"Tab does not lead to {control}");
            await control.Page.Keyboard.PressAsync("Tab");
        }

        Assert.True(await control.EvaluateAsync<bool>(IsSeen), $"The focus is not seen on {control}");
    }
}
