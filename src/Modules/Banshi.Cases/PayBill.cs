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
        var found = await acts.Db.Set<Bill>().Where(bill => bill.Id == id)
            .Join(acts.Db.Set<Case>().AsNoTracking().ReachableBy(acts.Actor, Guard), bill => bill.CaseId, one => one.Id, (bill, one) => new { bill, one }).SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return PlatformProblems.Unknown;
        }

        if (found.bill.IsUnderWay)
        {
            await bills.AskAsync(found.bill, cancellation);
        }

        return new View(found.bill, found.one.ItemName, found.one.Number!, (await acts.AgencyAsync(found.one)).Name);
    }
}
