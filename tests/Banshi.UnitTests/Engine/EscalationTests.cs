using Banshi.Cases;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.TestKit;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>
/// 按规则督办 of the sample region: one working day before the end of acceptance and of handling, one behind it, and after five without an act. A case handed in on
/// Monday 2 March 2026 is to be accepted by Monday 9 March.
/// </summary>
public sealed class EscalationTests : IAsyncDisposable
{
    private const string Food = "11150105YL2200042E4000131101001";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Rule_StrikesOnItsDay_AndOnce()
    {
        var office = new Office(_host);
        var id = await office.ApplyAsync(Food, []);
        Assert.Empty(await AfterAsync(id, TimeSpan.FromDays(3)));

        // Friday 6 March at midnight: one working day is left.
        Assert.Empty(await AfterAsync(id, new TimeSpan(13, 59, 0)));
        var escalation = Assert.Single(await AfterAsync(id, TimeSpan.FromMinutes(2)));
        Assert.Equal("受理期限到期前 1 个工作日", escalation.Reason);
        Assert.Equal("周正", escalation.ToName);
        Assert.Equal(new DateOnly(2026, 3, 9), escalation.AnswerBy);
        Assert.True((await office.CaseAsync(id)).IsEscalated);
        Assert.Single(await AfterAsync(id, TimeSpan.FromHours(30)));
        var trail = await TrailAsync(id);
        Assert.Single(trail, record => record is { Act: "cases.escalate-by-rule", Channel: Channel.System });
        Assert.Null(AuditTrail.FirstBreak(trail));
    }

    [Fact]
    public async Task Idle_IsMeasuredFromTheLastAct()
    {
        var office = new Office(_host);
        var id = await office.ApplyAsync(Food, []);
        await office.AcceptAsync(id);
        Assert.DoesNotContain(await AfterAsync(id, TimeSpan.FromDays(6)), IsIdle);
        await office.ReviewAsync(id);
        Assert.Equal(new DateOnly(2026, 3, 8), (await office.CaseAsync(id)).ActedOn);
        Assert.DoesNotContain(await AfterAsync(id, TimeSpan.FromDays(4)), IsIdle);

        Assert.Contains(await AfterAsync(id, TimeSpan.FromDays(1)), IsIdle);
    }

    [Fact]
    public async Task ResultThatWaitsForItsApplicant_IsNotIdle()
    {
        var office = new Office(_host);
        var id = await office.ApplyAsync(Food, []);
        await office.AcceptAsync(id);
        await office.ReviewAsync(id);
        await office.GrantAsync(id);

        Assert.DoesNotContain(await AfterAsync(id, TimeSpan.FromDays(20)), IsIdle);
    }

