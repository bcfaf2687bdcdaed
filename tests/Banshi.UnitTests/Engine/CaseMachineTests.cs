using System.Globalization;
using Banshi.Cases;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Identity.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>
/// Everybody tries everything on everything, in any order, while days go by and the platform does its own part: the engine does what the model says, and
/// nothing else. <c>BANSHI_TEST_ACTS</c> says how many tries.
/// </summary>
public sealed class CaseMachineTests : IAsyncDisposable
{
    private const int UsualTries = 4000;
    private const int AtOnce = 60;
    private const int EveryDay = 40;
    private const int EveryTerm = 1000;

    private static readonly string[] Lists =
    [
        "食品经营许可（新办）", "公共场所卫生许可（新办）", "仅销售预包装食品备案", "农药经营许可", "生育登记", "涉路施工许可", "中医（蒙医）诊所备案", "异地就医备案",
    ];

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();
    private readonly Random _random = new(20260302);
    private readonly Dictionary<Guid, int> _done = [];
    private readonly Dictionary<Guid, CaseState> _last = [];
    private readonly Guid _party = Guid.CreateVersion7();
    private readonly List<Guid> _open = [];
    private readonly List<ItemVersionInfo> _lists = [];
    private readonly Dictionary<Guid, BaseLevelAuthorization> _authorized = [];
    private readonly HashSet<Guid> _below = [];
    private readonly HashSet<(Try What, string? Where)> _succeeded = [];
    private IReadOnlyList<Person> _people = [];
    private OfficerInfo _superior = default!;
    private List<(Try What, Person Who)> _all = [];

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Engine_DoesWhatTheLawSays_AndNothingElse()
    {
        var tries = int.TryParse(Environment.GetEnvironmentVariable("BANSHI_TEST_ACTS"), CultureInfo.InvariantCulture, out var given) ? given : UsualTries;
        await PrepareAsync();
        for (var count = 0; count < tries; count++)
        {
            if (count % EveryTerm == 0)
            {
                await RenewAuthorizationsAsync();
            }

            if (count % EveryDay == 0)
            {
                _host.Time.Advance(TimeSpan.FromHours(_random.Next(2, 30)));
                await FillUpAsync();
            }

            await TryAsync(_open[_random.Next(_open.Count)]);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"COUNT {tries:#,0} tries, {_done.Values.Sum():#,0} acts on {_done.Count:#,0} cases on {_host.Database}"));
        await CheckTrailsAsync();
        if (tries >= UsualTries)
        {
            Assert.All([Try.Take, Try.Escalate, Try.Instruct, Try.EndEscalation], what => Assert.Contains((what, People.Saihan), _succeeded));
            Assert.Contains((Try.Review, People.Town), _succeeded);
            Assert.Contains(_succeeded, one => one is { Where: People.Town, What: Try.Grant or Try.Refuse });
        }
    }

    private async Task PrepareAsync()
    {
        await using var scope = Scope(Actor.System);
        var catalog = scope.ServiceProvider.GetRequiredService<ICatalog>();
        foreach (var name in Lists)
        {
            _lists.AddRange((await catalog.ListAsync(People.Saihan, name, 5, _cancellation)).Where(list => list.Content.CanApply && list.AgencyId is not null).Take(1));
        }

        Assert.True(_lists.Count >= 5, string.Join('、', _lists.Select(list => list.Content.Name)));
        _superior = (await scope.ServiceProvider.GetRequiredService<IIdentity>().OfficersAsync([Role.Approver], People.Saihan, Guid.Empty, _cancellation)).Single(officer => officer.Name == "吴建国");
        _people = People.All(_party, _lists[0].AgencyId!.Value, _superior);
        _all = [.. from what in Enum.GetValues<Try>() from who in _people select (what, who)];
    }

    // New applications come in as old ones end.
    private async Task FillUpAsync()
    {
        await SettleAsync();
        await using (var look = Scope(Actor.System))
        {
            var db = look.ServiceProvider.GetRequiredService<AppDbContext>();
            var ended = await db.Set<Case>().Where(c => _open.Contains(c.Id) && c.Awaits == Awaited.Nobody).Select(c => c.Id).ToListAsync(_cancellation);
            _open.RemoveAll(id => ended.Contains(id) && _random.Next(2) == 0);
        }

        while (_open.Count < AtOnce)
        {
            _open.Add(await ApplyAsync(_lists[_random.Next(_lists.Count)]));
        }
    }

    private async Task<Guid> ApplyAsync(ItemVersionInfo list)
    {
        await using var scope = Scope(_people[0].Actor);
        var id = await Application.SubmitAsync(scope.ServiceProvider, list, _party, _random);
        if (_random.Next(3) == 0)
        {
            _below.Add(id);
            var (db, authorization) = (scope.ServiceProvider.GetRequiredService<AppDbContext>(), _authorized[list.AgencyId!.Value]);
            var one = await db.Set<Case>().SingleAsync(c => c.Id == id, _cancellation);
            (one.Division, one.AuthorizationId) = (authorization.Division, authorization.Id);
            Assert.Null(await db.SaveAsync(_cancellation));
        }

        return id;
    }

    // The agencies end what they have authorized, by their own act, and authorize anew: what is open below comes back.
    private async Task RenewAuthorizationsAsync()
    {
        foreach (var agency in _lists.Select(list => list.AgencyId!.Value).Distinct())
        {
            var approver = new Actor { AccountId = Guid.CreateVersion7(), Name = "授权人", Duties = [new Duty(Role.Approver, People.Saihan, agency)], Channel = Channel.Window, HasTwoFactors = true };
            await using var scope = Scope(approver);
            if (_authorized.TryGetValue(agency, out var old))
            {
                Assert.Null(await scope.ServiceProvider.GetRequiredService<AuthorizeBaseLevel>().RevokeAsync(old.Id, _cancellation));
            }

            var now = _host.Time.GetUtcNow().UtcDateTime;
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            _authorized[agency] = db.Add(new BaseLevelAuthorization
            {
                Id = Guid.CreateVersion7(),
                AgencyId = agency,
                Division = People.Town,
                Body = "人民路街道办事处",
                TaskCode = "",
                ItemName = "",
                Kind = AuthorizationKind.Entrusted,
                Basis = "委托书",
                From = Platform.Clock.LegalDay(now),
                Until = Platform.Clock.LegalDay(now).AddDays(900),
                GrantedAt = now,
                GrantedBy = approver.Name,
            }).Entity;
            Assert.Null(await db.SaveAsync(_cancellation));
        }
    }

    private async Task TryAsync(Guid id)
    {
        var before = await LookAsync(id);
        var last = _last.GetValueOrDefault(id, before.Case.State);
        Assert.True(CaseModel.MayDrift(last, before.Case.State), $"{id} went from {last} to {before.Case.State} by itself.");
        var (what, who) = Choose(before);
        var expected = CaseModel.After(what, before, who);
        var problem = await ActAsync(id, what, who, before);
        var (state, version) = await StateAsync(id);
        _last[id] = state;
        var story = $"{what} by {who.Actor.Name} on {before.List.Name} in {before.Case.State} ({id}): {problem?.Title}, now {state}";
        if (problem is null)
        {
            Assert.True(expected is not null || WasCompletedMeanwhile(before, what), "It was not to be done. " + story);
            Assert.True(expected is null || CaseModel.MayDrift(expected.Value, state), story);
            _succeeded.Add((what, who.Division));
            _done[id] = _done.GetValueOrDefault(id) + (what is Try.ApplyAgain or Try.Take ? 0 : 1);
            return;
        }

        // Refused, as it should be; or the platform itself was faster.
        Assert.True(expected is null || before.Case.Version != version, "It was to be done. " + story);
        Assert.True(CaseModel.MayDrift(before.Case.State, state), story);
    }

    // The outbox completes what was decided, between the look and the try.
    private static bool WasCompletedMeanwhile(Seen before, Try what) => before.Case.State == CaseState.Decided && what is (Try.Deliver or Try.ApplyAgain);

    // Every other try is one that the model allows; endings come more seldom, so that cases grow old enough.
    private (Try What, Person Who) Choose(Seen seen)
    {
        if (_random.Next(2) == 0)
        {
            return Pick(_all);
        }

        var allowed = CaseModel.Allowed(seen, _people).Where(one => one.What is not (Try.Withdraw or Try.Terminate or Try.Decline) || _random.Next(8) == 0).ToList();
        return allowed.Count > 0 ? Pick(allowed) : Pick(_all);
    }

    private (Try What, Person Who) Pick(List<(Try What, Person Who)> of) => of[_random.Next(of.Count)];

    private async Task<Problem?> ActAsync(Guid id, Try what, Person who, Seen seen)
    {
        await using var scope = Scope(who.Actor);
        return await Acts.RunAsync(scope.ServiceProvider, id, what, seen, _cancellation);
    }

    // What has passed by law has passed, before anybody acts.
    private async Task SettleAsync()
    {
        await using var scope = Scope(Actor.System);
        await ActivatorUtilities.CreateInstance<WatchClocks>(scope.ServiceProvider).RunAsync(_cancellation);
        await ActivatorUtilities.CreateInstance<ReturnFromBaseLevel>(scope.ServiceProvider).RunAsync(_cancellation);
        await ActivatorUtilities.CreateInstance<EscalateByRule>(scope.ServiceProvider).RunAsync(_cancellation);
    }

    private async Task<Seen> LookAsync(Guid id)
    {
        await using var scope = Scope(Actor.System);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var one = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == id, _cancellation);
        var isAccepted = one.AcceptedAt is not null;
        var pause = one.State == CaseState.Paused ? await db.Set<Pause>().AsNoTracking().SingleAsync(pause => pause.CaseId == id && pause.EndedAt == null, _cancellation) : null;
        var changes = isAccepted ? await db.Set<ClockChange>().AsNoTracking().Where(change => change.CaseId == id).ToListAsync(_cancellation) : [];
        var today = Platform.Clock.LegalDay(_host.Time.GetUtcNow().UtcDateTime);
        var calendar = await scope.ServiceProvider.GetRequiredService<CaseFacts>().CalendarAsync(People.Saihan);
        return new Seen(
            one,
            _lists.Single(list => list.Id == one.ItemVersionId).Content,
            pause,
            changes.Find(change => change.IsOpen),
            changes.Exists(change => change is { Kind: ClockChangeKind.Extension, Approved: true }),
            one.SupplyBy is not null,
            today,
            Enumerable.Range(1, 15).Select(today.AddDays).First(day => calendar.Look(day).IsWorkingDay))
        {
            Superior = _superior.AccountId,
            Raised = await db.Set<Escalation>().AsNoTracking().SingleOrDefaultAsync(open => open.CaseId == id && open.EndedAt == null && open.RuleId == null, _cancellation),
            IsAuthorized = one.AuthorizationId is { } below && (await db.Set<BaseLevelAuthorization>().AsNoTracking().SingleAsync(authorization => authorization.Id == below, _cancellation)).IsInForce(today),
        };
    }

    private async Task<(CaseState State, Guid Version)> StateAsync(Guid id)
    {
        await using var scope = Scope(Actor.System);
        var row = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Case>().Where(c => c.Id == id).Select(c => new { c.State, c.Version }).SingleAsync(_cancellation);
        return (row.State, row.Version);
    }

    // Every act is in its trail, by somebody who may; no trail is broken.
    private async Task CheckTrailsAsync()
    {
        await using var scope = Scope(Actor.System);
        var audit = scope.ServiceProvider.GetRequiredService<AuditTrail>();
        foreach (var (id, count) in _done)
        {
            var trail = await audit.ReadAsync(id, _cancellation);
            var one = (await LookAsync(id)).Case;
            Assert.Null(AuditTrail.FirstBreak(trail));
            Assert.All(trail.Where(record => record.Channel != Channel.System), record =>
            {
                var who = _people.Single(person => person.Actor.AccountId == record.AccountId);
                Assert.True(CaseModel.MayHaveDone(record.Act).Any(role => who.Is(role, one) || (who.Division == People.Town && _below.Contains(id) && who.Actor.Has(role))), $"{record.Act} by {who.Actor.Name}");
            });
            Assert.True(trail.Count >= count, $"{count} acts, {trail.Count} records");
        }
    }

    private AsyncServiceScope Scope(Actor actor)
    {
        var scope = _host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = actor;
        return scope;
    }
}
