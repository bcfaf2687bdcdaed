using Banshi.Cases;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>告知承诺: decided at once on the applicant's word, checked afterwards, taken back where the word was broken.</summary>
public sealed class CommitmentTests : IAsyncDisposable
{
    private static readonly Dictionary<string, Answer> Promise = new()
    {
        [FormQuestions.Way] = new TextAnswer(FormQuestions.OnCommitment),
        ["promise"] = new ManyAnswer(["signed"]),
    };

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();
    private readonly Office _office;

    public CommitmentTests() => _office = new Office(_host);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Promise_ThatIsBroken_CostsTheLicense_AndIsNotTakenASecondTime()
    {
        var item = await ItemAsync();
        var id = await _office.ApplyAsync(item, Promise);
        await _office.AcceptAsync(id);

        // Nobody reviews: the approver decides at once.
        Assert.Equal((CaseState.Accepted, Awaited.Approver), await WhereAsync(id));
        var license = await _office.GrantAsync(id);
        var check = (await ChecksAsync()).Rows.Single(row => row.CaseId == id);
        Assert.Equal(new DateOnly(2026, 5, 28), check.DueOn);

        Assert.Null(await ConcludeAsync(id, kept: false, "现场没有消毒设施"));

        Assert.False((await _office.LicenseAsync(license.Identifier)).IsValid);
        Assert.Contains((await _office.CaseAsync(id)).Documents, document => document.Kind == DocumentKind.Revocation);
        Assert.DoesNotContain((await ChecksAsync()).Rows, row => row.CaseId == id);
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => _office.ApplyAsync(item, Promise));
        Assert.Contains("CASES-0040", refused.Message, StringComparison.Ordinal);
        await _office.ApplyAsync(item, new(Promise) { [FormQuestions.Way] = new TextAnswer("usual"), ["material-layout"] = Office.Files("平面图.pdf"), ["material-rules"] = Office.Files("制度.pdf") });
    }

    [Fact]
    public async Task Promise_ThatIsKept_LeavesTheLicenseInForce()
    {
        var id = await _office.ApplyAsync(await ItemAsync(), Promise);
        await _office.AcceptAsync(id);
        var license = await _office.GrantAsync(id);
        Assert.NotNull(await ConcludeAsync(id, kept: true, ""));

        Assert.Null(await ConcludeAsync(id, kept: true, "现场与承诺一致"));

        Assert.True((await _office.LicenseAsync(license.Identifier)).IsValid);
        Assert.Equal("CASES-0039", (await ConcludeAsync(id, kept: false, "再查一次"))?.Kind.Code);
    }

    private async Task<string> ItemAsync() => await _office.AsAsync(Role.Supervisor, async services =>
        (await services.GetRequiredService<ICatalog>().ListAsync(People.Saihan, "公共场所卫生许可（新办）", 5, _cancellation)).First(list => list.Content.CanApply).Content.TaskCode);

    private async Task<(CaseState, Awaited)> WhereAsync(Guid id)
    {
        var one = await _office.CaseAsync(id);
        return (one.State, one.Awaits);
    }

    private Task<ListAfterChecks.Page> ChecksAsync() => _office.AsAsync(Role.Approver, services => services.GetRequiredService<ListAfterChecks>().RunAsync(null, _cancellation));

    private Task<Platform.Errors.Problem?> ConcludeAsync(Guid id, bool kept, string finding) =>
        _office.AsAsync(Role.Approver, services => services.GetRequiredService<ConcludeAfterCheck>().RunAsync(id, null, kept, finding, _cancellation));
}
