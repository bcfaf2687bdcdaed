using Banshi.Catalog.Domain;
using Banshi.Platform;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Unified;

/// <summary>Publishes the next version of a standard. Durable with the caller's save.</summary>
internal sealed class StandardKeeper(AppDbContext db, AuditTrail audit, Clock clock)
{
    /// <summary>Returns the number of the version.</summary>
    public async Task<int> PublishAsync(ListDraft draft, Proposal proposal, CancellationToken cancellation)
    {
        var (item, scope) = (draft.Item, ScopeOf(draft.Division));
        var standard = await db.Set<UnifiedStandard>().SingleOrDefaultAsync(one => one.BasicCode == item.BasicCode && one.Division == scope, cancellation)
            ?? db.Add(new UnifiedStandard { Id = Guid.CreateVersion7(), BasicCode = item.BasicCode, Division = scope, AgencyId = draft.AgencyId, Name = item.Name, Number = 0, Content = "", Sections = "" }).Entity;
        (standard.Name, standard.Content, standard.Sections) = (item.Name, draft.Content, draft.Sections);
        standard.Number++;
        db.Add(new StandardVersion { StandardId = standard.Id, Number = standard.Number, Content = draft.Content, At = clock.UtcNow, Reason = proposal.Reason, ProposalId = proposal.Id });
        audit.Record(standard.Id, "catalog.publish-standard", new { item.BasicCode, scope, standard.Number });
        return standard.Number;
    }

    /// <summary>The region or league of an agency that may set a standard.</summary>
    public static string ScopeOf(string division)
    {
        var code = DivisionCode.Parse(division);
        return code.At(code.Level < DivisionLevel.League ? DivisionLevel.Region : DivisionLevel.League).Value;
    }
}
