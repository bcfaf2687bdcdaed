using Banshi.TestKit;

namespace Banshi.EndToEndTests.Kills;

/// <summary>
/// A life event of five departments, with one refusal and one pause; and kill -9 in the middle of each step that follows by itself: at another moment of it
/// each time. It ends right, and nothing is doubled.
/// </summary>
public sealed class KillLifeEventTests
{
    private const string Bereavement = "/desk/walk-in/life-event/bereavement";
    private static readonly (string, string)[] Settings = [("Outbox:LeaseSeconds", "2")];

    // Milliseconds from the answer to the kill: before, within and behind the step.
    private static readonly int[] Moments = [0, 4, 12, 25, 50, 100];

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private int _kills;

    [Theory]
    [InlineData(TestDatabase.Sqlite)]
    [InlineData(TestDatabase.Postgres)]
    public async Task Kill_InTheMiddleOfEachStep_EndsTheLifeEventRight(TestDatabase database)
    {
        TestRun.Require(database);
        await using var host = await RunningHost.StartAsync(database, Settings);
        var clerk = await SignInAsync(host, "window.saihan");
        var check = await FormPages.FillAsync(clerk, await clerk.SubmitAsync(await clerk.OpenAsync(Bereavement), "#IdNumber", new()
        {
            ["pension"] = ["yes"],
            ["medical"] = ["yes"],
            ["fund"] = ["yes"],
            ["house"] = ["yes"],
            ["Name"] = ["张三"],
            ["IdNumber"] = ["11010519491231002X"],
            ["Phone"] = ["13900000003"],
        }));
        var desk = $"/desk/life-events/{check.Key}";
        var people = new Officers(await SignInAsync(host, "window.region"), await SignInAsync(host, "handler.region"), await SignInAsync(host, "approver.region"));

        await KillAsync(host, () => clerk.SubmitAsync(check, "form[data-once]"));
        await PartAsync("死亡登记（注销户口）", one => people.DecideAsync(one, grant: true));
        await PartAsync("丧葬补助金和抚恤金申领", one => people.DecideAsync(one, grant: false));
        await PartAsync("医保个人账户继承", one => people.DecideAsync(one, grant: true));
        await PartAsync("继承不动产登记", one => people.PauseAndGoOnAsync(one));
        await PartAsync("公积金提取", one => people.DecideAsync(one, grant: true));
        await PartAsync("继承不动产登记", one => people.DecideAsync(one, grant: true));

        var ended = await Eventually.ThatAsync(() => people.Window.OpenAsync(desk), page => StatesOf(page).TrueForAll(state => state is "已办成" or "没有办成"), _cancellation);
        Assert.Equal(["已办成", "没有办成", "已办成", "已办成", "已办成"], StatesOf(ended));
        await OnceAsync(people.Window, ended);
        Assert.Empty(host.Errors);

        async Task PartAsync(string name, Func<string, Task<Func<Task>>> prepare)
        {
            var page = await Eventually.ThatAsync(() => people.Window.OpenAsync(desk), page => LinkOf(page, name) is not null, _cancellation);
            await KillAsync(host, await prepare(LinkOf(page, name)!));
        }
    }

    // The act is acknowledged; what follows from it is cut off.
    private async Task KillAsync(RunningHost host, Func<Task> act)
    {
        await act();
        await Task.Delay(Moments[_kills++ % Moments.Length], _cancellation);
        host.Kill();
        await host.RestartAsync(Settings);
    }

    // Every case was submitted once, decided once and completed once, and has a number of its own.
    private static async Task OnceAsync(Visitor window, PageView lifeEvent)
    {
        var numbers = new HashSet<string>();
        foreach (var link in lifeEvent.Document.QuerySelectorAll(".timeline__step a").Select(link => link.GetAttribute("href")!))
        {
            var page = await window.OpenAsync(link);
            var acts = page.Document.QuerySelectorAll(".timeline__step h3").Select(act => act.TextContent.Trim().Split(' ', '\n')[0]).ToList();
            Assert.All(["提交申请", "受理", "决定", "办结"], act => Assert.Single(acts, act));
            Assert.True(numbers.Add(page.TextOf(".crumbs .code")), "Two cases have one number.");
            Assert.DoesNotContain("校验链不完整", page.Text, StringComparison.Ordinal);
        }

        Assert.Equal(5, numbers.Count);
    }

    private static string? LinkOf(PageView page, string part) => page.Document.QuerySelectorAll(".timeline__step")
        .FirstOrDefault(step => step.QuerySelector("h3")!.TextContent.Contains(part, StringComparison.Ordinal))?.QuerySelector("a")?.GetAttribute("href");

    private static List<string> StatesOf(PageView page) => [.. page.Document.QuerySelectorAll(".timeline__step h3 .ds-tag").Select(tag => tag.TextContent.Trim())];

    private async Task<Visitor> SignInAsync(RunningHost host, string account)
    {
        var visitor = Visitor.Of(host, _cancellation);
        await visitor.SignInAsync(await visitor.OpenAsync("/sign-in"), account);
        return visitor;
    }

    /// <summary>Officers over all agencies.</summary>
    private sealed record Officers(Visitor Window, Visitor Handler, Visitor Approver)
    {
        /// <summary>Brings a case before its decision; what is returned decides it.</summary>
        public async Task<Func<Task>> DecideAsync(string desk, bool grant)
        {
            await PressAsync(Window, desk, "accept", []);
            await PressAsync(Handler, desk, "review", new() { ["Recommend"] = ["true"], ["Opinion"] = ["符合条件"] });
            var decider = await DeciderAsync(desk);
            return () => PressAsync(decider, desk, "decide", new() { ["Grant"] = [grant ? "true" : "false"], ["Reason"] = ["不符合第一项条件"] });
        }

        /// <summary>The applicant asks for time; what is returned lets the case go on.</summary>
        public async Task<Func<Task>> PauseAndGoOnAsync(string desk)
        {
            await PressAsync(Window, desk, "accept", []);
            await PressAsync(Window, desk, "suspend", new() { ["Reason"] = ["等待公证"] });
            Assert.Contains("办理暂停", (await Window.OpenAsync(desk)).Text, StringComparison.Ordinal);
            return () => PressAsync(Window, desk, "resume", []);
        }

        private async Task<Visitor> DeciderAsync(string desk)
        {
            foreach (var one in new[] { Approver, Handler, Window })
            {
                if ((await one.OpenAsync(desk)).Document.QuerySelector("[name=Grant]") is not null)
                {
                    return one;
                }
            }

            throw new InvalidOperationException($"Nobody can decide {desk}.");
        }

        // What the list does not have, or is done already, has no form.
        private static async Task PressAsync(Visitor who, string desk, string act, Dictionary<string, string[]> values)
        {
            var page = await who.OpenAsync(desk);
            var form = $"form[action='/desk/cases/{act}/{page.Key}']";
            if (page.Document.QuerySelector(form) is not null)
            {
                var done = await who.SubmitAsync(page, form, values);
                Assert.True(done.Errors.Count == 0, string.Join("；", done.Errors));
            }
        }
    }
}
