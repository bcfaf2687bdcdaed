using Banshi.Cases.Domain;
using Banshi.Identity.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An agency's approver says when a case is brought to whom without anybody asking, item by item or for all of them.</summary>
internal sealed class SetEscalationRules(AppDbContext db, AuditTrail audit, OwnAgency agency, Clock clock) : IGuarded
{
    public const int MostDays = 30;
    public const int MostHours = 72;

    private static readonly Awaited[] Steps = [Awaited.Nobody, Awaited.Window, Awaited.Handler, Awaited.Approver];

    public static Guard Guard => OwnAgency.Guard;

    /// <summary>What the approver enters.</summary>
    /// <param name="Limit">What is measured.</param>
    /// <param name="Side">Before its end, or behind it; what nobody touches has no end.</param>
    /// <param name="Unit">Working days or hours.</param>
    /// <param name="Amount">How many.</param>
    /// <param name="Step">Who is awaited.</param>
    /// <param name="TaskCode">Name or code of the one item; empty for all items of the agency.</param>
    /// <param name="To">The approver; empty for whoever has the fewest.</param>
    /// <param name="AnswerDays">Working days to answer.</param>
    public sealed record Input(EscalationLimit? Limit, EscalationSide? Side, EscalationUnit Unit, int? Amount, Awaited Step, string? TaskCode, Guid? To, int? AnswerDays);

    public sealed record View(IReadOnlyList<EscalationRule> Rules, IReadOnlyList<OfficerInfo> Approvers);

    public async Task<View> ViewAsync(CancellationToken cancellation) => new(
        await Own().AsNoTracking().Where(rule => rule.RemovedAt == null).OrderBy(rule => rule.TaskCode).ThenBy(rule => rule.Limit).ThenBy(rule => rule.Side).ThenBy(rule => rule.Amount).ToListAsync(cancellation),
        await agency.OfficersAsync([Role.Approver], cancellation));

    public async Task<Problem?> RunAsync(Input input, CancellationToken cancellation)
    {
        var items = await agency.ItemsAsync(input.TaskCode, cancellation);
        var to = await ReceiverAsync(input.To, cancellation);
        List<FieldProblem> wrong = [.. CheckMeasure(input), .. CheckRest(input, items, to)];
        if (wrong.Count > 0)
        {
            return PlatformProblems.Invalid(wrong);
        }

        // What it brought up stays brought up: a rule that is there keeps its key.
        var asked = RuleOf(input, items!);
        var rule = await SameAsync(asked, cancellation) ?? db.Add(asked).Entity;
        (rule.ToId, rule.ToName, rule.AnswerDays, rule.RemovedAt) = (to?.AccountId, to?.Name ?? "", input.AnswerDays!.Value, null);
        Record("cases.set-escalation-rule", rule);
        return await db.SaveAsync(cancellation);
    }

    public async Task<Problem?> RemoveAsync(Guid id, CancellationToken cancellation)
    {
        if (await Own().SingleOrDefaultAsync(rule => rule.Id == id && rule.RemovedAt == null, cancellation) is not { } rule)
        {
            return PlatformProblems.Unknown.With();
        }

        rule.RemovedAt = clock.UtcNow;
        Record("cases.remove-escalation-rule", rule);
        return await db.SaveAsync(cancellation);
    }

    private EscalationRule RuleOf(Input input, OwnAgency.Items items) => new()
    {
        Id = Guid.CreateVersion7(),
        AgencyId = agency.Id,
        TaskCode = items.TaskCode,
        ItemName = items.Name,
        Step = input.Step,
        Limit = input.Limit!.Value,
        Side = input.Limit == EscalationLimit.Idle ? EscalationSide.After : input.Side!.Value,
        Unit = input.Unit,
        Amount = input.Amount!.Value,
    };

    private async Task<OfficerInfo?> ReceiverAsync(Guid? to, CancellationToken cancellation) =>
        to is null ? null : (await agency.OfficersAsync([Role.Approver], cancellation)).FirstOrDefault(one => one.AccountId == to);

    private Task<EscalationRule?> SameAsync(EscalationRule rule, CancellationToken cancellation) => Own()
        .Where(one => one.TaskCode == rule.TaskCode && one.Step == rule.Step && one.Limit == rule.Limit)
        .SingleOrDefaultAsync(one => one.Side == rule.Side && one.Unit == rule.Unit && one.Amount == rule.Amount, cancellation);

    private static IEnumerable<FieldProblem> CheckMeasure(Input input)
    {
        if (input.Limit is not { } limit || !Enum.IsDefined(limit))
        {
            yield return CaseProblems.ChooseFirst.For("Limit");
        }
        else if (limit != EscalationLimit.Idle && CheckSide(limit, input.Side) is { } wrong)
        {
            yield return wrong;
        }

        var (least, most) = AmountsOf(input);
        if (input.Amount is not { } amount || amount < least || amount > most)
        {
            yield return CaseProblems.RuleAmountWrong.For("Amount", least, most);
        }
    }

    // A case that was not answered in time is accepted by law: nothing of it is late.
    private static FieldProblem? CheckSide(EscalationLimit limit, EscalationSide? side) => side switch
    {
        EscalationSide.Before => null,
        EscalationSide.After => limit == EscalationLimit.Acceptance ? CaseProblems.NeverLate.For("Side") : null,
        _ => CaseProblems.ChooseFirst.For("Side"),
    };

    // Only the limit of handling may be one of hours.
    private static bool IsRightUnit(Input input) => Enum.IsDefined(input.Unit) && (input.Unit == EscalationUnit.WorkingDays || input.Limit == EscalationLimit.Promised);

    // None before the end is the last day itself.
    private static (int Least, int Most) AmountsOf(Input input) => input switch
    {
        { Unit: EscalationUnit.Hours } => (1, MostHours),
        { Side: EscalationSide.Before } and not { Limit: EscalationLimit.Idle } => (0, MostDays),
        _ => (1, MostDays),
    };

    private static List<FieldProblem> CheckRest(Input input, OwnAgency.Items? items, OfficerInfo? to) =>
    [
        .. IsRightUnit(input) ? Array.Empty<FieldProblem>() : [CaseProblems.HoursWrong.For("Unit")],
        .. Steps.Contains(input.Step) ? Array.Empty<FieldProblem>() : [CaseProblems.ChooseFirst.For("Step")],
        .. items is not null ? Array.Empty<FieldProblem>() : [CaseProblems.NotOwnItem.For("TaskCode")],
        .. input.To is null || to is not null ? Array.Empty<FieldProblem>() : [CaseProblems.NoSuchOfficer.For("To")],
        .. input.AnswerDays is >= 1 and <= EscalateCase.MostDays ? Array.Empty<FieldProblem>() : [CaseProblems.DaysWrong.For("AnswerDays", EscalateCase.MostDays)],
    ];

    private void Record(string act, EscalationRule rule) => audit.Record(rule.AgencyId, act, new { rule = CaseNames.Of(rule), rule.TaskCode, step = rule.Step.ToString(), to = rule.ToName, rule.AnswerDays });

    private IQueryable<EscalationRule> Own() => db.Set<EscalationRule>().Where(rule => rule.AgencyId == agency.Id);
}
