using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Files;
using Banshi.Platform.LongTasks;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.LongTasks;

/// <summary>A long task and the rights of its person; what is kept of a task when it is over.</summary>
public sealed class LongTaskRightsTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly SteppedTaskHost _host = new();
    private readonly Guid _stream = Guid.CreateVersion7();
    private Actor _actor = default!;

    public async ValueTask InitializeAsync() => _actor = await _host.ActorOfAsync(await Visitor.SignInAsync(_host, "window.saihan", Cancellation));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Role_TakenAwayMeanwhile_StopsTheTaskBeforeItsNextStep()
    {
        _host.Gate.Before = step => step == 1 ? DismissAsync() : Task.CompletedTask;

        var task = await EndedAsync((await _host.StartAsync(_actor, new SteppedTask.Input(_stream, 4))).Value);

        Assert.Equal((LongTaskState.Failed, 2), (task.State, task.Done));
        Assert.StartsWith("您现在的岗位没有办理这项任务的权限", task.Reason, StringComparison.Ordinal);
        Assert.StartsWith("Your duties do not allow this task any more", task.ReasonEn, StringComparison.Ordinal);
        Assert.Equal(2, (await _host.RecordsAsync(_stream)).Count);
    }

    [Fact]
    public async Task Step_ActsWithTheDutiesOfThatMoment()
    {
        var actor = await WithAsync(scope => scope.GetRequiredService<ICurrentActors>().FindAsync(_actor.AccountId, Channel.Window, Cancellation));
        Assert.Equal((Channel.Window, Role.WindowClerk), (actor!.Channel, actor.Duties[0].Role));

        await DismissAsync();

        var now = await WithAsync(scope => scope.GetRequiredService<ICurrentActors>().FindAsync(_actor.AccountId, Channel.Window, Cancellation));
        Assert.Empty(now!.Duties);
        Assert.Equal(Channel.Office, now.Channel);
        Assert.Null(await WithAsync(scope => scope.GetRequiredService<ICurrentActors>().FindAsync(Guid.CreateVersion7(), Channel.Window, Cancellation)));
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public async Task FilesAndRefusals_AreDeletedSomeDaysAfterTheEnd(int days, bool areGone)
    {
        var id = (await _host.StartAsync(_actor, new SteppedTask.Input(_stream, 2, Wrong: 0))).Value;
        await EndedAsync(id);
        var file = Guid.CreateVersion7();
        await WithAsync(async scope =>
        {
            await scope.GetRequiredService<IFileStore>().PutAsync(file, new MemoryStream([1, 2, 3]), Cancellation);
            return await scope.GetRequiredService<AppDbContext>().Set<LongTask>().Where(one => one.Id == id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.ResultId, (Guid?)file).SetProperty(one => one.ResultName, "结果.csv").SetProperty(one => one.ResultType, "text/csv"), Cancellation);
        });

        _host.Time.Advance(TimeSpan.FromDays(days));
        await WithAsync(async scope =>
        {
            await scope.GetRequiredService<ClearLongTasks>().RunAsync(Cancellation);
            return true;
        });

        var result = await WithAsync(scope => scope.GetRequiredService<LongTaskDesk>().OpenResultAsync(id, Cancellation));
        var refusals = await WithAsync(scope => scope.GetRequiredService<LongTaskDesk>().RefusalsAsync(id, 10, Cancellation));
        Assert.Equal(areGone ? "PLATFORM-0022" : null, result.Problem?.Kind.Code);
        Assert.Equal(areGone ? "PLATFORM-0022" : null, refusals.Problem?.Kind.Code);
        Assert.Equal(areGone, await Record.ExceptionAsync(() => WithAsync(async scope =>
        {
            await using var content = scope.GetRequiredService<IFileStore>().Open(file);
            return content.Length;
        })) is FileNotFoundException);
        Assert.Equal(areGone ? 0 : 1, await WithAsync(scope => scope.GetRequiredService<AppDbContext>().Set<LongTaskRefusal>().CountAsync(one => one.TaskId == id, Cancellation)));
        Assert.Equal(2, (await TaskAsync(id)).Done);
        if (result.Problem is null)
        {
            await result.Value.Content.DisposeAsync();
        }
    }

    private async Task DismissAsync() => await WithAsync(scope => scope.GetRequiredService<AppDbContext>().Set<StaffDuty>().Where(duty => duty.AccountId == _actor.AccountId).ExecuteDeleteAsync(Cancellation));

    private Task<LongTask> EndedAsync(Guid id) => Eventually.ThatAsync(() => TaskAsync(id), task => task.HasEnded, Cancellation);

    private Task<LongTask> TaskAsync(Guid id) => WithAsync(scope => scope.GetRequiredService<AppDbContext>().Set<LongTask>().AsNoTracking().SingleAsync(one => one.Id == id, Cancellation));

    private async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = _actor;
        return await act(scope.ServiceProvider);
    }
}
