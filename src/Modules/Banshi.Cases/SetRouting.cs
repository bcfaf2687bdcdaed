using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An agency's approver says to whom its cases go at each step, item by item or all of them.</summary>
internal sealed class SetRouting(AppDbContext db, ActorSource actors, AuditTrail audit, IIdentity identity, ICatalog catalog) : IGuarded
{
    public static Guard Guard => AppointChiefRepresentative.Guard;

    /// <summary>What the approver enters.</summary>
    /// <param name="Step">Review or decision.</param>
    /// <param name="TaskCode">The one item; empty for all items of the agency.</param>
    /// <param name="Officer">The officer; empty for whoever has the fewest open cases.</param>
    public sealed record Input(Role? Step, string? TaskCode, Guid? Officer);

    public sealed record View(IReadOnlyList<RoutingRule> Rules, IReadOnlyList<OfficerInfo> Officers);

    // Whoever approves for all agencies of a division speaks for none of them.
    private Duty? Duty => actors.Current.Duties.FirstOrDefault(duty => duty is { Role: Role.Approver, AgencyId: not null });

    public async Task<View> ViewAsync(CancellationToken cancellation) => new(
        await Own().AsNoTracking().OrderBy(rule => rule.Step).ThenBy(rule => rule.TaskCode).ToListAsync(cancellation),
        Duty is { AgencyId: { } agency } duty ? await identity.OfficersAsync([Role.Handler, Role.Approver], duty.Division, agency, cancellation) : []);

    public async Task<Problem?> RunAsync(Input input, CancellationToken cancellation)
    {
        var code = input.TaskCode?.Trim() ?? "";
        var list = code.Length == 0 ? null : await catalog.FindAsync(code, cancellation);
        var officer = await FindAsync(input, cancellation);
        if (Check(input, code.Length == 0 || list?.AgencyId == Duty?.AgencyId, officer) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        db.RemoveRange(await Own().Where(rule => rule.Step == input.Step && rule.TaskCode == code).ToListAsync(cancellation));
        var rule = Of(input, list?.Content, officer);
        db.Add(rule);
        audit.Record(rule.AgencyId, "cases.set-routing", new { step = rule.Step.ToString(), rule.TaskCode, officer = rule.OfficerName });
        return await db.SaveAsync(cancellation);
    }

    public async Task<Problem?> RemoveAsync(Guid id, CancellationToken cancellation)
    {
        if (await Own().SingleOrDefaultAsync(rule => rule.Id == id, cancellation) is not { } rule)
        {
            return PlatformProblems.Unknown.With();
        }

        db.Remove(rule);
        audit.Record(rule.AgencyId, "cases.remove-routing", new { step = rule.Step.ToString(), rule.TaskCode, officer = rule.OfficerName });
        return await db.SaveAsync(cancellation);
    }

    private RoutingRule Of(Input input, ItemContent? list, OfficerInfo? officer) => new()
    {
        Id = Guid.CreateVersion7(),
        AgencyId = Duty!.AgencyId!.Value,
        TaskCode = list?.TaskCode ?? "",
        ItemName = list?.Name ?? "",
        Step = input.Step!.Value,
        OfficerId = officer?.AccountId,
        OfficerName = officer?.Name ?? "",
    };

    private async Task<OfficerInfo?> FindAsync(Input input, CancellationToken cancellation) => input is { Officer: { } sought, Step: { } step }
        ? (await ViewAsync(cancellation)).Officers.FirstOrDefault(one => one.AccountId == sought && one.Roles.Contains(step))
        : null;

    private List<FieldProblem> Check(Input input, bool isOwnItem, OfficerInfo? officer) =>
    [
        .. Duty is not null && input.Step is Role.Handler or Role.Approver ? Array.Empty<FieldProblem>() : [CaseProblems.ChooseFirst.For("Step")],
        .. isOwnItem ? Array.Empty<FieldProblem>() : [CaseProblems.NotOwnItem.For("TaskCode")],
        .. input.Officer is null || officer is not null ? Array.Empty<FieldProblem>() : [CaseProblems.NoSuchOfficer.For("Officer")],
    ];

    private IQueryable<RoutingRule> Own()
    {
        var agency = Duty?.AgencyId ?? Guid.Empty;
        return db.Set<RoutingRule>().Where(rule => rule.AgencyId == agency);
    }
}
