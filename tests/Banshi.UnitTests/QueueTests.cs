using Banshi.Cases;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests;

/// <summary>A queue longer than a page: nothing twice, nothing left out, in the order of the due days.</summary>
public sealed class QueueTests(BanshiHost host) : IClassFixture<BanshiHost>, IAsyncLifetime
{
    private const string Own = "152525100000";
    private const int Cases = 130;

    private static readonly DateOnly Monday = new(2026, 3, 2);

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        if (await db.Set<Case>().AnyAsync(_cancellation))
        {
            return;
        }

        for (var number = 0; number < Cases; number++)
        {
            db.Add(CaseOf(number, Own, number % 13 == 0 ? null : Monday.AddDays(number % 3)));
            db.Add(CaseOf(number + 1000, "150105000000", Monday));
        }

        await db.SaveChangesAsync(_cancellation);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("152525100000")]
    [InlineData("152525000000")]
    [InlineData("152500000000")]
    public async Task Queue_PageByPage_HoldsEachCaseOnceInItsOrder(string division)
    {
        var rows = await AllAsync(new Duty(Role.WindowClerk, division, null));

        Assert.Equal(Cases, rows.Count);
        Assert.Equal(Cases, rows.Select(row => row.Id).Distinct().Count());
        Assert.Equal(rows.OrderBy(row => row.Clock is null).ThenBy(row => row.Clock?.Due).Select(row => row.Id), rows.Select(row => row.Id));
    }

    [Fact]
    public async Task Queue_OfTheRegion_HoldsAll() => Assert.Equal(2 * Cases, (await AllAsync(new Duty(Role.WindowClerk, "150000000000", null))).Count);

    [Fact]
    public async Task Queue_OfOverlappingDuties_HoldsEachCaseOnce()
    {
        var rows = await AllAsync(new Duty(Role.WindowClerk, "152500000000", null), new Duty(Role.WindowClerk, "152525000000", null));

        Assert.Equal(Cases, rows.Count);
    }

    [Fact]
    public async Task Queue_OfAnotherTown_IsEmpty() => Assert.Empty(await AllAsync(new Duty(Role.WindowClerk, "152525101000", null)));

    private async Task<List<ListQueue.Row>> AllAsync(params Duty[] duties)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = new Actor { AccountId = Guid.CreateVersion7(), Name = "其木格", Channel = Channel.Window, Duties = duties };
        var list = scope.ServiceProvider.GetRequiredService<ListQueue>();
        List<ListQueue.Row> rows = [];
        for (string? after = null; ;)
        {
            var page = await list.RunAsync(new QueueFilter(ListQueue.Queue.Window, null, null, null), after, _cancellation);
            rows.AddRange(page.Rows);
            if (page.Next is null)
            {
                return rows;
            }

            after = page.Next;
        }
    }

    private static Case CaseOf(int number, string division, DateOnly? due) => new()
    {
        Id = Guid.CreateVersion7(),
        Number = $"QUEUE-{Guid.CreateVersion7():N}-{number}",
        ItemVersionId = Guid.CreateVersion7(),
        TaskCode = "11152525YL070007814000511102001",
        ItemName = "高龄津贴给付",
        AgencyId = Guid.CreateVersion7(),
        Division = division,
        Channel = Channel.Portal,
        PartyId = null,
        Applicant = new Applicant { IsEnterprise = false, Name = "巴雅尔", IdType = "111", IdNumber = "152525194206103118", Phone = "13900000002" },
        SheetId = Guid.CreateVersion7(),
        CreatedAt = BanshiHost.Start.UtcDateTime,
        SubmittedAt = BanshiHost.Start.UtcDateTime,
        State = CaseState.Submitted,
        Awaits = Awaited.Window,
        DueOn = due,
    };
}
