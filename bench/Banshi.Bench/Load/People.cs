using Banshi.Bench.Visits;

namespace Banshi.Bench.Load;

/// <summary>What users do, again and again, one page after the other without a pause: each of them stands for many people.</summary>
internal static class People
{
    private static readonly string[] Words = ["高龄津贴", "残疾证", "食品", "身份证丢了", "孩子上学", "开饭店", "草原", "退休", "医保报销", "驾照换证"];

    /// <summary>Searches and reads guides.</summary>
    public static async Task VisitAsync(string site, int number, IReadOnlyList<string> items, Stopwatches watches, CancellationToken end)
    {
        using var visitor = new Visitor(site);
        for (var turn = number; !end.IsCancellationRequested; turn++)
        {
            await watches.TakeAsync("1 search", () => visitor.GetAsync($"/search?q={Uri.EscapeDataString(Words[turn % Words.Length])}"));
            await watches.TakeAsync("2 guide", () => visitor.GetAsync($"/items/{items[turn % items.Count]}"));
        }
    }

    /// <summary>Applies for an item over and over: starts, fills in page by page, submits, looks at the case.</summary>
    public static async Task ApplyAsync(string site, string account, string item, Stopwatches watches, CancellationToken end)
    {
        using var visitor = await SamplePeople.SignedInAsync(site, account);
        while (!end.IsCancellationRequested)
        {
            if (await watches.TakeAsync("3 apply: start", async () => await visitor.PostAsync(await visitor.GetAsync($"/apply/{item}"), $"/apply/{item}")) is { } page)
            {
                await FillInAsync(visitor, page, watches, end);
            }
        }
    }

    /// <summary>Works through the queue, page after page.</summary>
    public static async Task WorkAsync(string site, Stopwatches watches, CancellationToken end)
    {
        using var clerk = await SamplePeople.SignedInAsync(site, SamplePeople.Clerk);
        while (!end.IsCancellationRequested)
        {
            if (await watches.TakeAsync("7 worklist", () => clerk.GetAsync("/desk")) is { } list && list.FirstLink("/desk/cases/") is { } one)
            {
                await watches.TakeAsync("8 case on the desk", () => clerk.GetAsync(one));
            }
        }
    }

    private static async Task FillInAsync(Visitor visitor, Page start, Stopwatches watches, CancellationToken end)
    {
        var page = start;
        while (page is not null && !end.IsCancellationRequested)
        {
            var current = page;
            if (current.Address.AbsolutePath.StartsWith("/apply/check/", StringComparison.Ordinal))
            {
                await watches.TakeAsync("5 submit", () => visitor.PostAsync(current, current.Address.AbsolutePath));
                await watches.TakeAsync("6 my cases", () => visitor.GetAsync("/my/cases"));
                return;
            }

            page = await watches.TakeAsync("4 form page", () => ElderAllowance.AnswerAsync(visitor, current));
        }
    }
}
