using Banshi.Cases;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Errors;
using Banshi.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>Any list that passes the rules can be run by the engine to its end: published, applied for, decided and handed out.</summary>
public sealed class RunToTheEndTests : IAsyncDisposable
{
    private const string Item = "11150105YL2200042E4000131101001";
    private const int Lists = 25;

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();
    private readonly Office _office;

    public RunToTheEndTests() => _office = new Office(_host);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task List_ThatPassesTheRules_IsRunToItsEnd()
    {
        var passing = Enumerable.Range(1, int.MaxValue).Select(seed => RunnableListTests.Make(new Random(seed))).Where(RunnableListTests.Passes).Take(Lists);
        foreach (var (item, own, _) in passing)
        {
            await PublishAsync(item, own);
            var id = await _office.ApplyAsync(Item, []);
            await RunAsync(id);
            Assert.Equal((CaseState.Delivered, true), await EndAsync(id));
        }
    }

    private async Task RunAsync(Guid id)
    {
        await _office.AcceptAsync(id);
        if ((await _office.CaseAsync(id)).SupplyBy is not null)
        {
            await DoAsync<SubmitCorrection>(Role.Applicant, async (act, services) => await act.RunAsync(id, await Acts.CorrectionAsync(services, id, _cancellation), true, _cancellation));
        }

        if ((await _office.CaseAsync(id)) is { Awaits: Awaited.Handler, State: CaseState.Accepted } && await HasReviewAsync())
        {
            await _office.ReviewAsync(id);
        }

        var decider = (await _office.CaseAsync(id)).Awaits switch
        {
            Awaited.Approver => Role.Approver,
            Awaited.Handler => Role.Handler,
            _ => Role.WindowClerk,
        };
        await DoAsync<DecideCase>(decider, (act, _) => act.RunAsync(id, null, true, ""));
        var done = await Eventually.ThatAsync(() => _office.CaseAsync(id), one => one.CompletedAt is not null, _cancellation);
        if (done.State == CaseState.Completed)
        {
            await DoAsync<DeliverCase>(Role.WindowClerk, (act, _) => act.RunAsync(id, null, "张三"));
        }
    }

    private async Task<(CaseState State, bool? Granted)> EndAsync(Guid id)
    {
        var one = await _office.CaseAsync(id);
        return (one.State, one.Granted);
    }

    private async Task DoAsync<TAct>(Role role, Func<TAct, IServiceProvider, Task<Problem?>> run)
        where TAct : notnull => Assert.Null(await _office.AsAsync(role, services => run(services.GetRequiredService<TAct>(), services)));

    private Task<bool> HasReviewAsync() => _office.AsAsync(Role.Supervisor, async services =>
        CaseRoute.Of((await services.GetRequiredService<ICatalog>().FindAsync(Item, _cancellation))!.Content).HasReview);

    // As the next version of an item of Saihan.
    private async Task PublishAsync(ItemContent item, IReadOnlyList<Section>? own)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<ActorSource>().Current = Actor.System;
        var known = (await services.GetRequiredService<ICatalog>().FindAsync(Item, _cancellation))!;
        var form = await services.GetRequiredService<IForms>().KeepAsync(ApplicationForm.Compose(item, own), _cancellation);
        var content = item with { TaskCode = Item, AgencyCode = known.Content.AgencyCode, Division = known.Content.Division, FormId = form, State = ItemState.InForce };
        await services.GetRequiredService<Publisher>().PublishAsync([content], new Dictionary<string, (Guid, string)> { [content.AgencyCode] = (known.AgencyId!.Value, content.Division) }, _cancellation);
        await services.GetRequiredService<AppDbContext>().SaveChangesAsync(_cancellation);
    }
}
