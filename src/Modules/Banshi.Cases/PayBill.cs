using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>The applicant looks at a bill, goes to the gateway to pay it, and comes back to see that it is paid.</summary>
internal sealed class PayBill(CaseActs acts, Bills bills) : IGuarded
{
    public static Guard Guard => Guard.Allow(Role.Applicant, Reach.Own);

    public sealed record View(Bill Bill, string ItemName, string Number, string AgencyName);

    public async Task<Result<View>> RunAsync(Guid id, CancellationToken cancellation)
    {
        var mine = acts.Db.Set<Case>().ReachableBy(acts.Actor, Guard);
        if (await acts.Db.Set<Bill>().SingleOrDefaultAsync(bill => bill.Id == id && mine.Any(one => one.Id == bill.CaseId), cancellation) is not { } bill)
        {
            return PlatformProblems.Unknown;
        }

        if (bill.IsUnderWay)
        {
            await bills.AskAsync(bill, cancellation);
        }

        var one = await acts.Db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == bill.CaseId, cancellation);
        return new View(bill, one.ItemName, one.Number!, (await acts.AgencyAsync(one)).Name);
    }
}
