using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>The query that is translated once finds what the guard of drafts lets an applicant reach at the portal.</summary>
public sealed class OwnCaseTests : IAsyncDisposable
{
    private const string Food = "11150105YL2200042E4000131101001";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Case_IsFound_WhereItsApplicantReachesIt_AndADraftOfTheWindowIsNot()
    {
        var applied = await new Office(_host).ApplyAsync(Food, []);
        await using var scope = _host.Services.CreateAsyncScope();
        var (db, own) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), scope.ServiceProvider.GetRequiredService<OwnCase>());
        var (one, me, other) = (await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == applied, _cancellation), Guid.CreateVersion7(), Guid.CreateVersion7());
        var copies = (from channel in new[] { Channel.Portal, Channel.Window }
                      from state in new[] { CaseState.Draft, CaseState.Submitted }
                      from party in new Guid?[] { me, other, null }
                      select Copy(one, channel, state, party)).ToList();
        db.AddRange(copies);
        await db.SaveChangesAsync(_cancellation);

        var found = 0;
        foreach (var copy in copies)
        {
            var reached = await db.Set<Case>().ReachableBy(new Actor { Party = new PartyRef(me, "张三") }, DraftAccess.Guard)
                .AnyAsync(c => c.Id == copy.Id && (c.Channel == Channel.Portal || c.State != CaseState.Draft), _cancellation);

            Assert.Equal(reached, await own.FindAsync(db, copy.Id, me, _cancellation) is not null);
            found += reached ? 1 : 0;
        }

        Assert.Equal(3, found);
    }

    private static Case Copy(Case one, Channel channel, CaseState state, Guid? party) => new()
    {
        Id = Guid.CreateVersion7(),
        ItemVersionId = one.ItemVersionId,
        TaskCode = one.TaskCode,
        ItemName = one.ItemName,
        AgencyId = one.AgencyId,
        Division = one.Division,
        Channel = channel,
        PartyId = party,
        Applicant = new Applicant { IsEnterprise = false, Name = "张三", IdType = "111", IdNumber = "11010519491231002X", Phone = "13900000003" },
        State = state,
        SheetId = one.SheetId,
        CreatedAt = one.CreatedAt,
    };
}
