using Banshi.Cases.Domain;
using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An agency's approver says to whom its cases go at each step, item by item or all of them.</summary>
internal sealed class SetRouting(AppDbContext db, AuditTrail audit, OwnAgency agency) : IGuarded
{
    private static readonly Role[] Steps = [Role.Handler, Role.Approver];

    public static Guard Guard => OwnAgency.Guard;

    /// <summary>What the approver enters.</summary>
    /// <param name="Step">Review or decision.</param>
    /// <param name="TaskCode">Name or code of the one item; empty for all items of the agency.</param>
    /// <param name="Officer">The officer; empty for whoever has the fewest open cases.</param>
    public sealed record Input(Role? Step, string? TaskCode, Guid? Officer);

    public sealed record View(IReadOnlyList<RoutingRule> Rules, IReadOnlyList<OfficerInfo> Officers);

    public async Task<View> ViewAsync(CancellationToken cancellation) => new(
        await Own().AsNoTracking().OrderBy(rule => rule.Step).ThenBy(rule => rule.TaskCode).ToListAsync(cancellation),
        await agency.OfficersAsync(Steps, cancellation));

    public async Task<Problem?> RunAsync(Input input, CancellationToken cancellation)
    {
        var items = await agency.ItemsAsync(input.TaskCode, cancellation);
        var officer = input is { Officer: not null, Step: { } step }
            ? (await agency.OfficersAsync([step], cancellation)).FirstOrDefault(one => one.AccountId == input.Officer)
            : null;
        if (Check(input, items, officer) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        db.RemoveRange(await Own().Where(rule => rule.Step == input.Step && rule.TaskCode == items!.TaskCode).ToListAsync(cancellation));
        var rule = new RoutingRule
        {
            Id = Guid.CreateVersion7(),
            AgencyId = agency.Id,
            TaskCode = items!.TaskCode,
            ItemName = items.Name,
            Step = input.Step!.Value,
            OfficerId = officer?.AccountId,
            OfficerName = officer?.Name ?? "",
        };
        db.Add(rule);
        Record("cases.set-routing", rule);
        return await db.SaveAsync(cancellation);
    }

    public async Task<Problem?> RemoveAsync(Guid id, CancellationToken cancellation)
    {
        if (await Own().SingleOrDefaultAsync(rule => rule.Id == id, cancellation) is not { } rule)
        {
            return PlatformProblems.Unknown.With();
        }

        db.Remove(rule);
        Record("cases.remove-routing", rule);
        return await db.SaveAsync(cancellation);
    }

    private void Record(string act, RoutingRule rule) => audit.Record(rule.AgencyId, act, new { step = rule.Step.ToString(), rule.TaskCode, officer = rule.OfficerName });

    private static List<FieldProblem> Check(Input input, OwnAgency.Items? items, OfficerInfo? officer) =>
    [
        .. input.Step is { } step && Steps.Contains(step) ? Array.Empty<FieldProblem>() : [CaseProblems.ChooseFirst.For("Step")],
        .. items is not null ? Array.Empty<FieldProblem>() : [CaseProblems.NotOwnItem.For("TaskCode")],
        .. input.Officer is null || officer is not null ? Array.Empty<FieldProblem>() : [CaseProblems.NoSuchOfficer.For("Officer")],
    ];

    private IQueryable<RoutingRule> Own() => db.Set<RoutingRule>().Where(rule => rule.AgencyId == agency.Id);
}
