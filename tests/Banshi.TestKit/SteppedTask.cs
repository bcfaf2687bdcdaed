using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.LongTasks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.TestKit;

/// <summary>A long task of a few steps, which leave a record each and wait where a test wants them to.</summary>
public sealed class SteppedTask(SteppedTask.Gate gate, AuditTrail audit, AppDbContext db) : ILongTask<SteppedTask.Input>
{
    private static readonly ProblemKind Wrong = new("TEST-0001", 422, "这一件不合格。", "This one is wrong.");

    /// <inheritdoc/>
    public static LongTaskKind Kind { get; } = new("test.steps", "分步任务", "Task of steps");

    /// <inheritdoc/>
    public static Guard Guard => Guard.Allow(Role.WindowClerk, Reach.Division);

    /// <param name="Stream">Where each step leaves its record.</param>
    /// <param name="Steps">How many steps there are.</param>
    /// <param name="Wrong">The step that is refused, counted from 0; -1 for none.</param>
    /// <param name="IsOneSave">Whether all steps are one save.</param>
    public sealed record Input(Guid Stream, int Steps, int Wrong = -1, bool IsOneSave = false);

    /// <summary>What happens before a step; it is given the number of the step, and may wait or throw.</summary>
    public sealed class Gate
    {
        /// <summary>Nothing by default.</summary>
        public Func<int, Task> Before { get; set; } = _ => Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<Problem?> RunAsync(Input input, LongTaskRun run, CancellationToken cancellation)
    {
        if (input.IsOneSave)
        {
            return await SaveOnceAsync(input, run, cancellation);
        }

        while (run.Done < input.Steps)
        {
            var step = run.Done;
            await run.StepAsync(input.Steps, $"第 {step + 1} 件", "", scope => StepAsync(scope, input, step), cancellation);
        }

        return null;
    }

    private async Task<Problem?> SaveOnceAsync(Input input, LongTaskRun run, CancellationToken cancellation)
    {
        for (var step = 0; step < input.Steps; step++)
        {
            await run.ReportAsync(step, input.Steps, cancellation);
            await gate.Before(step);
            audit.Record(input.Stream, "test.step", new { step });
        }

        run.EndWith(input.Steps, [], 0, "/desk");
        return await db.SaveAsync(cancellation);
    }

    private async Task<Problem?> StepAsync(IServiceProvider scope, Input input, int step)
    {
        await gate.Before(step);
        if (step == input.Wrong)
        {
            return Wrong.With();
        }

        scope.GetRequiredService<AuditTrail>().Record(input.Stream, "test.step", new { step });
        return await scope.GetRequiredService<AppDbContext>().SaveAsync();
    }
}

/// <summary>A host that knows <see cref="SteppedTask"/>, and sends whoever starts a long task to its page at once.</summary>
public sealed class SteppedTaskHost : BanshiHost
{
    /// <summary>What the steps wait for.</summary>
    public SteppedTask.Gate Gate { get; } = new();

    /// <summary>Starts a task as the holder of an account who is signed in.</summary>
    public async Task<Result<Guid>> StartAsync(Actor actor, SteppedTask.Input input)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = actor;
        return await scope.ServiceProvider.GetRequiredService<StartLongTask>().RunAsync<SteppedTask, SteppedTask.Input>(input, $"{input.Steps} 件", null, CancellationToken.None);
    }

    /// <summary>Who somebody is that has signed in.</summary>
    public async Task<Actor> ActorOfAsync(Visitor visitor)
    {
        var account = Guid.Parse((await visitor.OpenAsync("/desk")).Document.DocumentElement.GetAttribute("data-account")!);
        await using var scope = Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ICurrentActors>().FindAsync(account, Channel.Window, CancellationToken.None))!;
    }

    /// <summary>What the steps have left, in their order.</summary>
    public async Task<IReadOnlyList<string>> RecordsAsync(Guid stream)
    {
        await using var scope = Services.CreateAsyncScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<AuditTrail>().ReadAsync(stream)).Select(record => record.Detail)];
    }

    /// <summary>The acts in the trail of a task.</summary>
    public async Task<IReadOnlyList<string>> ActsAsync(Guid task)
    {
        await using var scope = Services.CreateAsyncScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<AuditTrail>().ReadAsync(task)).Select(record => record.Act)];
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("LongTasks:PatienceMilliseconds", "0");
        builder.ConfigureTestServices(services => services.AddSingleton(Gate).AddLongTask<SteppedTask, SteppedTask.Input>());
    }
}
