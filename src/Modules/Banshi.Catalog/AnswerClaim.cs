using Banshi.Catalog.Domain;
using Banshi.Catalog.Unified;
using Banshi.Directory.Contracts;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog;

/// <summary>An agency claims an entry (认领), which opens the draft of its list with the unified standard in it, or says why it does not take it on.</summary>
internal sealed class AnswerClaim(AppDbContext db, IDirectory directory, StandardBook standards, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    private const int LongestReason = 500;

    public static Guard Guard => Guard.Allow(Role.CatalogEditor, Reach.Agency);

    /// <summary>Returns the key of the draft where the entry was claimed.</summary>
    public async Task<Result<Guid?>> RunAsync(string basicCode, ClaimState answer, string reason, CancellationToken cancellation)
    {
        if (await AgencyAsync(cancellation) is not { } agency)
        {
            return PlatformProblems.Forbidden;
        }

        if (await db.Set<CatalogEntry>().SingleOrDefaultAsync(one => one.BasicCode == basicCode, cancellation) is not { } entry || !Concerns(entry, agency))
        {
            return PlatformProblems.Unknown;
        }

        if (answer == ClaimState.Declined && reason.Length is 0 or > LongestReason)
        {
            return PlatformProblems.Invalid([PlatformProblems.Missing($"Reason-{basicCode}", "不承接的理由", "why the agency does not take it on")]);
        }

        await KeepAsync(entry, agency, answer, reason, cancellation);
        Guid? draft = answer == ClaimState.Claimed ? await DraftAsync(entry, agency, cancellation) : null;
        return await db.SaveAsync(cancellation) is { } stale ? stale : draft;
    }

    private async Task KeepAsync(CatalogEntry entry, AgencyInfo agency, ClaimState answer, string reason, CancellationToken cancellation)
    {
        var by = actors.Current.Name;
        var claim = await db.Set<EntryClaim>().SingleOrDefaultAsync(one => one.EntryId == entry.Id && one.AgencyId == agency.Id, cancellation)
            ?? db.Add(new EntryClaim { EntryId = entry.Id, AgencyId = agency.Id, Division = agency.Division, State = answer, At = clock.UtcNow, By = by }).Entity;
        (claim.State, claim.Reason, claim.At, claim.By) = (answer, answer == ClaimState.Declined ? reason : "", clock.UtcNow, by);
        audit.Record(entry.Id, "catalog.answer-claim", new { entry.BasicCode, agency = agency.Name, answer = answer.ToString(), reason });
    }

    private async Task<AgencyInfo?> AgencyAsync(CancellationToken cancellation) =>
        ReviewReach.EditorDuty(actors.Current)?.AgencyId is { } id ? await directory.FindAgencyAsync(id, cancellation) : null;

    private bool Concerns(CatalogEntry entry, AgencyInfo agency) => entry.IsInForce(clock.Today) && entry.Department == agency.Kind && entry.Levels.Contains(ReviewReach.LevelOf(agency), StringComparison.Ordinal);

    private async Task<Guid> DraftAsync(CatalogEntry entry, AgencyInfo agency, CancellationToken cancellation)
    {
        var code = ItemCode.Task(agency.CreditCode, int.Parse(ReviewReach.LevelOf(agency), System.Globalization.CultureInfo.InvariantCulture), entry.BasicCode);
        if (await db.Set<ListDraft>().OpenOf(DraftPurpose.List, code).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is { } open)
        {
            return open;
        }

        var content = NewList.Of(EntryContent.Read(entry.Content), code, agency, await directory.FindCenterAsync(agency.Division, cancellation));
        var standard = await standards.FindAsync(entry.BasicCode, agency.Division, cancellation);
        var item = standard is null ? content : Inheritance.Apply(ContentJson.Read(standard.Content), content);
        return db.Add(ListDraft.Begin(DraftPurpose.List, item, standard is null ? null : ListDraft.Read(standard.Sections), agency.Id, (actors.Current.Name, clock.UtcNow))).Entity.Id;
    }
}
