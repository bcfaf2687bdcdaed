using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;

namespace Banshi.Cases;

/// <summary>Counts a limit for an officer who wants to know, with the same code that counts for cases: nothing is written.</summary>
internal sealed class SimulateClock(IDirectory directory, ActorSource actors) : IGuarded
{
    private const int MostAmount = 1000;

    public static Guard Guard => ViewDeskCase.Guard;

    /// <summary>What is asked.</summary>
    /// <param name="From">The day of the event.</param>
    /// <param name="Time">Its time, where the limit is one of hours.</param>
    /// <param name="Amount">How many.</param>
    /// <param name="Unit">Of what.</param>
    /// <param name="Extension">Working days that are added.</param>
    /// <param name="StopFrom">The day on which the clock stops.</param>
    /// <param name="StopTo">The day on which it goes on.</param>
    /// <param name="Division">Twelve-digit code of the division whose days are counted; those of the officer where it is not given.</param>
    public sealed record Input(DateOnly? From, TimeOnly? Time, int? Amount, TimeUnit? Unit, int? Extension, DateOnly? StopFrom, DateOnly? StopTo, string? Division = null);

    public async Task<Result<Deadline>> RunAsync(Input input, CancellationToken cancellation)
    {
        if (Check(input) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var limits = new List<TimeLimit> { new(input.Amount!.Value, input.Unit!.Value) };
        if (input.Extension is > 0 and var days)
        {
            limits.Add(TimeLimit.WorkingDays(days));
        }

        var stops = input is { StopFrom: { } from, StopTo: { } to }
            ? new[] { new ClockStop(from.ToDateTime(TimeOnly.MinValue), to.ToDateTime(TimeOnly.MinValue), "") }
            : [];
        return Deadline.Of(await directory.CalendarAsync(input.Division ?? actors.Current.Duties[0].Division, cancellation), input.From!.Value.ToDateTime(input.Time ?? TimeOnly.MinValue), limits, stops);
    }

    private static List<FieldProblem> Check(Input input)
    {
        var wrong = new List<FieldProblem>();
        if (input.From is null)
        {
            wrong.Add(PlatformProblems.Missing("From", "起算日", "the first day"));
        }

        if (input.Amount is not (>= 0 and <= MostAmount) || input.Unit is null)
        {
            wrong.Add(PlatformProblems.Missing("Amount", $"时限（0 到 {MostAmount}）和单位", $"the limit (0 to {MostAmount}) and its unit"));
        }

        if (input.StopFrom.HasValue != input.StopTo.HasValue || input.StopTo < input.StopFrom || input.StopFrom < input.From)
        {
            wrong.Add(CaseProblems.StopWrong.For("StopFrom"));
        }

        if (input.Extension is < 0 or > MostAmount)
        {
            wrong.Add(PlatformProblems.Missing("Extension", $"延长的工作日（0 到 {MostAmount}）", $"the working days added (0 to {MostAmount})"));
        }

        return wrong;
    }
}
