using Banshi.Cases;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>What was tolerated to come later binds a case only until it is decided.</summary>
public sealed class MissingMaterialTests : IAsyncDisposable
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();
    private readonly Office _office;

    public MissingMaterialTests() => _office = new Office(_host);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task RefusedCase_StaysRefused_WhateverNeverCame()
    {
        var id = await _office.ApplyAsync("11150105YL2200042E4000131101001", new()
        {
            ["material-rules"] = new NoAnswer(),
            [FormQuestions.Delivery] = new TextAnswer(nameof(Delivery.Electronic)),
        });
        await _office.AcceptAsync(id);
        Assert.NotNull((await _office.CaseAsync(id)).SupplyBy);
        await _office.ReviewAsync(id);
        Assert.Null(await _office.AsAsync(Role.Approver, services => services.GetRequiredService<DecideCase>().RunAsync(id, null, false, "场所不符合条件")));
        await Eventually.ThatAsync(() => _office.CaseAsync(id), one => one.State == CaseState.Delivered, _cancellation);

        _host.Time.Advance(TimeSpan.FromDays(30));
        await using var scope = _host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
        await ActivatorUtilities.CreateInstance<WatchClocks>(scope.ServiceProvider).RunAsync(_cancellation);

        Assert.Equal((CaseState.Delivered, false), ((await _office.CaseAsync(id)).State, (await _office.CaseAsync(id)).Granted));
    }
}
