using Banshi.Exchange.Domain;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Exchange;

/// <summary>The partners with what is on its way to them, and what this platform shows them of itself.</summary>
internal sealed class ListPartners(AppDbContext db, PlatformKey key, IOptions<SiteOptions> site) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Administrator, Reach.All);

    /// <param name="Name">Name of this platform's region.</param>
    /// <param name="Code">Its division code.</param>
    /// <param name="Address">Where it is reached.</param>
    /// <param name="PublicKey">Its public key; null where the key store is not set up.</param>
    /// <param name="Partners">The partners.</param>
    public sealed record View(string Name, string Code, string Address, string? PublicKey, IReadOnlyList<Row> Partners);

    /// <param name="Partner">The partner.</param>
    /// <param name="Waiting">How many messages have not gone through.</param>
    /// <param name="Unheard">How many messages of it wait for one before them, or could not be acted on.</param>
    public sealed record Row(Partner Partner, int Waiting, int Unheard);

    public async Task<View> RunAsync(CancellationToken cancellation)
    {
        var partners = await db.Set<Partner>().AsNoTracking().OrderBy(one => one.Code)
            .Select(one => new Row(
                one,
                db.Set<OutgoingMessage>().Count(message => message.Partner == one.Code && message.DueAt != null),
                db.Set<IncomingMessage>().Count(message => message.Partner == one.Code && message.HandledAt == null)))
            .ToListAsync(cancellation);
        return new View(site.Value.Region, site.Value.Division, site.Value.PublicUrl, key.PublicKey, partners);
    }
}
