using Banshi.Licenses.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Licenses.Sharing;

/// <summary>The asks of departments, found by either side, added with a notice to the holder.</summary>
internal sealed class Asks(AppDbContext db, ActorSource actors, EventBus events, Clock clock, IOptions<LicenseOptions> options)
{
    private const int Most = 50;

    public DateTime Now => clock.UtcNow;

    public DateOnly Today => clock.Today;

    /// <summary>Until when one that is made now can be answered: the end of a legal day.</summary>
    public DateTime EndsAt => Clock.StartOf(clock.Today.AddDays(options.Value.AskDays + 1));

    /// <summary>Licenses that a call names.</summary>
    public IQueryable<License> Shared(NamedLicense named, string? typeCode) => named.In(db.Set<License>().AsNoTracking(), typeCode);

    /// <summary>The same ask, until its time is over; one that was agreed to has been used up.</summary>
    public Task<LicenseAsk?> SameAsync(Guid grantId, string subject, CancellationToken cancellation)
    {
        var now = clock.UtcNow;
        return Open(grantId, subject).AsNoTracking().SingleOrDefaultAsync(one => one.EndsAt > now, cancellation);
    }

    /// <summary>One of the agency whose system calls.</summary>
    public Task<LicenseAsk?> OfCallerAsync(Guid id, CancellationToken cancellation)
    {
        var agencies = actors.Current.Duties.Where(duty => duty.Role == Role.LicenseUser).Select(duty => duty.AgencyId).OfType<Guid>().ToList();
        return db.Set<LicenseAsk>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && agencies.Contains(one.AgencyId), cancellation);
    }

    /// <summary>Those that a holder can answer or has answered, the newest first.</summary>
    public async Task<IReadOnlyList<LicenseAsk>> OfHolderAsync(CancellationToken cancellation) =>
        await Own().AsNoTracking().OrderByDescending(one => one.Id).Take(Most).ToListAsync(cancellation);

    /// <summary>How many wait for the holder.</summary>
    public Task<int> WaitingAsync(CancellationToken cancellation)
    {
        var now = clock.UtcNow;
        return Own().CountAsync(one => one.Answer == AskState.Waiting && one.EndsAt > now, cancellation);
    }

    /// <summary>One that a holder can answer.</summary>
    public Task<LicenseAsk?> OfHolderAsync(Guid id, CancellationToken cancellation) => Own().SingleOrDefaultAsync(one => one.Id == id, cancellation);

    /// <summary>Adds one in the place of the same one whose time is over, and tells the holder. Saves; where another node was faster, its ask is the answer.</summary>
    public async Task<LicenseAsk?> AddAsync(LicenseAsk ask, CancellationToken cancellation)
    {
        if (await Open(ask.GrantId, ask.Subject).SingleOrDefaultAsync(cancellation) is { } former)
        {
            former.ClosedAt = clock.UtcNow;
        }

        db.Add(ask);
        if (ask.PartyId is { } party)
        {
            events.Publish(new LicenseStepped(ask.Id, LicenseStep.UseAsked, party, ask.TypeName, ask.AgencyName, ask.LastDay));
        }

        return await db.SaveAsync(cancellation) is null ? ask : await SameAsync(ask.GrantId, ask.Subject, cancellation);
    }

    public Task<Problem?> SaveAsync(CancellationToken cancellation) => db.SaveAsync(cancellation);

    private IQueryable<LicenseAsk> Open(Guid grantId, string subject) => db.Set<LicenseAsk>().Where(one => one.GrantId == grantId && one.Subject == subject && one.ClosedAt == null);

    private IQueryable<LicenseAsk> Own()
    {
        var party = actors.Current.Party!.Id;
        return db.Set<LicenseAsk>().Where(one => one.PartyId == party);
    }
}
