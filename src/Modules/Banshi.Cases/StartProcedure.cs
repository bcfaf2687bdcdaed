using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Banshi.Standards;

namespace Banshi.Cases;

/// <summary>
/// The office starts a special procedure that the list names: the clock stands from the next day, the procedure has a limit of its own, and the applicant
/// is told in writing (行政许可法 §45).
/// </summary>
internal sealed class StartProcedure(CaseActs acts, SurveyAppointments appointments) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Handler, Reach.Agency).And(Role.Approver, Reach.Agency);

    /// <summary>What the officer enters.</summary>
    /// <param name="Name">Of the list's special procedure.</param>
    /// <param name="Reason">Why it is needed in this case.</param>
    /// <param name="HeldOn">When it takes place, where there is an appointment.</param>
    /// <param name="Place">Where.</param>
    /// <param name="Half">In which half of the day; may be left open.</param>
    public sealed record Input(string? Name, string? Reason, DateOnly? HeldOn, string? Place, HalfDay? Half = null)
    {
        internal SurveyTime? Time => HeldOn is { } day ? new SurveyTime(day, Half is { } half && Enum.IsDefined(half) ? half : null) : null;
    }

    /// <summary>The procedures that the list allows; an extension is none.</summary>
    public static IEnumerable<SpecialProcedure> Of(ItemContent list) => list.SpecialProcedures.Where(procedure => !procedure.IsExtension);

    public async Task<Problem?> RunAsync(Guid id, Guid? seen, Input input)
    {
        if (!(await acts.TakeAsync(id, seen, Guard, "启动特别程序", CaseState.Accepted, CaseState.Reviewed)).Is(out var taken, out var problem))
        {
            return problem;
        }

        if (Of(taken.List.Content).FirstOrDefault(one => one.Name == input.Name) is not { } procedure)
        {
            return string.IsNullOrWhiteSpace(input.Name) ? PlatformProblems.Invalid([CaseProblems.ChooseFirst.For("Name")]) : CaseProblems.ProcedureUnknown.With(input.Name);
        }

        var due = Deadline.Of(await acts.CalendarAsync(taken.Case), acts.Clock.Today, procedure.Limit).Day;
        if (Check(input, due) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if (procedure.Kind == Pause.SurveyKind && input.Time is { } time && await appointments.TakePlaceAsync(taken.Case, time, due, "HeldOn", default) is { } full)
        {
            return PlatformProblems.Invalid([full]);
        }

        await WriteAsync(taken, procedure, input, due);
        return await acts.SaveAsync(id);
    }

    private List<FieldProblem> Check(Input input, DateOnly due)
    {
        var wrong = new List<FieldProblem>();
        if (string.IsNullOrWhiteSpace(input.Reason))
        {
            wrong.Add(CaseProblems.ReasonMissing.For("Reason"));
        }

        if (input.HeldOn is { } held && (held < acts.Clock.Today || held > due))
        {
            wrong.Add(CaseProblems.HeldTooLate.For("HeldOn", due));
        }

        return wrong;
    }

    private async Task WriteAsync(CaseActs.Taken taken, SpecialProcedure procedure, Input input, DateOnly due)
    {
        var one = taken.Case;
        var pause = new Pause
        {
            Id = Guid.CreateVersion7(),
            CaseId = one.Id,
            Cause = PauseCause.Procedure,
            Name = procedure.Name,
            Kind = procedure.Kind,
            Reason = input.Reason!.Trim(),
            StartedAt = acts.Clock.UtcNow,
            StartedBy = acts.Actor.Name,
            HeldOn = input.Time?.Day,
            HeldHalf = input.Time?.Half,
            Place = input.Place?.Trim() ?? "",
            DueOn = due,
            Before = one.State,
            AwaitedBefore = one.Awaits,
        };

        // Procedures are the agency's own, also where the base level handles the case.
        await acts.PauseAsync(taken, pause, one.AuthorizationId is null ? one.Awaits : Awaited.Handler);
        acts.Record(taken, "cases.start-procedure", new { pause.Name, pause.Reason, pause.HeldOn, pause.Place, pause.DueOn }, procedure.Name);
        var agency = await acts.AgencyAsync(one);
        DocumentWriter.Issue(acts.Db, one, DocumentKind.ProcedureNotice, agency, acts.Clock.UtcNow, DocumentTexts.ProcedureNotice(one, agency, acts.Clock.Today, pause));
    }
}
