using System.Globalization;
using System.Text;
using Banshi.Bench.Processes;
using Banshi.Bench.Visits;

namespace Banshi.Bench.Submit;

/// <summary>Submits drafts as browsers do: the post of the check page, with session, antiforgery cookie and token.</summary>
internal sealed class WebSubmitter(Settings settings, ServerProcess host, Database database, DraftPool drafts)
{
    private double _best = 400;

    /// <summary>Submissions per second, each of them found in the database afterwards.</summary>
    public async Task<double> RunAsync(int clients)
    {
        var ready = (long)(_best * settings.Seconds * 2);
        await drafts.ReserveAsync(ready + clients + 1);
        var script = Path.Combine(settings.Work, "submit.lua");
        await File.WriteAllTextAsync(script, await ScriptAsync(drafts.Next, ready));
        var outcome = await Wrk.RunAsync(host.Url, clients, settings.Seconds, "-s", script);
        await CheckAsync(outcome.Requests, clients);
        _best = Math.Max(_best, outcome.PerSecond);
        return outcome.PerSecond;
    }

    /// <summary>Submits one draft.</summary>
    public async Task OneAsync()
    {
        await drafts.ReserveAsync(1);
        using var visitor = await SamplePeople.SignedInAsync(host.Url, AccountOf(drafts.Next));
        var path = $"/apply/check/{Copies.CaseId(drafts.Next)}";
        var page = await visitor.PostAsync(await visitor.GetAsync(path), path);
        if (!page.Address.Query.Contains("submitted", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The draft was not submitted: {page.Status} at {page.Address}.");
        }

        drafts.Use(1);
    }

    // Those under way at the end are carried out too, and wrk makes one request up its sleeve when it starts.
    private async Task CheckAsync(int answers, int clients)
    {
        var first = drafts.Next;
        drafts.Use(answers + clients + 1);
        var submitted = await database.OneAsync<long>($"SELECT count(*) FROM cases_case WHERE id BETWEEN bench_case({first}) AND bench_case({drafts.Next - 1}) AND state <> 1");
        if (submitted < answers)
        {
            throw new InvalidOperationException($"{answers} answers, but {submitted} submitted cases.");
        }
    }

    private string AccountOf(long number) => drafts.Originals[(int)(number % drafts.Originals.Count)].Account;

    // Fresh sessions each time: one that is older than a minute would be renewed with every request, as wrk takes no cookies.
    private async Task<string> ScriptAsync(long first, long ready)
    {
        var people = new StringBuilder();
        for (var number = first; number < first + drafts.Originals.Count; number++)
        {
            using var visitor = await SamplePeople.SignedInAsync(host.Url, AccountOf(number));
            var page = await visitor.GetAsync($"/apply/check/{Copies.CaseId(number)}");
            var body = $"{Visitor.TokenField}={Uri.EscapeDataString(page.Hidden(Visitor.TokenField))}";
            people.Append(CultureInfo.InvariantCulture, $"[{number % drafts.Originals.Count}] = {{ cookie = \"{visitor.Cookies}\", body = \"{body}\" }},\n");
        }

        return $$"""
            local people = { {{people}} }
            local n = {{first}}
            request = function()
              if n > {{first + ready}} then wrk.thread:stop() end
              local one = people[n % {{drafts.Originals.Count}}]
              local path = string.format("/apply/check/01900000-0000-7000-8000-%012x", n)
              n = n + 1
              return wrk.format("POST", path, { ["Cookie"] = one.cookie, ["Content-Type"] = "application/x-www-form-urlencoded" }, one.body)
            end
            """;
    }
}
