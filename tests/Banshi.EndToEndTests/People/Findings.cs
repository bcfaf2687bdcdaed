using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Banshi.EndToEndTests.People;

/// <summary>What no page may do, whoever looks: fail, complain in the browser's console, throw in a script, be wider than its window or, where it is audited, be inaccessible or invalid.</summary>
internal sealed class Findings(Audit audit = Audit.None)
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
        foreach (var violation in await Legibility.ViolationsAsync(page))
        {
            _all.Enqueue(violation);
        }

        if (audit != Audit.None)
        {
            foreach (var violation in await Accessibility.ViolationsAsync(page, audit))
            {
                _all.Enqueue(violation);
            }
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