    [Fact]
    public async Task LimitThatHasPassed_IsNotCalledNear()
    {
        var office = new Office(_host);
        var id = await office.ApplyAsync(Food, []);
        await office.AcceptAsync(id);

        var escalations = await AfterAsync(id, TimeSpan.FromDays(60));

        Assert.Contains(escalations, one => one.Reason == "承诺办结时限超期 1 个工作日");
        Assert.DoesNotContain(escalations, one => one.Reason.Contains("到期前", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RuleThatIsRemovedAndEnteredAgain_BringsNothingUpTwice()
    {
        var office = new Office(_host);
        var id = await office.ApplyAsync(Food, []);
        var escalation = Assert.Single(await AfterAsync(id, TimeSpan.FromDays(5)));
        await AsHeadAsync(id, rules => rules.RemoveAsync(escalation.RuleId!.Value, _cancellation));
        await AsHeadAsync(id, async rules =>
        {
            var before = (await rules.ViewAsync(_cancellation)).Rules;
            var problem = await rules.RunAsync(new(EscalationLimit.Acceptance, EscalationSide.Before, EscalationUnit.WorkingDays, 1, Awaited.Nobody, null, null, 1), _cancellation);
            Assert.Equal(before.Count + 1, (await rules.ViewAsync(_cancellation)).Rules.Count);
            return problem;
        });

        Assert.Equal(escalation.RuleId, Assert.Single(await AfterAsync(id, TimeSpan.FromMinutes(20))).RuleId);
    }

    [Fact]
    public async Task TwoNodes_ThatRunAtOnce_EscalateOnce()
    {
        var office = new Office(_host);
        var ids = new List<Guid>();
        for (var count = 0; count < 8; count++)
        {
            ids.Add(await office.ApplyAsync(Food, []));
        }

        _host.Time.Advance(TimeSpan.FromDays(5));
        await using var second = _host.SecondNode();
        WebApplicationFactory<Program>[] nodes = second is null ? [_host] : [_host, second];
        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Task.Run(() => RunAsync(nodes[number % nodes.Length]), _cancellation)));

        // One that met another is looked at again with the next run.
        await RunAsync(_host);
        foreach (var id in ids)
        {
            Assert.Single(await EscalationsAsync(id));
            var trail = await TrailAsync(id);
            Assert.Single(trail, record => record.Act == "cases.escalate-by-rule");
            Assert.Null(AuditTrail.FirstBreak(trail));
        }
    }

    [Fact]
    public async Task RuleOfAnItem_TakesThePlaceOfTheGeneralOne_ForItsLimit()
    {
        var office = new Office(_host);
        var id = await office.ApplyAsync(Food, []);
        await office.AsAsync(Role.Supervisor, async services =>
        {
            var db = services.GetRequiredService<AppDbContext>();
            var general = await db.Set<EscalationRule>().AsNoTracking().FirstAsync(rule => rule.Limit == EscalationLimit.Acceptance && rule.ToName == "周正", _cancellation);
            db.Add(new EscalationRule
            {
                Id = Guid.CreateVersion7(),
                AgencyId = general.AgencyId,
                TaskCode = Food,
                ItemName = "食品经营许可（新办）",
                Step = Awaited.Window,
                Limit = EscalationLimit.Acceptance,
                Side = EscalationSide.Before,
                Unit = EscalationUnit.WorkingDays,
                Amount = 3,
                AnswerDays = 2,
            });
            return await db.SaveAsync(_cancellation);
        });

        // Wednesday 4 March: three working days are left.
        Assert.Empty(await AfterAsync(id, TimeSpan.FromDays(1)));
        Assert.Equal("受理期限到期前 3 个工作日", Assert.Single(await AfterAsync(id, TimeSpan.FromDays(1))).Reason);
        Assert.Single(await AfterAsync(id, TimeSpan.FromDays(3)));
    }

    [Fact]
    public async Task CaseThatEnds_EndsWhatIsEscalated()
    {
        var office = new Office(_host);
        var (taken, granted) = (await office.ApplyAsync(Food, []), await office.ApplyAsync(Food, []));
        await AfterAsync(taken, TimeSpan.FromDays(5));
        Assert.Single(await EscalationsAsync(granted), open => open.IsOpen);
        Assert.Null(await office.AsAsync(Role.Applicant, services => services.GetRequiredService<WithdrawCase>().RunAsync(taken, null, "")));
        await office.AcceptAsync(granted);
        await office.ReviewAsync(granted);
        await office.GrantAsync(granted);

        foreach (var (id, outcome) in new[] { (taken, "本件已撤回，督办随之结束。"), (granted, "本件已办结，督办随之结束。") })
        {
            Assert.Equal(outcome, Assert.Single(await EscalationsAsync(id)).Outcome);
            Assert.False((await office.CaseAsync(id)).IsEscalated);
            Assert.Contains(await TrailAsync(id), record => record.Act == "cases.end-escalation");
        }
    }

    private static bool IsIdle(Escalation escalation) => escalation.Reason == "5 个工作日没有办理动作";

    private async Task<IReadOnlyList<Escalation>> AfterAsync(Guid id, TimeSpan time)
    {
        _host.Time.Advance(time);
        await RunAsync(_host);
        return await EscalationsAsync(id);
    }

    private async Task RunAsync(WebApplicationFactory<Program> node)
    {
        await using var scope = node.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
        await ActivatorUtilities.CreateInstance<EscalateByRule>(scope.ServiceProvider).RunAsync(_cancellation);
    }

    private async Task<IReadOnlyList<Escalation>> EscalationsAsync(Guid id)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Escalation>().AsNoTracking().Where(one => one.CaseId == id).ToListAsync(_cancellation);
    }

    // The approver of the agency that has a case.
    private async Task AsHeadAsync(Guid id, Func<SetEscalationRules, Task<Problem?>> act)
    {
        var one = await new Office(_host).CaseAsync(id);
        await using var scope = _host.Services.CreateAsyncScope();
        var head = new Actor { AccountId = Guid.CreateVersion7(), Name = "负责人", HasTwoFactors = true };
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = head with { Duties = [new Duty(Role.Approver, one.Division, one.AgencyId)], Channel = Channel.Window };
        Assert.Null(await act(scope.ServiceProvider.GetRequiredService<SetEscalationRules>()));
    }

    private async Task<IReadOnlyList<AuditRecord>> TrailAsync(Guid id)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuditTrail>().ReadAsync(id, _cancellation);
    }
}
