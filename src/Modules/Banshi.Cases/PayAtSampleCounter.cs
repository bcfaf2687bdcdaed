using Banshi.Cases.Payments;
using Banshi.Platform;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Banshi.Cases;

/// <summary>The counter of the sample region: it says that no money moves, and notes an order as paid. Outside the sample region there is none.</summary>
internal sealed class PayAtSampleCounter(AppDbContext db, Clock clock, IOptions<SiteOptions> site) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    public async Task<Result<SamplePayment>> ViewAsync(string number, CancellationToken cancellation) =>
        site.Value.IsSample && await db.Set<SamplePayment>().SingleOrDefaultAsync(one => one.Number == number, cancellation) is { } order ? order : PlatformProblems.Unknown;

    public async Task<Result<SamplePayment>> RunAsync(string number, CancellationToken cancellation)
    {
        if (!(await ViewAsync(number, cancellation)).Is(out var order, out var problem))
        {
            return problem;
        }

        if (order.IsOpen)
        {
            order.PaidAt = clock.UtcNow;
            await db.SaveAsync(cancellation);
        }

        return order;
    }
}
