using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Banshi.EndToEndTests.People;

/// <summary>What no page may do, whoever looks: fail, complain in the browser's console, throw in a script, be wider than its window or, where it is audited, be inaccessible or invalid.</summary>
/// <param name="audit">What is looked for besides.</param>
/// <param name="widths">Widths at which each page is looked at besides the one at hand, as if its window were drawn larger or smaller: one walk for all of them.</param>
internal sealed class Findings(Audit audit = Audit.None, params int[] widths)
{
    private const int ClientError = 400;
    private const int ServerError = 500;

    private readonly ConcurrentQueue<string> _all = new();
    private readonly ConcurrentQueue<Task<IReadOnlyList<string>>> _validations = new();

    public void Watch(IBrowserContext context)
    {
        context.Console += (_, message) => AddIf(message.Type == "error" && !IsAboutAnAnswer(message), $"console: {message.Text} ({message.Location})");
        context.WebError += (_, error) => _all.Enqueue($"script: {error.Error}");
        context.Response += (_, response) =>
        {
            AddIf(response.Status >= (response.Request.IsNavigationRequest ? ServerError : ClientError), $"{response.Status}: {response.Url}");
            if (audit == Audit.Whole && IsPage(response))
            {
                _validations.Enqueue(HtmlValidity.ErrorsAsync(response));
            }
        };
    }

    public async Task LookAtAsync(IPage page)
    {
        await LayoutAsync(page);
        if (page.ViewportSize is { } size && widths.Except([size.Width]).ToList() is { Count: > 0 } others)
        {
            foreach (var width in others)
            {
                await page.SetViewportSizeAsync(width, new Screen(width).Height);
                await LayoutAsync(page);
            }

            await page.SetViewportSizeAsync(size.Width, size.Height);
        }

        // While its page is still there: the browser forgets the source of a page that it has left.
        while (_validations.TryDequeue(out var validation))
        {
            foreach (var error in await validation)
            {
                _all.Enqueue(error);
            }
        }
    }

    public void AssertNone() => Assert.True(_all.IsEmpty, string.Join('\n', _all.Distinct()));

    private async Task LayoutAsync(IPage page)
    {
        string[] violations = [.. await Legibility.ViolationsAsync(page), .. audit == Audit.None ? [] : await Accessibility.ViolationsAsync(page, audit)];
        foreach (var violation in violations)
        {
            _all.Enqueue($"{violation} ({page.ViewportSize?.Width} px)");
        }
    }

    private static bool IsPage(IResponse response) =>
        response.Request.IsNavigationRequest && response.Frame.ParentFrame is null && response.Headers.TryGetValue("content-type", out var type) && type.StartsWith("text/html", StringComparison.Ordinal);

    // The browser repeats every refusal in its console; a refused form is no fault of the page, and other answers are watched themselves.
    private static bool IsAboutAnAnswer(IConsoleMessage message) => message.Text.StartsWith("Failed to load resource: the server responded", StringComparison.Ordinal);

    private void AddIf(bool condition, string finding)
    {
        if (condition)
        {
            _all.Enqueue(finding);
        }
    }
}

/// <summary>What is looked for on each page besides.</summary>
internal enum Audit
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>What another color scheme can change: axe's rules about colors.</summary>
    Colors,

    /// <summary>All rules of axe, and validity.</summary>
    Whole,
}
