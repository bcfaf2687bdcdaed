using Banshi.TestKit;
using Microsoft.Playwright;

namespace Banshi.EndToEndTests.People;

/// <summary>
/// axe-core with every rule that it runs by default: WCAG 2 A and AA, and its best practices. There are no exceptions. The script comes in through the
/// browser's debugger, so that our Content-Security-Policy does not keep it out; but it waits for timers, which never fire where a browser runs no
/// JavaScript: there it cannot look (the pages are the same ones). In a frame stands at most a document, which is no page and never answers.
/// </summary>
internal static class Accessibility
{
    private const string Run = """
        async (rules) => (await axe.run(document, { resultTypes: ['violations'], iframes: false, ...(rules && { runOnly: { type: 'rule', values: rules } }) })).violations
          .flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${location.pathname} ${rule.help}: ${node.target} ${node.any.map((check) => check.message)} ${node.html}`))
        """;

    private static readonly string Script = File.ReadAllText(Path.Combine(Repository.Root, "tests", "node_modules", "axe-core", "axe.min.js"));

    private static readonly string[] Colors = ["color-contrast", "link-in-text-block"];

    public static async Task<string[]> ViolationsAsync(IPage page, Audit audit)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run, audit == Audit.Colors ? Colors : null);
    }
}
