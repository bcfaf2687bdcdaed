using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>An agency's approver lets the base level decide (授权办理), and ends it again. What is still open there then comes back (<see cref="ReturnFromBaseLevel"/>).</summary>
internal sealed class AuthorizeBaseLevel(AppDbContext db, AuditTrail audit, Clock clock, OwnAgency agency, IDirectory directory, ICatalog catalog) : IGuarded
{
    public const int LongestDays = 1096;

    private const int MostCenters = 500;

    private static readonly DivisionLevel[] Levels = [DivisionLevel.Town, DivisionLevel.Village];

    public static Guard Guard => OwnAgency.Guard;

    /// <summary>What the approver enters.</summary>
    /// <param name="Division">The division of the center or station.</param>
    /// <param name="Body">The authority that acts there.</param>
    /// <param name="TaskCode">Name or code of the one item; empty for all items of the agency whose list says so.</param>
    /// <param name="Kind">In whose name it decides.</param>
    /// <param name="Basis">The document that it stands on.</param>
    /// <param name="From">First day.</param>
    /// <param name="Until">Last day.</param>
    public sealed record Input(string? Division, string? Body, string? TaskCode, AuthorizationKind? Kind, string? Basis, DateOnly? From, DateOnly? Until);

    public sealed record View(IReadOnlyList<BaseLevelAuthorization> Given, IReadOnlyList<CenterPlace> Centers);

    public async Task<View> ViewAsync(CancellationToken cancellation) => new(
        await Own().AsNoTracking().Where(one => one.RevokedAt == null && one.Until >= clock.Today).OrderBy(one => one.Until).ToListAsync(cancellation),
        await CentersAsync(cancellation));

    public async Task<Problem?> RunAsync(Input input, CancellationToken cancellation)
    {
        var center = (await CentersAsync(cancellation)).FirstOrDefault(one => one.Division == input.Division);
        var items = await agency.ItemsAsync(input.TaskCode, cancellation);
        if (await CheckAsync(input, center, items, cancellation) is { Count: > 0 } wrong)
        {
            return PlatformProblems.Invalid(wrong);
        }

        if (await Own().AnyAsync(
            other => other.Division == center!.Division && other.TaskCode == items!.TaskCode && other.RevokedAt == null && other.From <= input.Until && other.Until >= input.From, cancellation))
        {
            return PlatformProblems.Invalid([CaseProblems.AuthorizedAlready.For("From")]);
        }

        var one = new BaseLevelAuthorization
        {
            Id = Guid.CreateVersion7(),
            AgencyId = agency.Id,
            Division = center!.Division,
            Body = input.Body!.Trim(),
            TaskCode = items!.TaskCode,
            ItemName = items.Name,
            Kind = input.Kind!.Value,
            Basis = input.Basis!.Trim(),
            From = input.From!.Value,
            Until = input.Until!.Value,
            GrantedAt = clock.UtcNow,
            GrantedBy = agency.Actor.Name,
        };
        db.Add(one);
        audit.Record(one.Id, "cases.authorize-base-level", new { one.Division, one.Body, one.TaskCode, kind = one.Kind.ToString(), one.Basis, one.From, one.Until });
        return await db.SaveAsync(cancellation);
    }

    public async Task<Problem?> RevokeAsync(Guid id, CancellationToken cancellation)
    {
        if (await Own().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } one)
        {
            return PlatformProblems.Unknown.With();
        }

        if (one.RevokedAt is not null)
        {
            return null;
        }

        one.RevokedAt = clock.UtcNow;
        audit.Record(id, "cases.end-authorization", new { one.Body });
        return await db.SaveAsync(cancellation);
    }

    private async Task<IReadOnlyList<CenterPlace>> CentersAsync(CancellationToken cancellation) =>
        agency.Division is { } division ? await directory.CentersAsync(division, Levels, null, MostCenters, cancellation) : [];

    private async Task<List<FieldProblem>> CheckAsync(Input input, CenterPlace? center, OwnAgency.Items? items, CancellationToken cancellation) =>
    [
        .. Unless(center is not null, CaseProblems.NoSuchCenter.For("Division")),
        .. Unless(IsWithin(input.Body, BaseLevelAuthorization.LongestBody), CaseProblems.BodyMissing.For("Body", BaseLevelAuthorization.LongestBody)),
        .. Unless(items is not null, CaseProblems.NotOwnItem.For("TaskCode")),
        .. Unless(await IsForAsync(items, center, cancellation), CaseProblems.NotForBaseLevel.For("TaskCode", items?.Name ?? "")),
        .. Unless(input.Kind is not null, CaseProblems.ChooseFirst.For("Kind")),
        .. Unless(IsWithin(input.Basis, BaseLevelAuthorization.LongestBasis), CaseProblems.BasisMissing.For("Basis", BaseLevelAuthorization.LongestBasis)),
        .. Unless(AreDays(input.From, input.Until), CaseProblems.MandateDaysWrong.For("From", LongestDays)),
    ];

    private static IEnumerable<FieldProblem> Unless(bool isRight, FieldProblem wrong) => isRight ? [] : [wrong];

    private bool AreDays(DateOnly? from, DateOnly? until) => from >= clock.Today && until >= from && until.Value.DayNumber - from.Value.DayNumber <= LongestDays;

    private static bool IsWithin(string? text, int most) => text?.Trim() is { } given && given.Length > 0 && given.Length <= most;

    // All items of the agency means those whose list says so.
    private async Task<bool> IsForAsync(OwnAgency.Items? items, CenterPlace? center, CancellationToken cancellation) => center is null || items is not { TaskCode.Length: > 0 }
        || (await catalog.FindAsync(items.TaskCode, cancellation) is { } list && CrossRegionLists.ModeAt(list.Content, center.Division) == BaseLevelMode.Decision);

    private IQueryable<BaseLevelAuthorization> Own() => db.Set<BaseLevelAuthorization>().Where(one => one.AgencyId == agency.Id);
}
