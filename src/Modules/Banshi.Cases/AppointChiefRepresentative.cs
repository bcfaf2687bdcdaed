using Banshi.Cases.Domain;
using Banshi.Identity.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An agency's approver lets a clerk in the center act as its chief representative, and ends it again. Item, steps and time are on record.</summary>
internal sealed class AppointChiefRepresentative(AppDbContext db, AuditTrail audit, Clock clock, OwnAgency agency) : IGuarded
{
    private const int LongestDays = 366;

    private static readonly Role[] Clerks = [Role.WindowClerk];

    public static Guard Guard => OwnAgency.Guard;

    /// <summary>What the approver enters.</summary>
    /// <param name="Officer">Account of the clerk.</param>
    /// <param name="TaskCode">Name or code of the one item; empty for all items of the agency.</param>
    /// <param name="Reviews">Whether he reviews.</param>
    /// <param name="Decides">Whether he decides.</param>
    /// <param name="From">First day.</param>
    /// <param name="Until">Last day, at most a year later.</param>
    public sealed record Input(Guid Officer, string? TaskCode, bool Reviews, bool Decides, DateOnly? From, DateOnly? Until);

    public sealed record View(IReadOnlyList<ChiefRepresentative> Appointed, IReadOnlyList<OfficerInfo> Clerks);

    public async Task<View> ViewAsync(CancellationToken cancellation) => new(
        await Own().AsNoTracking().Where(one => one.RevokedAt == null && one.Until >= clock.Today).OrderBy(one => one.Until).ToListAsync(cancellation),
        await agency.OfficersAsync(Clerks, cancellation));

    public async Task<Problem?> RunAsync(Input input, CancellationToken cancellation)
    {
        var clerk = (await agency.OfficersAsync(Clerks, cancellation)).FirstOrDefault(one => one.AccountId == input.Officer);
        var items = await agency.ItemsAsync(input.TaskCode, cancellation);
        if (Check(input, clerk, items) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        var one = new ChiefRepresentative
        {
            Id = Guid.CreateVersion7(),
            AccountId = clerk!.AccountId,
            Name = clerk.Name,
            AgencyId = agency.Id,
            TaskCode = items!.TaskCode,
            ItemName = items.Name,
            Reviews = input.Reviews,
            Decides = input.Decides,
            From = input.From!.Value,
            Until = input.Until!.Value,
            GrantedAt = clock.UtcNow,
            GrantedBy = agency.Actor.Name,
        };
        db.Add(one);
        audit.Record(one.Id, "cases.appoint-representative", new { officer = one.Name, one.TaskCode, one.Reviews, one.Decides, one.From, one.Until });
        return await db.SaveAsync(cancellation);
    }

    public async Task<Problem?> RevokeAsync(Guid id, CancellationToken cancellation)
    {
        if (await Own().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } one)
        {
            return PlatformProblems.Unknown.With();
        }

        one.RevokedAt ??= clock.UtcNow;
        audit.Record(id, "cases.revoke-representative", new { officer = one.Name });
        return await db.SaveAsync(cancellation);
    }

    private List<FieldProblem> Check(Input input, OfficerInfo? clerk, OwnAgency.Items? items) =>
    [
        .. clerk is not null ? Array.Empty<FieldProblem>() : [CaseProblems.NoSuchOfficer.For("Officer")],
        .. items is not null ? Array.Empty<FieldProblem>() : [CaseProblems.NotOwnItem.For("TaskCode")],
        .. input.Reviews || input.Decides ? Array.Empty<FieldProblem>() : [CaseProblems.StepsMissing.For("Steps")],
        .. input.From >= clock.Today && input.Until >= input.From && input.Until.Value.DayNumber - input.From.Value.DayNumber <= LongestDays
            ? Array.Empty<FieldProblem>() : [CaseProblems.MandateDaysWrong.For("From", LongestDays)],
    ];

    private IQueryable<ChiefRepresentative> Own() => db.Set<ChiefRepresentative>().Where(one => one.AgencyId == agency.Id);
}
