using Banshi.Cases.Domain;
using Banshi.Platform.Jobs;
using Banshi.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Cases;

/// <summary>Asks the gateway about bills that are to be paid or given back: whoever pays need not come back to the page. A case that has ended asks for no money.</summary>
internal sealed class FollowBills(CaseActs acts, Bills bills, EventBus events) : IJob
{
    private const int Batch = 200;

    private static readonly CaseState[] Ended = [CaseState.Declined, CaseState.Withdrawn, CaseState.Terminated];

    public static string Name => "cases.follow-bills";

    public static TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var last = Guid.Empty;
        while (await NextAsync(last, cancellation) is { Count: > 0 } due)
        {
            foreach (var (bill, one) in due)
            {
                await bills.AskAsync(bill, cancellation);
                if (bill.State == BillState.Open && Ended.Contains(one.State))
                {
                    await CancelAsync(bill, one, cancellation);
                }

                last = bill.Id;
            }

            acts.Db.ChangeTracker.Clear();
        }
    }

    private async Task CancelAsync(Bill bill, Case one, CancellationToken cancellation)
    {
        bill.Cancel("办件已经结束，不用再缴费。");
        acts.Record(new CaseActs.Taken(one, await acts.ListAsync(one.ItemVersionId)), "cases.cancel-bill", new { name = bill.Fee, amount = bill.Amount, reason = bill.Reason }, "收费");
        events.Publish(new BillMoved(bill.Id));
        await acts.Db.SaveAsync(cancellation);
    }

    private async Task<List<(Bill Bill, Case Case)>> NextAsync(Guid after, CancellationToken cancellation)
    {
        var rows = await acts.Db.Set<Bill>().Where(bill => (bill.State == BillState.Open || bill.State == BillState.Refunding) && bill.Id.CompareTo(after) > 0).OrderBy(bill => bill.Id).Take(Batch)
            .Join(acts.Db.Set<Case>(), bill => bill.CaseId, one => one.Id, (bill, one) => new { bill, one }).ToListAsync(cancellation);
        return [.. rows.OrderBy(row => row.bill.Id).Select(row => (row.bill, row.one))];
    }
}
