using Banshi.Platform.Actors;

namespace Banshi.UnitTests;

/// <summary>What a guard lets an actor reach is the same in a query and for a record at hand.</summary>
public sealed class ReachTests
{
    private static readonly Guid Party = Guid.NewGuid();
    private static readonly Guid Agency = Guid.NewGuid();
    private static readonly Guid Other = Guid.NewGuid();

    private static readonly Record[] Records =
    [
        .. from division in new[] { "150000000000", "150105000000", "150105001000", "150105001001", "150104000000", "160000000000" }
           from agency in new[] { Agency, Other }
           from party in new Guid?[] { Party, Other, null }
           select new Record(division, agency, party),
    ];

    private static readonly Actor[] Actors =
    [
        Actor.Anonymous,
        Actor.System,
        new() { Party = new PartyRef(Party, "巴雅尔") },
        new() { Duties = [new Duty(Role.WindowClerk, "150105000000", null)] },
        new() { Duties = [new Duty(Role.Handler, "150105000000", Agency)] },
        new() { Duties = [new Duty(Role.Handler, "150105001001", null), new Duty(Role.WindowClerk, "150104000000", Agency)], Party = new PartyRef(Party, "巴雅尔") },
        new() { Duties = [new Duty(Role.Administrator, "150000000000", null)] },
    ];

    private static readonly Guard[] Guards =
    [
        Guard.Anyone,
        Guard.OnDuty,
        Guard.Allow(Role.Applicant, Reach.Own),
        Guard.Allow(Role.WindowClerk, Reach.Division),
        Guard.Allow(Role.Handler, Reach.Agency),
        Guard.Allow(Role.Applicant, Reach.Own).And(Role.WindowClerk, Reach.Division).And(Role.Handler, Reach.Agency),
        Guard.Allow(Role.Administrator, Reach.All),
    ];

    [Fact]
    public void RecordAtHand_IsReached_WhereAQueryFindsIt()
    {
        var reached = 0;
        foreach (var (actor, guard) in Actors.SelectMany(actor => Guards.Select(guard => (actor, guard))))
        {
            var found = Records.AsQueryable().ReachableBy(actor, guard).ToList();

            Assert.Equal(found, Records.Where(record => guard.Reaches(actor, record)));
            reached += found.Count;
        }

        // The platform itself reaches everything through any guard; the others something, and not everything.
        var bySystem = Guards.Length * Records.Length;
        Assert.All(Guards, guard => Assert.True(guard.Reaches(Actor.System, Records[0])));
        Assert.InRange(reached, bySystem + 1, (Actors.Length * bySystem) - 1);
    }

    [Theory]
    [InlineData("150105000000", true)]
    [InlineData("150105001001", true)]
    [InlineData("150104000000", false)]
    [InlineData("150000000000", false)]
    public void Clerk_ReachesHisDivisionAndBelow(string division, bool isReached)
    {
        var clerk = new Actor { Duties = [new Duty(Role.WindowClerk, "150105000000", null)] };

        Assert.Equal(isReached, Guard.Allow(Role.WindowClerk, Reach.Division).Reaches(clerk, new Record(division, Other, null)));
    }

    private sealed record Record(string Division, Guid AgencyId, Guid? PartyId) : IScoped;
}
