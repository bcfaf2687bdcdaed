using Banshi.Directory.Contracts;
using Banshi.Licenses;
using Banshi.Licenses.Seals;
using Banshi.Ofd.Crypto;
using Banshi.Ofd.Seals;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.Platform.Keys;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Licenses;

/// <summary>One officer applies for a seal, another approves it; a seal file is taken only from a trusted maker and for the very key that was made here.</summary>
public sealed class SealRegisterTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Saihan = "150105000000";
    private const string Police = "公安";
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;
    private static readonly DateTimeOffset From = BanshiHost.Start.AddDays(-1);
    private readonly Guid _officer = Guid.CreateVersion7();

    [Fact]
    public async Task Applicant_CannotApproveHisOwnSeal_AndAnotherCan()
    {
        var id = await ApplyAsync(SealKind.Approval, "民政");

        Assert.Equal(LicenseProblems.SealOwn, (await DecideAsync(_officer, id, null))!.Kind);
        Assert.Null(await DecideAsync(Guid.CreateVersion7(), id, null));
        Assert.Equal(LicenseProblems.SealNotNow, (await DecideAsync(Guid.CreateVersion7(), id, null))!.Kind);
        Assert.Equal(LicenseProblems.SealThere, (await ActAsync(_officer, services => ApplyAsync(services, SealKind.Approval, "民政"))).Problem!.Kind);
    }

    [Fact]
    public async Task SealFile_IsTakenFromATrustedMaker_ForTheKeyThatWasMadeHere()
    {
        var id = await ApplyAsync(SealKind.License, Police);
        var makerKey = Sm2PrivateKey.Generate();
        var maker = Sm2Certificate.CreateAuthority(new CertificateSubject("某制章机构"), makerKey, From, From.AddYears(10));
        var (ours, name) = await ActAsync(_officer, async services => await SealAsync(services, id) is var applied ? (services.GetRequiredService<IKeyStore>().Get(applied.KeyName).PublicKey, applied.Name) : default);

        Assert.Equal("PLATFORM-0004", (await DecideAsync(Guid.CreateVersion7(), id, Cut(maker, makerKey, ours, name)))!.Kind.Code);
        Assert.Equal("PLATFORM-0004", (await TrustAsync(_officer, register => register.RunAsync(new MemoryStream([1, 2, 3]), Cancellation)))!.Kind.Code);
        Assert.Null(await TrustAsync(_officer, register => register.RunAsync(new MemoryStream(maker.ToDer()), Cancellation)));
        Assert.Equal(LicenseProblems.AuthorityThere, (await TrustAsync(_officer, register => register.RunAsync(new MemoryStream(maker.ToDer()), Cancellation)))!.Kind);
        var authority = await ActAsync(_officer, async services => (await services.GetRequiredService<RegisterAuthority>().ListAsync(Cancellation)).Single(row => row.Authority.Name == "某制章机构").Authority.Id);
        Assert.Equal(LicenseProblems.AuthorityOwn, (await TrustAsync(_officer, register => register.ConfirmAsync(authority, Cancellation)))!.Kind);
        Assert.Equal("PLATFORM-0004", (await DecideAsync(Guid.CreateVersion7(), id, Cut(maker, makerKey, ours, name)))!.Kind.Code);
        Assert.Null(await TrustAsync(Guid.CreateVersion7(), register => register.ConfirmAsync(authority, Cancellation)));
        Assert.Equal("PLATFORM-0004", (await DecideAsync(Guid.CreateVersion7(), id, Cut(maker, makerKey, Sm2PrivateKey.Generate().PublicKey, name)))!.Kind.Code);
        Assert.Equal("PLATFORM-0004", (await DecideAsync(Guid.CreateVersion7(), id, [1, 2, 3]))!.Kind.Code);
        Assert.Equal("PLATFORM-0004", (await DecideAsync(Guid.CreateVersion7(), id, Cut(maker, makerKey, ours, "赛罕区税务局")))!.Kind.Code);

        Assert.Null(await DecideAsync(Guid.CreateVersion7(), id, Cut(maker, makerKey, ours, name)));
        var (seal, uses) = await ActAsync(_officer, async services =>
        {
            var agency = await AgencyAsync(services, Police);
            var db = services.GetRequiredService<AppDbContext>();
            await services.GetRequiredService<SealDesk>().SealerAsync(agency, SealPurposes.Issue, "1.2.156", Cancellation);
            await db.SaveAsync(Cancellation);
            return (await SealAsync(services, id), await db.Set<SealUse>().Where(use => use.SealId == id).ToListAsync(Cancellation));
        });
        Assert.Equal((SealState.Active, "某制章机构"), (seal.State, ElectronicSeal.Parse(seal.Seal).Maker.CommonName));
        Assert.Equal((SealPurposes.Issue, "1.2.156", "张三"), Assert.Single(uses) is var use ? (use.Purpose, use.Identifier, use.Who) : default);
        Assert.Equal(Platform.Clock.LegalDay(From.AddYears(3).UtcDateTime).AddDays(-1), seal.ValidTo);

        Assert.Null(await TrustAsync(_officer, register => register.EndAsync(authority, "证书已吊销", Cancellation)));
        var ended = await ActAsync(_officer, async services => (await SealAsync(services, id), (await services.GetRequiredService<RegisterAuthority>().ListAsync(Cancellation)).Single(row => row.Authority.Id == authority).Authority));
        Assert.Equal((SealState.Suspended, "张三"), (ended.Item1.State, ended.Item2.EndedBy));
        Assert.NotNull(await TrustAsync(Guid.CreateVersion7(), register => register.ConfirmAsync(authority, Cancellation)));
    }

    [Fact]
    public async Task Seal_SealsNothingOutsideItsPurposes()
    {
        var id = await ApplyAsync(SealKind.License, "教育");
        Assert.Null(await DecideAsync(Guid.CreateVersion7(), id, null));

        var (issue, change) = await ActAsync(_officer, async services =>
        {
            var agency = await AgencyAsync(services, "教育");
            var desk = services.GetRequiredService<SealDesk>();
            return (await desk.CanSealAsync(agency.Id, SealPurposes.Issue, Cancellation), await desk.CanSealAsync(agency.Id, SealPurposes.Change, Cancellation));
        });

        Assert.Equal((true, false), (issue, change));
    }

    [Fact]
    public async Task AgencyThatWaitsForItsFirstSeal_CanSealMeanwhile()
    {
        await ApplyAsync(SealKind.Official, "交通运输");

        var kind = await ActAsync(_officer, async services =>
        {
            var agency = await AgencyAsync(services, "交通运输");
            await services.GetRequiredService<SealDesk>().SealerAsync(agency, SealPurposes.Issue, "1.2.156", Cancellation);
            return (await services.GetRequiredService<AppDbContext>().Set<AgencySeal>().AsNoTracking().SingleAsync(seal => seal.AgencyId == agency.Id && seal.State == SealState.Active, Cancellation)).Kind;
        });

        Assert.NotEqual(SealKind.Official, kind);
    }

    [Fact]
    public async Task SealApprovedInTheMorning_SealsOnTheSameDay()
    {
        var id = await ApplyAsync(SealKind.License, "民政");
        Assert.Null(await DecideAsync(Guid.CreateVersion7(), id, null));

        var seal = await ActAsync(_officer, services => SealAsync(services, id));

        var start = new DateTimeOffset(Platform.Clock.StartOf(seal.ValidFrom));
        Assert.True(ElectronicSeal.Parse(seal.Seal).IsValidAt(start));
        Assert.True(Sm2Certificate.Parse(seal.Certificate).IsValidAt(start));
    }

    private Task<Problem?> TrustAsync(Guid account, Func<RegisterAuthority, Task<Problem?>> act) => ActAsync(account, services => act(services.GetRequiredService<RegisterAuthority>()));

    private static byte[] Cut(Sm2Certificate maker, Sm2PrivateKey makerKey, Sm2PublicKey signer, string name)
    {
        var certificate = maker.Issue(new CertificateSubject("赛罕区公安分局"), signer, From, From.AddYears(5), makerKey);
        var properties = new SealProperties { Id = "1501050000009", Name = name, Signers = [certificate], Created = From, ValidFrom = From, ValidTo = From.AddYears(3) };
        return ElectronicSeal.Create(properties, new SealPicture("PNG", SealDrawing.Draw("赛罕区公安分局", new Platform.Documents.DocumentFonts().Bold), 42, 42), maker, makerKey).ToDer();
    }

    private async Task<Guid> ApplyAsync(SealKind kind, string agency) => (await ActAsync(_officer, services => ApplyAsync(services, kind, agency))).Value;

    private static async Task<Result<Guid>> ApplyAsync(IServiceProvider services, SealKind kind, string agency) => await services.GetRequiredService<ApplyForSeal>().RunAsync(
        new ApplyForSeal.Input((await AgencyAsync(services, agency)).Id, kind, [SealPurposes.Issue], null, 5, "区政府批准刻制"), null, Cancellation);

    private static async Task<AgencyInfo> AgencyAsync(IServiceProvider services, string kind) =>
        (await services.GetRequiredService<IDirectory>().AgenciesAsync(Saihan, Cancellation)).Single(agency => agency.Kind == kind);

    private static Task<AgencySeal> SealAsync(IServiceProvider services, Guid id) =>
        services.GetRequiredService<AppDbContext>().Set<AgencySeal>().AsNoTracking().SingleAsync(seal => seal.Id == id, Cancellation);

    private Task<Problem?> DecideAsync(Guid account, Guid id, byte[]? file) => ActAsync(account, services =>
        services.GetRequiredService<DecideSeal>().RunAsync(id, null, true, "材料齐全", file is null ? null : new MemoryStream(file), Cancellation));

    // One who is officer and administrator at once: roles alone do not keep them apart.
    private async Task<T> ActAsync<T>(Guid account, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = new Actor
        {
            AccountId = account,
            Name = "张三",
            HasTwoFactors = true,
            Channel = Channel.Admin,
            Duties = [new Duty(Role.Approver, Saihan, null), new Duty(Role.Administrator, "150000000000", null)],
        };
        return await act(scope.ServiceProvider);
    }
}
