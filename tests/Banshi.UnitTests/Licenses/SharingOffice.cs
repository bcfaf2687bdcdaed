using Banshi.Directory.Contracts;
using Banshi.Licenses;
using Banshi.Licenses.Contracts;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Sharing;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Licenses;

/// <summary>The market regulator of Saihan reads the business license of a firm for its food permits; the region's market regulator answers for the type.</summary>
internal sealed class SharingOffice(BanshiHost host)
{
    public const string Business = "11100000MB0143028R001";
    public const string Firm = "91150105YL1000014X";
    public const string Item = "11150105YL2200042E4000131101001";
    private const string Saihan = "150105000000";
    private const string Region = "150000000000";
    private static readonly string[] Fields = ["holder.name", "holder.number", "number", "name", "creditCode", "principal", "kind", "capital", "address", "scope"];
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    public Guid Applicant { get; } = Guid.CreateVersion7();

    public Guid Reviewer { get; } = Guid.CreateVersion7();

    public Guid Approver { get; } = Guid.CreateVersion7();

    /// <summary>All fields as they are, and the copy.</summary>
    public static Dictionary<string, ApplyForAccess.Wanted> All => Fields.ToDictionary(id => id, _ => ApplyForAccess.Wanted.Plain);

    /// <summary>The name, and the principal masked.</summary>
    public static Dictionary<string, ApplyForAccess.Wanted> Few => new() { ["name"] = ApplyForAccess.Wanted.Plain, ["principal"] = ApplyForAccess.Wanted.Masked, ["holder.number"] = ApplyForAccess.Wanted.Masked };

    public Task<Result<Guid>> ApplyAsync(Dictionary<string, ApplyForAccess.Wanted> fields, int quota = 100, bool withCopy = false, string items = Item) => OfficerAsync(Applicant, Saihan, async services =>
        await services.GetRequiredService<ApplyForAccess>().RunAsync(
            Business, new ApplyForAccess.Input((await MarketAsync(services, Saihan)).Id, "核对营业执照", items, withCopy, quota, new DateOnly(2027, 3, 1)), fields, Cancellation));

    public Task<Problem?> ReviewAsync(Guid account, Guid id, bool? pass = true) => OfficerAsync(account, Region, services => services.GetRequiredService<ReviewAccess>().RunAsync(id, null, pass, "用途正当", Cancellation));

    public Task<Problem?> DecideAsync(Guid account, Guid id, bool? pass = true, string division = Region) => OfficerAsync(account, division, services => services.GetRequiredService<DecideAccess>().RunAsync(id, null, pass, "同意", Cancellation));

    public Task<Problem?> RevokeAsync(Guid id) => OfficerAsync(Approver, Region, services => services.GetRequiredService<RevokeAccess>().RunAsync(id, null, "不再需要", Cancellation));

    /// <summary>A grant in force.</summary>
    public async Task<Guid> GrantAsync(Dictionary<string, ApplyForAccess.Wanted> fields, int quota = 100, bool withCopy = false)
    {
        var id = (await ApplyAsync(fields, quota, withCopy)).Value;
        Assert.Null(await ReviewAsync(Reviewer, id));
        Assert.Null(await DecideAsync(Approver, id));
        return id;
    }

    /// <summary>The holder lets a case use the license; returns the case.</summary>
    public Task<Guid> ConsentAsync(string item = Item, string division = Saihan) => AsAsync(new Actor { AccountId = Guid.CreateVersion7(), Name = "李娜", HasTwoFactors = true }, async services =>
    {
        var id = Guid.CreateVersion7();
        var use = new LicenseUse(id, (await MarketAsync(services, division)).Id, item, "食品经营许可", "001", Firm);
        Assert.Null(await services.GetRequiredService<ILicenses>().AuthorizeAsync(await IdentifierAsync(services), use, Cancellation));
        Assert.Null(await services.GetRequiredService<AppDbContext>().SaveAsync(Cancellation));
        return id;
    });

