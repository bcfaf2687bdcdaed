using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Catalog.BulkChange;

/// <summary>Bulk changes of the office whose officer is asking.</summary>
internal sealed class BulkOffice(AppDbContext db, ActorSource actors, Clock clock)
{
    public Duty? Duty => BulkDuty.Of(actors.Current);

    /// <summary>Those of the officer's agency or service administration.</summary>
    public IQueryable<BulkChangeRecord> Own()
    {
        var (division, agency) = (Duty?.Division ?? "", Duty?.AgencyId);
        return db.Set<BulkChangeRecord>().Where(one => one.Division == division && one.AgencyId == agency);
    }

    /// <summary>A new one; not added yet.</summary>
    public BulkChangeRecord New(ProposeBulkChange.Input input, Duty duty) => new()
    {
        Id = Guid.CreateVersion7(),
        Change = BulkChangeRecord.Write(input.Change),
        Reason = input.Reason,
        EffectiveOn = input.EffectiveOn,
        ProposedBy = actors.Current.AccountId,
        ProposedByName = actors.Current.Name,
        ProposedAt = clock.UtcNow,
        Role = duty.Role,
        Division = duty.Division,
        AgencyId = duty.AgencyId,
    };
}
