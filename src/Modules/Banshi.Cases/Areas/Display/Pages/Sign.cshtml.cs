using Banshi.Cases.Displays;
using Banshi.Platform.Errors;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Mvc;

namespace Banshi.Cases.Areas.Display.Pages;

[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SignModel(SignOnDisplay sign) : PageOf<SignOnDisplay>
{
    private const string Display = "/display";

    public Guid Version { get; private set; }

    public ShownContent Reading { get; private set; } = default!;

    public SignOnDisplay.Pen Pen { get; private set; } = new("", "", false);

    /// <summary>Whether the name is being typed, so that the fields for it are open.</summary>
    public bool IsTyping => Pen.Name.Length > 0 || Pen.Confirmed;

    public async Task<IActionResult> OnGetAsync(Guid version, CancellationToken cancellation) => await LoadAsync(version, cancellation) ? Page() : Redirect(Display);

    public async Task<IActionResult> OnPostAsync(Guid version, string? ink, string? name, bool confirmed, CancellationToken cancellation)
    {
        Pen = new(ink ?? "", name ?? "", confirmed);

        // What came before a broken line, or shows something else by now: the display itself says where it stands.
        return await sign.RunAsync(version, Pen, cancellation) is not { } problem || problem.Kind == PlatformProblems.Stale || !await LoadAsync(version, cancellation)
            ? Redirect(Display)
            : Fail(problem);
    }

    private async Task<bool> LoadAsync(Guid version, CancellationToken cancellation)
    {
        var content = await sign.ViewAsync(version, cancellation);
        (Version, Reading) = (version, content!);
        return content is not null;
    }
}
