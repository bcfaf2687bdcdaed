using Banshi.Directory.Contracts;
using Banshi.Licenses;
using Banshi.Licenses.Alarms;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Standards;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Licenses;

/// <summary>Who looks up too many, at night or elsewhere raises an alarm, computed from the evidence that is kept anyway.</summary>
public sealed class AlarmTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Saihan = "150105000000";
    private const string Dongwu = "152525000000";
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;
    private static readonly AlarmOptions Limits = new() { TooMany = 4, OffHours = 3, OutsideDivision = 2 };
    private static readonly IReadOnlyList<DivisionCode> Own = [DivisionCode.Parse(Saihan)];

    [Theory]
    // Monday morning, the last minute before work, and the first one after.
    [InlineData("2026-03-02T02:00:00Z", 3, Saihan, false, "")]
    [InlineData("2026-03-02T02:00:00Z", 4, Saihan, false, "TooMany")]
    [InlineData("2026-03-01T22:59:00Z", 3, Saihan, false, "OffHours")]
    [InlineData("2026-03-01T23:00:00Z", 3, Saihan, false, "")]
    [InlineData("2026-03-02T11:59:00Z", 3, Saihan, false, "")]
    [InlineData("2026-03-02T12:00:00Z", 3, Saihan, false, "OffHours")]
    // A Sunday.
    [InlineData("2026-03-08T02:00:00Z", 3, Saihan, false, "OffHours")]
    [InlineData("2026-03-02T02:00:00Z", 2, Dongwu, false, "OutsideDivision")]
    [InlineData("2026-03-02T02:00:00Z", 2, Dongwu, true, "")]
    [InlineData("2026-03-02T12:00:00Z", 4, Dongwu, false, "TooMany OffHours OutsideDivision")]
    public async Task Rule_IsBroken_FromItsLimitOn(string at, int licenses, string issuedIn, bool isForACase, string expected)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var calendar = await scope.ServiceProvider.GetRequiredService<IDirectory>().CalendarAsync(Saihan, Cancellation);
        var when = DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal);
        var looks = Enumerable.Range(0, licenses).SelectMany(_ => Enumerable.Repeat(new AlarmRules.Look(Guid.CreateVersion7(), issuedIn, when, isForACase), 2)).ToList();

        Assert.Equal(expected, string.Join(' ', AlarmRules.Check(looks, Own, calendar, Limits).Select(broken => broken.Rule)));
    }

    [Fact]
    public async Task Clerk_WhoLooksUpStrangersElsewhere_RaisesOneAlarm_ThatAnAdministratorAnswers()
    {
        var clerk = new Actor { AccountId = Guid.CreateVersion7(), Name = "赵敏", HasTwoFactors = true, Channel = Channel.Window, Duties = [new Duty(Role.WindowClerk, Dongwu, null)] };
        var licenses = await AsAsync(Actor.System, async services => await services.GetRequiredService<AppDbContext>().Set<License>().Where(one => one.Division == Saihan).Select(one => one.Id).ToListAsync(Cancellation));
        var other = licenses[0];
        await AsAsync(Actor.System, async services =>
        {
            // The sample region holds few licenses: more of them stand for strangers'.
            var db = services.GetRequiredService<AppDbContext>();
            var like = await db.Set<License>().AsNoTracking().SingleAsync(one => one.Id == other, Cancellation);
            for (var number = 1; number < new AlarmOptions().OutsideDivision; number++)
            {
                var license = LikeOf(like);
                license.Name($"9{number:D5}");
                licenses.Add(license.Id);
                db.Add(license);
            }

            return await db.SaveAsync(Cancellation);
        });
        foreach (var license in licenses)
        {
            await AsAsync(clerk, async services =>
            {
                await services.GetRequiredService<EvidenceBook>().KeepAsync(license, new EvidenceBook.Entry(EvidenceKind.Look, "查找可以免于提交的证照", "持证人申请办理"));
                return true;
            });
        }

        await RaiseAsync();
        await RaiseAsync();

        var alarm = Assert.Single(await AlarmsAsync(Dongwu));
        Assert.Equal((AlarmRule.OutsideDivision, "赵敏", licenses.Count, "查找可以免于提交的证照"), (alarm.Rule, alarm.Who, alarm.Licenses, alarm.Purposes));
        Assert.Empty(await AlarmsAsync(Saihan));
        var told = await AsAsync(Actor.System, services => services.GetRequiredService<AppDbContext>().Set<OwnerNotice>().AsNoTracking().Where(notice => notice.SubjectId == alarm.Id).ToListAsync(Cancellation));
        Assert.NotEmpty(told);
        Assert.Equal(told.Count, told.DistinctBy(notice => notice.AgencyId).Count());
        Assert.All(told, notice => Assert.Equal((AlarmRule.OutsideDivision, true), (notice.Rule, notice.Who.StartsWith("赵敏", StringComparison.Ordinal))));
        var admin = new Actor { AccountId = Guid.CreateVersion7(), Name = "陈静", HasTwoFactors = true, Channel = Channel.Admin, Duties = [new Duty(Role.Administrator, "150000000000", null)] };
        Assert.Equal("PLATFORM-0004", (await AnswerAsync(admin, alarm.Id, " "))!.Kind.Code);
        Assert.Equal(LicenseProblems.AlarmOwn, (await AnswerAsync(admin with { AccountId = clerk.AccountId }, alarm.Id, "没有问题"))!.Kind);
        Assert.Null(await AnswerAsync(admin, alarm.Id, "异地代收培训，已提醒"));
        Assert.Equal(LicenseProblems.AlarmAnswered, (await AnswerAsync(admin, alarm.Id, "再答一次"))!.Kind);
        Assert.Empty(await AlarmsAsync(Dongwu));
    }

    private static License LikeOf(License like)
    {
        var id = Guid.CreateVersion7();
        return new License
        {
            Id = id,
            LineId = id,
            TypeCode = like.TypeCode,
            TypeName = like.TypeName,
            HolderName = like.HolderName,
            HolderIdType = like.HolderIdType,
            HolderIdNumber = like.HolderIdNumber,
            AgencyId = like.AgencyId,
            IssuerCode = like.IssuerCode,
            IssuerName = like.IssuerName,
            Division = like.Division,
            IssuedOn = like.IssuedOn,
            Fields = like.Fields,
            State = LicenseState.Valid,
            OfdSha256 = like.OfdSha256,
        };
    }

    private Task<bool> RaiseAsync() => AsAsync(Actor.System, async services =>
    {
        await services.GetRequiredService<RaiseAlarms>().RunAsync(Cancellation);
        return true;
    });

    private Task<IReadOnlyList<LicenseAlarm>> AlarmsAsync(string division) => AsAsync(
        new Actor { AccountId = Guid.CreateVersion7(), Name = "郑和平", HasTwoFactors = true, Duties = [new Duty(Role.Supervisor, division, null)] },
        async services => (await services.GetRequiredService<ListAlarms>().RunAsync(all: false, null, Cancellation)).Rows);

    private Task<Platform.Errors.Problem?> AnswerAsync(Actor actor, Guid id, string finding) => AsAsync(actor, services => services.GetRequiredService<AnswerAlarm>().RunAsync(id, finding, Cancellation));

    private async Task<T> AsAsync<T>(Actor actor, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = actor;
        return await act(scope.ServiceProvider);
    }
}
