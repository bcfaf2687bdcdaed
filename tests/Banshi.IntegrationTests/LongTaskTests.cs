using System.Net;
using Banshi.Platform.Actors;
using Banshi.TestKit;

namespace Banshi.IntegrationTests;

/// <summary>Long tasks step by step: what their person sees, cancels and downloads; what happens where a node stalls or the program is wrong.</summary>
public sealed class LongTaskTests : IAsyncLifetime
{
    private const string Ended = "[data-task=ended]";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly SteppedTaskHost _host = new();
    private readonly Guid _stream = Guid.CreateVersion7();
    private Visitor _clerk = default!;
    private Actor _actor = default!;

    public async ValueTask InitializeAsync()
    {
        _clerk = await Visitor.SignInAsync(_host, "window.saihan", _cancellation);
        _actor = await _host.ActorOfAsync(_clerk);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Task_GoesStepByStep_AndReportsWhatItRefused()
    {
        var id = await StartAsync(steps: 4, wrong: 2);

        var page = await EndOfAsync(id);
        Assert.Contains("已处理 4 项，其中 1 项被退回", page.Text, StringComparison.Ordinal);
        Assert.Contains("第 3 件 这一件不合格。", page.Text, StringComparison.Ordinal);
        Assert.Equal(["{\"step\":0}", "{\"step\":1}", "{\"step\":3}"], await _host.RecordsAsync(_stream));

        var refused = await _clerk.Client.GetStringAsync(new Uri($"/desk/tasks/refused/{id}", UriKind.Relative), _cancellation);
        Assert.Equal("\"行\",\"列\",\"内容\",\"退回原因\"\r\n\"\",\"\",\"第 3 件\",\"这一件不合格。\"\r\n", refused.TrimStart('\uFEFF'));
        var list = await _clerk.OpenAsync("/desk/tasks");
        Assert.Contains("分步任务4 件 已结束，有退回", list.Text, StringComparison.Ordinal);
        Assert.Equal(["platform.start-long-task", "platform.end-long-task"], await ActsAsync(id));
    }

    [Fact]
    public async Task Task_OfSomebodyElse_IsUnknown()
    {
        var id = await StartAsync(steps: 1);
        await EndOfAsync(id);
        var other = await Visitor.SignInAsync(_host, "window.dongwu", _cancellation);

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/desk/tasks/show/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/desk/tasks/refused/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/desk/tasks/file/{id}")).Status);
        Assert.Contains("您还没有发起过任务", (await other.OpenAsync("/desk/tasks")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Task_Cancelled_StopsBeforeItsNextStepAndKeepsWhatWasDone()
    {
        var (arrived, go) = Hold(step: 1);
        var id = await StartAsync(steps: 5);
        await arrived;
        var running = await OpenAsync(id);
        Assert.Contains("已处理 1 / 5 项", running.Text, StringComparison.Ordinal);
        Assert.Equal(("1", "5"), (running.Document.QuerySelector("progress")!.GetAttribute("value"), running.Document.QuerySelector("progress")!.GetAttribute("max")));

        var asked = await _clerk.SubmitAsync(running, "main details form");

        Assert.Contains("正在取消", asked.Text, StringComparison.Ordinal);
        go.SetResult();
        var page = await EndOfAsync(id);
        Assert.Contains("任务已取消。取消前已处理 2 项，其中 0 项被退回；已经办成的保留。", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await _host.RecordsAsync(_stream)).Count);
        Assert.Equal(["platform.start-long-task", "platform.cancel-long-task", "platform.end-long-task"], await ActsAsync(id));
        var late = await _clerk.SubmitAsync(running, "main details form");
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("已经结束，不用取消", Assert.Single(late.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Task_WhoseNodeStalls_IsTakenUpByAnotherAndNothingIsDoneTwice()
    {
        var (arrived, go) = Hold(step: 2);
        var id = await StartAsync(steps: 5);
        await arrived;

        // The lease runs out while the node is in the middle of its third step; another lane takes the task up there, and ends it.
        _host.Time.Advance(TimeSpan.FromMinutes(3));
        Assert.Contains("全部完成，共 5 项", (await EndOfAsync(id)).Text, StringComparison.Ordinal);
        go.SetResult();
        await StartAndEndAsync();

        string[] once = ["{\"step\":0}", "{\"step\":1}", "{\"step\":2}", "{\"step\":3}", "{\"step\":4}"];
        Assert.Equal(once, await _host.RecordsAsync(_stream));
        Assert.Contains("全部完成，共 5 项", (await OpenAsync(id)).Text, StringComparison.Ordinal);
        Assert.Equal(["platform.start-long-task", "platform.end-long-task"], await ActsAsync(id));
    }

    [Fact]
    public async Task Task_InWhichTheProgramIsWrong_IsTriedAgainAndThenFailsWithWhatWasDone()
    {
        var tries = 0;
        _host.Gate.Before = step => step < 1 ? Task.CompletedTask : throw new InvalidOperationException($"the printer is out of paper {++tries}");
        var id = await StartAsync(steps: 3);

        var page = await Eventually.ThatAsync(
            () =>
            {
                _host.Time.Advance(TimeSpan.FromSeconds(5));
                return OpenAsync(id);
            },
            page => page.Document.QuerySelector(Ended) is not null, _cancellation);

        Assert.Contains("此前已处理 1 项", page.Text, StringComparison.Ordinal);
        Assert.Contains("程序出错，任务已停止", page.TextOf("[data-color=danger].ds-alert"), StringComparison.Ordinal);
        Assert.Equal(3, tries);
        Assert.Single(await _host.RecordsAsync(_stream));
    }

    [Fact]
    public async Task Task_ThatIsOneSave_CancelledInTheMiddle_LeavesNothingBehind()
    {
        var arrived = new TaskCompletionSource();
        _host.Gate.Before = async step =>
        {
            arrived.TrySetResult();
            await Task.Delay(TimeSpan.FromMilliseconds(20), _cancellation);
        };
        var id = (await _host.StartAsync(_actor, new SteppedTask.Input(_stream, 2000, IsOneSave: true))).Value;
        await arrived.Task;
        var page = await Eventually.ThatAsync(() => OpenAsync(id), page => page.Document.QuerySelector("progress[value]")?.GetAttribute("value") is { } done && done != "0", _cancellation);
        Assert.Matches("已处理 [0-9]+ / 2000 项", page.Text);

        await _clerk.SubmitAsync(page, "main details form");

        Assert.Contains("任务已取消，没有保存任何内容。", (await EndOfAsync(id)).Text, StringComparison.Ordinal);
        Assert.Empty(await _host.RecordsAsync(_stream));
    }

    [Fact]
    public async Task Task_CancelledBeforeItBegins_EndsAtOnce()
    {
        var go = new TaskCompletionSource();
        _host.Gate.Before = _ => go.Task;
        var running = new[] { await StartAloneAsync(), await StartAloneAsync() };
        var waiting = await StartAsync(steps: 1);
        await Eventually.ThatAsync(() => OpenAsync(running[1]), page => page.Text.Contains("进行中", StringComparison.Ordinal), _cancellation);

        var page = await _clerk.SubmitAsync(await OpenAsync(waiting), "main details form");

        Assert.Contains("任务已取消，没有保存任何内容。", page.Text, StringComparison.Ordinal);
        go.SetResult();
        Assert.All(await Task.WhenAll(running.Select(EndOfAsync)), ended => Assert.Contains("全部完成", ended.Text, StringComparison.Ordinal));
        await StartAndEndAsync();
        Assert.Equal(["platform.start-long-task", "platform.cancel-long-task", "platform.end-long-task"], await ActsAsync(waiting));
        Assert.Empty(await _host.RecordsAsync(_stream));
    }

    [Fact]
    public async Task TasksOfOnePerson_AreNotWithoutEnd()
    {
        var go = new TaskCompletionSource();
        _host.Gate.Before = _ => go.Task;
        List<Guid> open = [];
        while (open.Count < 5)
        {
            open.Add(await StartAloneAsync());
        }

        var refused = await _host.StartAsync(_actor, new SteppedTask.Input(_stream, 1));

        Assert.Equal("PLATFORM-0020", refused.Problem?.Kind.Code);
        go.SetResult();
        Assert.All(await Task.WhenAll(open.Select(EndOfAsync)), ended => Assert.Contains("全部完成", ended.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Task_ThatThePersonMayNotStart_IsNotWrittenDown()
    {
        var applicant = _actor with { Duties = [] };

        Assert.Equal("PLATFORM-0003", (await _host.StartAsync(applicant, new SteppedTask.Input(_stream, 1))).Problem?.Kind.Code);
        Assert.Contains("您还没有发起过任务", (await _clerk.OpenAsync("/desk/tasks")).Text, StringComparison.Ordinal);
    }

    // The first time that this step is reached it waits; whoever comes later does not.
    private (Task Arrived, TaskCompletionSource Go) Hold(int step)
    {
        var (arrived, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        _host.Gate.Before = one => one == step && arrived.TrySetResult() ? go.Task : Task.CompletedTask;
        return (arrived.Task.WaitAsync(TimeSpan.FromMinutes(1), _cancellation), go);
    }

    private async Task<Guid> StartAsync(int steps, int wrong = -1) => (await _host.StartAsync(_actor, new SteppedTask.Input(_stream, steps, wrong))).Value;

    // Two that run at once leave their records in streams of their own.
    private async Task<Guid> StartAloneAsync() => (await _host.StartAsync(_actor, new SteppedTask.Input(Guid.CreateVersion7(), 1))).Value;

    // The stalled lane is free again when it runs the next one: both lanes do.
    private async Task StartAndEndAsync()
    {
        _host.Gate.Before = _ => Task.CompletedTask;
        List<Guid> tasks = [];
        while (tasks.Count < 4)
        {
            tasks.Add(await StartAloneAsync());
        }

        await Task.WhenAll(tasks.Select(EndOfAsync));
    }

    private Task<PageView> OpenAsync(Guid id) => _clerk.OpenAsync($"/desk/tasks/show/{id}");

    private Task<PageView> EndOfAsync(Guid id) => Eventually.ThatAsync(() => OpenAsync(id), page => page.Document.QuerySelector(Ended) is not null, _cancellation);

    private Task<IReadOnlyList<string>> ActsAsync(Guid id) => _host.ActsAsync(id);
}
