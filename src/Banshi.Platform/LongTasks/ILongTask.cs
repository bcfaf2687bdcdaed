using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Platform.LongTasks;

/// <summary>What a kind of long task is called.</summary>
/// <param name="Name">Stable name, for example <c>catalog.import-items</c>: rows carry it.</param>
/// <param name="Zh">What people call it, in Chinese.</param>
/// <param name="En">The same in English.</param>
public sealed record LongTaskKind(string Name, string Zh, string En)
{
    /// <summary>The name in the language of the reader.</summary>
    public string Title => BothLanguages.IsEnglish ? En : Zh;
}

/// <summary>
/// Work that may take longer than a person waits for an answer. A module says what to do and who may; that it is written down before the answer, run by some
/// node with the rights that its person has at that moment, taken up again where the node dies, shown, cancelled and reported is done for it.
/// </summary>
/// <typeparam name="TInput">What it is asked with; kept as JSON.</typeparam>
public interface ILongTask<in TInput> : IGuarded
{
    /// <summary>What it is called.</summary>
    static abstract LongTaskKind Kind { get; }

    /// <summary>
    /// Does the work, from the beginning or, after a node has died, again. It either goes step by step (<see cref="LongTaskRun.StepAsync"/>), beginning behind
    /// <see cref="LongTaskRun.Done"/>, or it is one save, which <see cref="LongTaskRun.EndWith"/> makes the end of the task too; then it says how far it is by
    /// <see cref="LongTaskRun.ReportAsync"/>. Both leave nothing done twice.
    /// </summary>
    /// <param name="input">What it was asked with.</param>
    /// <param name="run">The task: its file, its progress, its result.</param>
    /// <param name="cancellation">The node is being stopped.</param>
    /// <returns>The problem for which nothing can be done, or null.</returns>
    Task<Problem?> RunAsync(TInput input, LongTaskRun run, CancellationToken cancellation);
}