    public Task<Result<SearchShared.Found>> SearchAsync(Guid? caseId, string firm = Firm, string item = Item, string? purpose = "核对营业执照", string division = Saihan) => SystemAsync(division, services =>
        services.GetRequiredService<SearchShared>().RunAsync(new SearchShared.Input(new SharedRequest(Business, item, caseId, purpose, "孙涛"), new NamedLicense("001", firm, null)), Cancellation));

    public Task<Result<SearchShared.Found>> SearchNumberAsync(Guid caseId, string number) => SystemAsync(Saihan, services =>
        services.GetRequiredService<SearchShared>().RunAsync(new SearchShared.Input(new SharedRequest(Business, Item, caseId, "核对营业执照", "孙涛"), new NamedLicense(null, null, number)), Cancellation));

    /// <summary>Asks the holder for a case that is not here.</summary>
    public Task<Result<AskHolder.View>> AskAsync(string caseNumber) => SystemAsync(Saihan, services => services.GetRequiredService<AskHolder>()
        .RunAsync(new AskHolder.Input(new SharedRequest(Business, Item, null, "贷款贴息审核", "孙涛"), new NamedLicense("001", Firm, null), caseNumber), Cancellation));

    /// <summary>The verdict on the file of a copy that a system took.</summary>
    public Task<Result<VerifyLicense.View>> TakeAsync(Guid caseId) => SystemAsync(Saihan, async services =>
    {
        var identifier = await IdentifierAsync(services);
        if (!(await services.GetRequiredService<TakeShared>().RunAsync(identifier, new SharedRequest(null, Item, caseId, "归档", "孙涛"), Cancellation)).Is(out var file, out var problem))
        {
            return problem;
        }

        await using var content = file.Content;
        return await services.GetRequiredService<VerifyLicense>().CheckAsync(content, Cancellation);
    });

    /// <summary>What the holder sees, the newest first.</summary>
    public Task<List<LicenseEvidence>> EvidenceAsync() => AsAsync(Actor.System, async services =>
    {
        var db = services.GetRequiredService<AppDbContext>();
        var license = await db.Set<License>().SingleAsync(one => one.TypeCode == Business && one.HolderIdNumber == Firm, Cancellation);
        return await db.Set<LicenseEvidence>().AsNoTracking().Where(one => one.LicenseId == license.Id).OrderByDescending(one => one.LastAt).ThenByDescending(one => one.Id).ToListAsync(Cancellation);
    });

    public Task<T> DbAsync<T>(Func<AppDbContext, Task<T>> read) => AsAsync(Actor.System, services => read(services.GetRequiredService<AppDbContext>()));

    // Handler and approver at once: roles alone do not keep them apart.
    private Task<T> OfficerAsync<T>(Guid account, string division, Func<IServiceProvider, Task<T>> act) => AsAsync(
        new Actor { AccountId = account, Name = "张三", HasTwoFactors = true, Channel = Channel.Office, Duties = [new Duty(Role.Handler, division, null), new Duty(Role.Approver, division, null)] }, act);

    private Task<T> SystemAsync<T>(string division, Func<IServiceProvider, Task<T>> act) => AsAsync(Actor.System, async services =>
    {
        var agency = await MarketAsync(services, division);
        return await AsAsync(new Actor { AccountId = agency.Id, Name = "市场监管业务系统", HasTwoFactors = true, Channel = Channel.Api, Duties = [new Duty(Role.LicenseUser, division, agency.Id)] }, act);
    });

    public async Task<T> AsAsync<T>(Actor actor, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = actor;
        return await act(scope.ServiceProvider);
    }

    private static async Task<AgencyInfo> MarketAsync(IServiceProvider services, string division) =>
        (await services.GetRequiredService<IDirectory>().AgenciesAsync(division, Cancellation)).Single(agency => agency.Kind == "市场监督管理");

    private static Task<string> IdentifierAsync(IServiceProvider services) =>
        services.GetRequiredService<AppDbContext>().Set<License>().Where(one => one.TypeCode == Business && one.HolderIdNumber == Firm).Select(one => one.Identifier).SingleAsync(Cancellation);
}
