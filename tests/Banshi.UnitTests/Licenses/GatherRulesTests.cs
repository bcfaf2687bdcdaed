using Banshi.Directory.Contracts;
using Banshi.Licenses;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Gathering;
using Banshi.Licenses.Seals;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Banshi.UnitTests.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Licenses;

/// <summary>What a hand-in does to what was handed in before.</summary>
public sealed class GatherRulesTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Register = "11100000000013127D101";
    private const string Dongwu = "152525000000";
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;
    private readonly Office _saihan = new(host);
    private readonly Office _dongwu = new(host, Dongwu);

    [Fact]
    public async Task SameNumberOfAnotherAgency_IsAnotherLicense()
    {
        await HandInAsync(_saihan, People.Saihan, RowOf("150105000701"));
        await HandInAsync(_dongwu, Dongwu, RowOf("150105000701"));
        var batch = await HandInAsync(_saihan, People.Saihan, RowOf("150105000701", "2号"));

        Assert.Equal((1, 0), (batch.Changed, batch.Refused));
        var all = await StoredAsync("150105000701");
        Assert.Equal([(1, LicenseState.Superseded), (2, LicenseState.Valid)], all.Where(one => one.Division == People.Saihan).Select(one => (one.Edition, one.State)));
        var other = Assert.Single(all, one => one.Division == Dongwu);
        Assert.Equal((1, LicenseState.Valid), (other.Edition, other.State));
        var verified = await _saihan.AsAsync(Role.Approver, services => services.GetRequiredService<VerifyLicense>().FindAsync("150105000701", Cancellation));
        Assert.Equal(LicenseProblems.NumberOfSeveral, verified.Problem!.Kind);
        var exact = await _saihan.AsAsync(Role.Approver, services => services.GetRequiredService<VerifyLicense>().FindAsync(other.Identifier, Cancellation));
        Assert.Equal(VerifyLicense.Answer.Valid, exact.Value.Answer);
    }

    [Fact]
    public async Task SuspendedLicense_HandedInAgain_IsTheSame()
    {
        await HandInAsync(_saihan, People.Saihan, RowOf("150105000702"));
        var license = Assert.Single(await StoredAsync("150105000702"));
        Assert.Null(await _saihan.AsAsync(Role.Approver, services => services.GetRequiredService<ChangeLicenseState>().RunAsync(license.Identifier, null, LicenseAct.Suspend, "核查", Cancellation)));

        var batch = await HandInAsync(_saihan, People.Saihan, RowOf("150105000702"));

        Assert.Equal((1, 0), (batch.Unchanged, batch.Changed));
        Assert.Equal(LicenseState.Suspended, Assert.Single(await StoredAsync("150105000702")).State);
    }

    [Fact]
    public async Task CorrectedLicense_TakesNewContent_ButNotTheOldAgain()
    {
        await HandInAsync(_saihan, People.Saihan, RowOf("150105000703"));
        await SealAsync();
        var license = Assert.Single(await StoredAsync("150105000703"));
        var corrected = await _saihan.AsAsync(Role.Approver, services => services.GetRequiredService<CorrectLicense>().RunAsync(
            license.Identifier, null, new Dictionary<string, string> { ["address"] = "3号" }, "门牌写错", Cancellation));
        Assert.Null(corrected.Problem);

        var old = await HandInAsync(_saihan, People.Saihan, RowOf("150105000703"));
        var right = await HandInAsync(_saihan, People.Saihan, RowOf("150105000703", "3号"));
        var again = await HandInAsync(_saihan, People.Saihan, RowOf("150105000703", "3号"));

        Assert.Equal((1, 1, 1), (old.Conflicting, right.Changed, again.Unchanged));
        Assert.Equal("这份证照已在平台更正，请先更正业务系统中的内容，再报送", await ReasonAsync(old));
        Assert.Equal([LicenseState.Superseded, LicenseState.Superseded, LicenseState.Valid], (await StoredAsync("150105000703")).Select(one => one.State));
    }

    [Theory]
    [InlineData("长期", null)]
    [InlineData("2046-02-26", "2046-02-26")]
    public async Task LastDay_IsTheStatedOne(string stated, string? lastDay)
    {
        var number = $"15010500071{stated.Length}";
        var fields = new Dictionary<string, string> { ["name"] = "王芳", ["sex"] = "女", ["ethnicity"] = "汉族", ["birthDate"] = "1986-04-15", ["idNumber"] = "150105198604152424", ["issuer"] = "赛罕区公安分局", ["address"] = "1号" };

        Assert.Equal(1, (await HandInAsync(_saihan, People.Saihan, RowOf(number) with { ValidTo = stated, Fields = fields }, "11100000000013127D001")).New);

        Assert.Equal(lastDay, Assert.Single(await StoredAsync(number)).ValidTo?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task SealThatFails_HoldsUpItsOwnAgencyAlone()
    {
        await HandInAsync(_saihan, People.Saihan, RowOf("150105000704"));
        await HandInAsync(_dongwu, Dongwu, RowOf("152525000704"));
        await _dongwu.AsAsync(Role.Approver, async services =>
        {
            var db = services.GetRequiredService<AppDbContext>();
            db.Add(BrokenSeal(await PoliceAsync(services, Dongwu)));
            return await db.SaveAsync(Cancellation);
        });

        await SealAsync();

        Assert.True(Assert.Single(await StoredAsync("150105000704")).IsSealed);
        Assert.False(Assert.Single(await StoredAsync("152525000704")).IsSealed);
    }

    private static AgencySeal BrokenSeal(AgencyInfo agency) => new()
    {
        Id = Guid.CreateVersion7(),
        AgencyId = agency.Id,
        AgencyName = agency.Name,
        Division = agency.Division,
        Kind = SealKind.License,
        Purposes = SealPurposes.Gather,
        Name = agency.Name,
        Picture = [],
        ValidFrom = new DateOnly(2026, 1, 1),
        ValidTo = new DateOnly(2030, 1, 1),
        KeyName = "lost",
        State = SealState.Active,
        Seal = [1],
        Certificate = [1],
        Basis = "",
        AppliedBy = "",
        AppliedByAccount = Guid.Empty,
        AppliedAt = DateTime.UnixEpoch,
    };

    private static async Task<AgencyInfo> PoliceAsync(IServiceProvider services, string division) =>
        (await services.GetRequiredService<IDirectory>().AgenciesAsync(division, Cancellation)).Single(agency => agency.Kind == "公安");

    private static GatherRow RowOf(string number, string address = "1号") => new(
        1, number, "王芳", "111", "150105198604152424", "2026-02-27", "",
        new Dictionary<string, string> { ["householder"] = "王芳", ["name"] = "王芳", ["idNumber"] = "150105198604152424", ["relation"] = "户主", ["address"] = address });

    private static Task<GatherBatch> HandInAsync(Office office, string division, GatherRow row, string type = Register) => office.AsAsync(Role.Approver, async services =>
    {
        var police = await PoliceAsync(services, division);
        return (await services.GetRequiredService<GatherLicenses>().RunAsync(new GatherLicenses.Input(type, police.Id, false), [row], Cancellation)).Value;
    });

    private Task<string> ReasonAsync(GatherBatch batch) => _saihan.AsAsync(Role.Approver, async services =>
        (await services.GetRequiredService<AppDbContext>().Set<GatherRefusal>().AsNoTracking().SingleAsync(one => one.BatchId == batch.Id, Cancellation)).Reasons);

    private async Task SealAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
        await scope.ServiceProvider.GetRequiredService<SealGathered>().RunAsync(Cancellation);
    }

    private Task<List<License>> StoredAsync(string number) => _saihan.AsAsync(Role.Approver, services => services.GetRequiredService<AppDbContext>().Set<License>().AsNoTracking()
        .Where(one => one.Number == number).OrderBy(one => one.Edition).ToListAsync(Cancellation));
}
