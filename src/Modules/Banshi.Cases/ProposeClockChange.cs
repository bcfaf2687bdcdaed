using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Cases;

/// <summary>
/// An officer proposes to change a running clock: to extend it, within what the law or the list allows and before it runs out; to correct its first day; or
/// to add days on which it stood and nobody recorded it. Nothing changes before an approver agrees.
/// </summary>
internal sealed class ProposeClockChange(CaseActs acts) : IGuarded
{
    public static Guard Guard => StartProcedure.Guard;

    /// <summary>What the officer enters.</summary>
    /// <param name="Kind">What is changed.</param>
    /// <param name="Days">Working days of an extension.</param>
    /// <param name="From">The right first day, or the first day that does not count.</param>
    /// <param name="To">The last day that does not count.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Input(ClockChangeKind? Kind, int? Days, DateOnly? From, DateOnly? To, string? Reason);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Input input)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "变更时限", CaseState.Accepted, CaseState.Reviewed)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (Refuse(taken, input) is { } refused)
        {
            return refused;
        }

        var kind = input.Kind!.Value;
        var change = new ClockChange
        {
            Id = Guid.CreateVersion7(),
            CaseId = id,
            Kind = kind,
            Days = kind == ClockChangeKind.Extension ? input.Days!.Value : 0,
            From = kind == ClockChangeKind.Extension ? null : input.From,
            To = kind == ClockChangeKind.Stop ? input.To : null,
            Reason = input.Reason!.Trim(),
            AskedAt = acts.Clock.UtcNow,
            AskedById = acts.Actor.AccountId,
            AskedBy = acts.Actor.Name,
        };
        acts.Db.Add(change);
        acts.Touch(taken.Case);
        acts.Record(taken, "cases.propose-clock-change", new { kind = CaseNames.Of(kind), change.Days, change.From, change.To, change.Reason }, "办理");
        return await acts.SaveAsync(id);
    }

    private Problem? Refuse(CaseActs.Taken taken, Input input)
    {
        if (taken.Case.ClockChanges.Exists(change => change.IsOpen))
        {
            return CaseProblems.ChangeUnderWay.With();
        }

        if (input.Kind is null || string.IsNullOrWhiteSpace(input.Reason))
        {
            return PlatformProblems.Invalid([input.Kind is null ? CaseProblems.ChooseFirst.For("Kind") : CaseProblems.ReasonMissing.For("Reason")]);
        }

        return input.Kind == ClockChangeKind.Extension ? RefuseExtension(taken, input.Days) : RefuseDays(taken.Case, input);
    }

    private Problem? RefuseExtension(CaseActs.Taken taken, int? days)
    {
        if (ExtensionRule.Of(taken.List.Content) is not { } rule)
        {
            return CaseProblems.NoExtension.With();
        }

        var one = taken.Case;
        if (one.ClockChanges.Exists(change => change is { Kind: ClockChangeKind.Extension, Approved: true }))
        {
            return CaseProblems.AlreadyExtended.With();
        }

        if ((one.StatutoryDue ?? one.DueOn) is { } due && due < acts.Clock.Today)
        {
            return CaseProblems.ExtensionTooLate.With(due);
        }

        return days is { } wanted && wanted >= 1 && wanted <= rule.Days ? null : PlatformProblems.Invalid([CaseProblems.ExtensionTooLong.For("Days", rule.Days, rule.Basis)]);
    }

    private Problem? RefuseDays(Case one, Input input)
    {
        var accepted = Clock.LegalDay(one.AcceptedAt!.Value);
        var earliest = input.Kind == ClockChangeKind.Start ? Clock.LegalDay(one.SubmittedAt!.Value) : accepted;
        var last = input.Kind == ClockChangeKind.Stop ? input.To : input.From;
        return input.From is { } from && last is { } to && from >= earliest && to >= from && to <= acts.Clock.Today
            ? null
            : PlatformProblems.Invalid([CaseProblems.DayWrong.For("From", earliest)]);
    }
}
