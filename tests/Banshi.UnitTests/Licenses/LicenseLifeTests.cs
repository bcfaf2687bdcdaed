using Banshi.Directory.Contracts;
using Banshi.Licenses;
using Banshi.Licenses.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Banshi.UnitTests.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Licenses;

/// <summary>The life of a license: which acts follow which, editions, the term, and the signed list of changes.</summary>
public sealed class LicenseLifeTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string FoodLicense = "11100000MB0143028R102";
    private const string Market = "11150105YL2200042E";
    private const string FirmNumber = "91150105YL1000014X";
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;
    private readonly Office _office = new(host);

    [Theory]
    [InlineData(nameof(LicenseState.Valid), "Suspend Revoke Cancel Supersede Expire")]
    [InlineData(nameof(LicenseState.Suspended), "Resume Revoke Cancel Supersede Expire")]
    [InlineData(nameof(LicenseState.Revoked), "Cancel")]
    [InlineData(nameof(LicenseState.Expired), "Cancel Supersede")]
    [InlineData(nameof(LicenseState.Superseded), "")]
    [InlineData(nameof(LicenseState.Cancelled), "")]
    [InlineData(nameof(LicenseState.InTheMaking), "")]
    public void State_AllowsTheseActsAlone(string state, string acts) =>
        Assert.Equal(acts, string.Join(' ', Enum.GetValues<LicenseAct>().Where(act => LicenseLife.After(Enum.Parse<LicenseState>(state), act) is not null)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task OrderThatReplaces_MakesTheNextEdition_WithATermOfItsOwnWhereItIsARenewal(bool isRenewal)
    {
        var first = await IssueAsync(new DateOnly(2026, 1, 5), null);
        var order = Order(new DateOnly(2026, 2, 9), first.Identifier) with { IsRenewal = isRenewal };

        var next = await IssueAsync(order);

        Assert.Equal((first.Number, "002"), (next.Number, next.Identifier.Split('.')[^2]));
        Assert.Equal(isRenewal ? new DateOnly(2031, 2, 8) : first.ValidTo, next.ValidTo);
        Assert.Equal((false, true), ((await _office.LicenseAsync(first.Identifier)).IsValid, next.IsValid));
        Assert.Equal(next.Identifier, (await IssueAsync(order)).Identifier);
        Assert.Equal("003", (await IssueAsync(new DateOnly(2026, 2, 10), first.Identifier)).Identifier.Split('.')[^2]);
        Assert.False((await _office.LicenseAsync(next.Identifier)).IsValid);
    }

    [Fact]
    public async Task Suspension_IsNotEndedByANewEdition()
    {
        var first = await IssueAsync(new DateOnly(2026, 1, 5), null);
        await ChangeAsync(first.Identifier, LicenseAct.Suspend);

        var next = await IssueAsync(new DateOnly(2026, 2, 9), first.Identifier);

        Assert.False(next.IsValid);
        Assert.Equal(LicenseState.Suspended, (await StoredAsync(next.Identifier)).State);
        Assert.True((await ListingAsync(next.Identifier)).IsTrue);
    }

    [Fact]
    public async Task LicenseThatWasRevoked_IsNotReplaced_ButGrantedAnew()
    {
        var first = await IssueAsync(new DateOnly(2026, 1, 5), null);
        await ChangeAsync(first.Identifier, LicenseAct.Revoke);

        var next = await IssueAsync(new DateOnly(2026, 2, 9), first.Identifier);

        Assert.NotEqual(first.Number, next.Number);
        Assert.Equal("001", next.Identifier.Split('.')[^2]);
        Assert.Equal(LicenseState.Revoked, (await StoredAsync(first.Identifier)).State);
    }

    [Fact]
    public async Task LicenseWhoseLastDayIsOver_IsExpired_ByTheDayAndThenByTheJob()
    {
        await using var own = new BanshiHost();
        var office = new Office(own);
        var license = await IssueAsync(office, Order(new DateOnly(2026, 1, 5), null));
        own.Time.SetUtcNow(new DateTimeOffset(2031, 1, 4, 2, 0, 0, TimeSpan.Zero));
        await ExpireAsync();
        Assert.True((await office.LicenseAsync(license.Identifier)).IsValid);

        own.Time.Advance(TimeSpan.FromDays(1));
        Assert.False((await office.LicenseAsync(license.Identifier)).IsValid);
        await ExpireAsync();
        await ExpireAsync();

        var (state, count) = await office.AsAsync(Role.Approver, async services =>
        {
            var stored = await services.GetRequiredService<AppDbContext>().Set<License>().SingleAsync(one => one.Identifier == license.Identifier, Cancellation);
            return (stored.State, (await services.GetRequiredService<LicenseChanges>().ReadAsync(stored, Cancellation)).Lines.Count);
        });
        Assert.Equal((LicenseState.Expired, 1), (state, count));

        async Task ExpireAsync()
        {
            await using var scope = own.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
            await scope.ServiceProvider.GetRequiredService<ExpireLicenses>().RunAsync(Cancellation);
        }
    }

    [Theory]
    [InlineData("state")]
    [InlineData("reason")]
    [InlineData("missing")]
    public async Task StateOrListThatWasAlteredInTheDatabase_IsFoundOut(string what)
    {
        var license = await IssueAsync(new DateOnly(2026, 1, 5), null);
        await ChangeAsync(license.Identifier, LicenseAct.Suspend);
        await ChangeAsync(license.Identifier, LicenseAct.Resume);
        Assert.Equal(VerifyLicense.Answer.Valid, await AnswerAsync(license.Identifier));

        await _office.AsAsync(Role.Approver, services =>
        {
            var db = services.GetRequiredService<AppDbContext>();
            return what switch
            {
                "state" => db.Set<License>().Where(one => one.Identifier == license.Identifier).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, LicenseState.Revoked), Cancellation),
                "reason" => db.Set<LicenseChange>().Where(one => one.LicenseId == license.Id && one.Sequence == 1).ExecuteUpdateAsync(set => set.SetProperty(one => one.Reason, "无"), Cancellation),
                _ => db.Set<LicenseChange>().Where(one => one.LicenseId == license.Id && one.Sequence == 1).ExecuteDeleteAsync(Cancellation),
            };
        });

        Assert.Equal(VerifyLicense.Answer.Altered, await AnswerAsync(license.Identifier));
    }

    private Task<LicenseInfo> IssueAsync(DateOnly day, string? replaces) => IssueAsync(Order(day, replaces));

    private Task<LicenseInfo> IssueAsync(LicenseOrder order) => IssueAsync(_office, order);

    private static Task<LicenseInfo> IssueAsync(Office office, LicenseOrder order) => office.AsAsync(Role.Approver, async services =>
    {
        var market = await services.GetRequiredService<IDirectory>().FindAgencyAsync(Market, Cancellation);
        return await services.GetRequiredService<ILicenses>().IssueAsync(order with { IssuerId = market!.Id }, Cancellation);
    });

    private static LicenseOrder Order(DateOnly day, string? replaces) =>
        new(Guid.CreateVersion7(), FoodLicense, "呼和浩特市赛上人家餐饮有限公司", "001", FirmNumber, Guid.Empty, day, new Dictionary<string, string>()) { Replaces = replaces };

    private async Task ChangeAsync(string identifier, LicenseAct act) => Assert.Null(await _office.AsAsync(Role.Approver, services =>
        services.GetRequiredService<ChangeLicenseState>().RunAsync(identifier, null, act, "试验", Cancellation)));

    private Task<VerifyLicense.Answer> AnswerAsync(string identifier) => _office.AsAsync(Role.Approver, async services =>
        (await services.GetRequiredService<VerifyLicense>().FindAsync(identifier, Cancellation)).Value.Answer);

    private Task<License> StoredAsync(string identifier) => _office.AsAsync(Role.Approver, services =>
        services.GetRequiredService<AppDbContext>().Set<License>().AsNoTracking().SingleAsync(one => one.Identifier == identifier, Cancellation));

    private Task<LicenseChanges.Listing> ListingAsync(string identifier) => _office.AsAsync(Role.Approver, async services =>
        await services.GetRequiredService<LicenseChanges>().ReadAsync(await services.GetRequiredService<AppDbContext>().Set<License>().SingleAsync(one => one.Identifier == identifier, Cancellation), Cancellation));
}
