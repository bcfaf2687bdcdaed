using System.Net;
using Banshi.TestKit;

namespace Banshi.EndToEndTests.Kills;

/// <summary>kill -9 in the middle of the work: of many requests at once, and of the steps that follow a decision.</summary>
public sealed class KillInTheMiddleTests
{
    private const int Submits = 12;
    private const int Decisions = 3;
    private static readonly (string, string)[] Settings = [("Outbox:LeaseSeconds", "3")];

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TestDatabase.Sqlite)]
    [InlineData(TestDatabase.Postgres)]
    public async Task Kill_WhileManySubmit_LosesNoneThatWasAcknowledged(TestDatabase database)
    {
        TestRun.Require(database);
        await using var host = await RunningHost.StartAsync(database, Settings);
        var clerk = await SignInAsync(host, "window.saihan");
        List<(WindowCase Case, PageView Check)> ready = [];
        while (ready.Count < Submits)
        {
            var draft = await WindowCase.FillAsync(clerk);
            ready.Add((draft, await clerk.OpenAsync(draft.Check)));
        }

        var acknowledged = await SubmitAndKillAsync(host, clerk, ready);
        await host.RestartAsync(Settings);

        TestContext.Current.SendDiagnosticMessage($"{acknowledged.Count} of {Submits} were acknowledged");
        Assert.NotEmpty(acknowledged);
        var numbers = new HashSet<string>();
        foreach (var (one, _) in ready)
        {
            // Whole or not at all: who got no answer submits again, and that never makes a second case.
            var state = await one.OpenAsync();
            Assert.True(state.Status == HttpStatusCode.OK || !acknowledged.Contains(one.Id), $"{one.Id} was acknowledged and is gone: {state.Status}");
            var page = state.Status == HttpStatusCode.OK ? state : await clerk.SubmitAsync(await clerk.OpenAsync(one.Check), "form[data-once]");
            Assert.Contains("已收件，等待受理", page.Text, StringComparison.Ordinal);
            Assert.Contains("收件凭证", page.Text, StringComparison.Ordinal);
            Assert.True(numbers.Add(page.TextOf(".crumbs .code")), "Two cases have one number.");
        }

        Assert.Empty(host.Errors);
    }

    [Theory]
    [InlineData(TestDatabase.Sqlite)]
    [InlineData(TestDatabase.Postgres)]
    public async Task Kill_WhileALicenseIsMade_StillIssuesEachExactlyOnce(TestDatabase database)
    {
        TestRun.Require(database);
        await using var host = await RunningHost.StartAsync(database, Settings);
        var (clerk, handler, approver) = (await SignInAsync(host, "window.saihan"), await SignInAsync(host, "handler.saihan.scjg"), await SignInAsync(host, "approver.saihan.scjg"));
        List<WindowCase> cases = [];
        while (cases.Count < Decisions)
        {
            cases.Add(await WindowCase.ReviewedAsync(clerk, handler));
        }

        await KillAtFirstFileAsync(host, () => Task.WhenAll(cases.Select(one => one.GrantAsync(approver))));
        await host.RestartAsync(Settings);

        List<string> identifiers = [];
        foreach (var one in cases)
        {
            await GrantAgainWhereItWasLostAsync(one, approver);
            var page = await Eventually.ThatAsync(one.OpenAsync, page => page.Document.QuerySelector("a[href^='/verify']") is not null, _cancellation);
            Assert.Single(page.Document.QuerySelectorAll(".timeline__step h3"), act => act.TextContent.Contains("签发电子证照", StringComparison.Ordinal));
            identifiers.Add(page.Document.QuerySelector("a[href^='/verify?identifier=']")!.GetAttribute("href")!.Split('=')[1]);
        }

        Assert.Equal(Decisions, identifiers.Distinct().Count());
        var holder = await SignInAsync(host, "li.na");
        var held = (await holder.OpenAsync("/my/licenses")).Document.QuerySelectorAll(".license-card").Count(card => card.TextContent.Contains("食品经营许可证", StringComparison.Ordinal));
        Assert.Equal(Decisions, held);
    }

    /// <summary>Sends all at once; kills when a few have their answer; returns those.</summary>
    private async Task<HashSet<Guid>> SubmitAndKillAsync(RunningHost host, Visitor clerk, List<(WindowCase Case, PageView Check)> ready)
    {
        const int Enough = 3;
        var acknowledged = new HashSet<Guid>();
        var gate = new Lock();
        var enough = new TaskCompletionSource();
        var all = Task.WhenAll(ready.Select(one => SubmitAsync(one.Case, one.Check)));
        await Task.WhenAny(enough.Task, all);
        host.Kill();
        await all;
        return acknowledged;

        async Task SubmitAsync(WindowCase one, PageView check)
        {
            try
            {
                await clerk.SubmitAsync(check, "form[data-once]");
            }
            catch (HttpRequestException)
            {
                return;
            }

            lock (gate)
            {
                acknowledged.Add(one.Id);
                if (acknowledged.Count == Enough)
                {
                    enough.SetResult();
                }
            }
        }
    }

    /// <summary>Kills when the first file of a license arrives: its number is given then, its record is not yet complete.</summary>
    private static async Task KillAtFirstFileAsync(RunningHost host, Func<Task> act)
    {
        var arrived = new TaskCompletionSource();
        using var files = new FileSystemWatcher(Path.Combine(host.Folder, "files")) { EnableRaisingEvents = true };
        files.Created += (_, _) => arrived.TrySetResult();
        var acting = act();
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(60));
        host.Kill();
        try
        {
            await acting;
        }
        catch (HttpRequestException)
        {
            // The platform fell silent; what it had not answered may be lost.
        }
    }

    private static async Task GrantAgainWhereItWasLostAsync(WindowCase one, Visitor approver)
    {
        if ((await approver.OpenAsync(one.Desk)).Document.QuerySelector("[name=Grant]") is not null)
        {
            await one.GrantAsync(approver);
        }
    }

    private async Task<Visitor> SignInAsync(RunningHost host, string account)
    {
        var visitor = Visitor.Of(host, _cancellation);
        await visitor.SignInAsync(await visitor.OpenAsync("/sign-in"), account);
        return visitor;
    }
}
