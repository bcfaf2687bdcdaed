using System.Globalization;
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

/// <summary>
/// The department of the level that set an entry begins its unified standard, or the next version of it: the region's for what the state or the region set,
/// the league's for what it set itself (policy 二(一)2).
/// </summary>
internal sealed class StartStandard(AppDbContext db, IDirectory directory, StandardBook standards, ActorSource actors, AuditTrail audit, Clock clock) : IGuarded
{
    public static Guard Guard => EditListDraft.Guard;

    /// <summary>Whether an agency may set the standard of an entry.</summary>
    public static bool MaySet(AgencyInfo agency, EntryContent entry) =>
        agency.Kind == entry.Department && DivisionCode.Parse(agency.Division).Level == (entry.SetBy == SettingLevel.League ? DivisionLevel.League : DivisionLevel.Region);

    /// <summary>Returns the key of the draft, new or open already.</summary>
    public async Task<Result<Guid>> RunAsync(string basicCode, CancellationToken cancellation)
    {
        if (await db.Set<CatalogEntry>().AsNoTracking().SingleOrDefaultAsync(one => one.BasicCode == basicCode, cancellation) is not { } entry || !entry.IsInForce(clock.Today))
        {
            return PlatformProblems.Unknown;
        }

        var content = EntryContent.Read(entry.Content);
        return ReviewReach.EditorDuty(actors.Current)?.AgencyId is { } id && await directory.FindAgencyAsync(id, cancellation) is { } agency && MaySet(agency, content)
            ? await OpenAsync(content, agency, cancellation)
            : CatalogProblems.NotTheSetter;
    }

    private async Task<Result<Guid>> OpenAsync(EntryContent entry, AgencyInfo agency, CancellationToken cancellation)
    {
        var code = ItemCode.Task(agency.CreditCode, int.Parse(ReviewReach.LevelOf(agency), CultureInfo.InvariantCulture), entry.BasicCode);
        if (await db.Set<ListDraft>().OpenOf(DraftPurpose.Standard, code).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is { } open)
        {
            return open;
        }

        var standard = await standards.FindAsync(entry.BasicCode, agency.Division, cancellation);
        var inForce = standard?.Division == StandardKeeper.ScopeOf(agency.Division) ? standard : null;
        var item = inForce is null ? Inheritance.Strip(NewList.Of(entry, code, agency, null)) : ContentJson.Read(inForce.Content);
        var draft = db.Add(ListDraft.Begin(DraftPurpose.Standard, item, inForce is null ? null : ListDraft.Read(inForce.Sections), agency.Id, (actors.Current.Name, clock.UtcNow))).Entity;
        audit.Record(draft.Id, "catalog.start-standard", new { entry.BasicCode, from = inForce?.Number });
        return await db.SaveAsync(cancellation) is { } stale ? stale : draft.Id;
    }
}
