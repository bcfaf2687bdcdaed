using Banshi.Cases.Contracts;
using Banshi.Notices;
using Banshi.Notices.Channels;
using Banshi.Notices.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Banshi.UnitTests.Engine;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Notices;

/// <summary>A message goes out once, however often its event is heard, and however often the gateway fails before.</summary>
public sealed class SendingTests : IAsyncDisposable
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly Gateway _gateway = new();
    private readonly BanshiHost _host = new();
    private readonly WebApplicationFactory<Program> _program;

    // The job of the host itself finds the same gateway.
    public SendingTests() => _program = _host.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<ISmsGateway>(_gateway)));

    public async ValueTask DisposeAsync()
    {
        await _program.DisposeAsync();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Event_HeardTwice_IsToldOnce()
    {
        var happened = await HappenAsync();
        await RunAsync(async services =>
        {
            services.GetRequiredService<ActorSource>().Current = Actor.System;
            await services.GetRequiredService<TellApplicant>().HandleAsync(happened, _cancellation);
        });

        await RunAsync(async services => Assert.Equal(1, await services.GetRequiredService<AppDbContext>().Set<Notice>().CountAsync(_cancellation)));
    }

    [Fact]
    public async Task Gateway_ThatFailsTwice_GetsTheMessageAgainUnderOneKey()
    {
        _gateway.Fails = 2;
        var happened = await HappenAsync();
        for (var minute = 0; minute < 5; minute++)
        {
            await SendAsync();
            _host.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([happened.Id, happened.Id, happened.Id], _gateway.Tried.Select(sms => sms.Id));
        Assert.Equal("13800000000", _gateway.Tried[0].Phone);
        Assert.Contains("已经受理", _gateway.Tried[0].Text, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Sent, (await DeliveryAsync()).State);
    }

    [Fact]
    public async Task Message_ThatNeverGoesOut_WaitsForAPerson_AndIsSentAgainOnDemand()
    {
        _gateway.Fails = SendNotices.MostAttempts;
        var happened = await HappenAsync();
        for (var attempt = 0; attempt < SendNotices.MostAttempts; attempt++)
        {
            await SendAsync();
            _host.Time.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal((DeliveryState.Failed, "Gateway away"), ((await DeliveryAsync()).State, (await DeliveryAsync()).LastError));
        await SendAsync();
        Assert.Equal(SendNotices.MostAttempts, _gateway.Tried.Count);

        await RunAsync(async services => Assert.Null(await services.GetRequiredService<SendAgain>().RunAsync((await DeliveryAsync()).Id, _cancellation)));
        await SendAsync();

        Assert.Equal(DeliveryState.Sent, (await DeliveryAsync()).State);
    }

    // A case is accepted, and the platform has heard of it.
    private async Task<CaseStepped> HappenAsync()
    {
        var office = new Office(_program);
        var id = await office.ApplyAsync("11150105YL2200042E4000131101001", []);
        await office.AcceptAsync(id);
        var notice = await Eventually.ThatAsync(FirstAsync, found => found is not null, _cancellation);
        return new CaseStepped(notice!.Id, id, notice.Step!.Value, notice.Until);
    }

    private async Task<Notice?> FirstAsync()
    {
        Notice? found = null;
        await RunAsync(async services => found = await services.GetRequiredService<AppDbContext>().Set<Notice>().FirstOrDefaultAsync(one => one.Step == CaseStep.Accepted, _cancellation));
        return found;
    }

    private Task SendAsync() => RunAsync(services => services.GetRequiredService<SendNotices>().RunAsync(_cancellation));

    private async Task<Delivery> DeliveryAsync()
    {
        Delivery? found = null;
        await RunAsync(async services => found = await services.GetRequiredService<AppDbContext>().Set<Delivery>().SingleAsync(_cancellation));
        return found!;
    }

    private async Task RunAsync(Func<IServiceProvider, Task> act)
    {
        await using var scope = _program.Services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    /// <summary>A gateway that is away for some messages.</summary>
    private sealed class Gateway : ISmsGateway
    {
        public int Fails { get; set; }

        public List<Sms> Tried { get; } = [];

        public Task SendAsync(Sms message, CancellationToken cancellation)
        {
            Tried.Add(message);
            return Tried.Count <= Fails ? throw new HttpRequestException("Gateway away") : Task.CompletedTask;
        }
    }
}
