using Banshi.Cases;
using Banshi.Cases.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Banshi.UnitTests.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests;

/// <summary>When a center is busy, from what its windows took.</summary>
public sealed class CenterLoadTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private readonly BanshiHost _host = new();
    private readonly Office _office;

    public CenterLoadTests() => _office = new Office(_host);

    // The job of the host itself has run by then, and finds nothing.
    public async ValueTask InitializeAsync() => await CountAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task WhatWindowsTook_IsCountedByTheHourOnTheWall_OnceTheDayIsOver()
    {
        // 10:00 in Shanghai is 02:00 UTC.
        await TakeAsync(Channel.Window, new DateTime(2026, 3, 2, 1, 59, 0, DateTimeKind.Utc));
        await TakeAsync(Channel.Window, new DateTime(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc));
        await TakeAsync(Channel.Window, new DateTime(2026, 3, 2, 2, 30, 0, DateTimeKind.Utc));
        await TakeAsync(Channel.Portal, new DateTime(2026, 3, 2, 2, 40, 0, DateTimeKind.Utc));
        await CountAsync();
        Assert.Empty(await HoursAsync());

        _host.Time.Advance(TimeSpan.FromDays(1));
        await CountAsync();
        await CountAsync();

        Assert.Equal([(Monday, 9, 1), (Monday, 10, 2)], await HoursAsync());
    }

    [Fact]
    public async Task TooFewCases_OrTooFewDays_SayNothing()
    {
        await PutAsync(days: 4, (10, 20));
        Assert.Empty((await LoadAsync()).Hours);
        await PutAsync(days: 5, (10, 5));
        Assert.Empty((await LoadAsync()).Hours);
        await PutAsync(days: 5, (10, 6));

        Assert.Equal(30, Assert.Single((await LoadAsync()).Hours).Cases);
    }

    [Fact]
    public async Task Hours_RunFromTheFirstToTheLastWithAny_AndNameTheBusiestAlone()
    {
        await PutAsync(days: 6, (9, 5), (11, 9), (14, 3));

        var load = await LoadAsync();

        Assert.Equal([(9, 30), (10, 0), (11, 54), (12, 0), (13, 0), (14, 18)], load.Hours.Select(one => (one.Hour, one.Cases)));
        Assert.Equal(11, load.Busiest?.Hour);
        await PutAsync(days: 6, (9, 9), (11, 9));
        Assert.Null((await LoadAsync()).Busiest);
    }

    [Fact]
    public async Task WhatIsLongAgo_DoesNotCount()
    {
        await PutAsync(days: 6, (9, 10));
        _host.Time.Advance(TimeSpan.FromDays(8 * 7));

        Assert.Empty((await LoadAsync()).Hours);
    }

    private async Task TakeAsync(Channel channel, DateTime at)
    {
        var id = await _office.ApplyAsync("11150105YL2200042E4000131101001", []);
        await WithAsync(db => db.Set<Case>().Where(one => one.Id == id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Channel, channel).SetProperty(one => one.SubmittedAt, (DateTime?)at), Cancellation));
    }

    // The days before today, each with the same hours.
    private Task<bool> PutAsync(int days, params (int Hour, int Cases)[] hours) => WithAsync(async db =>
    {
        await db.Set<WindowHour>().ExecuteDeleteAsync(Cancellation);
        db.AddRange(from day in Enumerable.Range(1, days)
                    from hour in hours
                    select new WindowHour { Division = People.Saihan, Day = Monday.AddDays(-day), Hour = hour.Hour, Cases = hour.Cases });
        return await db.SaveAsync(Cancellation) is null;
    });

    private Task<ViewCenterLoad.View> LoadAsync() => _office.AsAsync(Role.Supervisor, services => services.GetRequiredService<ViewCenterLoad>().RunAsync(People.Saihan, Cancellation));

    private Task<List<(DateOnly, int, int)>> HoursAsync() => WithAsync(async db =>
        (await db.Set<WindowHour>().AsNoTracking().OrderBy(one => one.Hour).ToListAsync(Cancellation)).ConvertAll(one => (one.Day, one.Hour, one.Cases)));

    private Task<bool> CountAsync() => _office.AsAsync(Role.Supervisor, async services =>
    {
        await services.GetRequiredService<CountWindowHours>().RunAsync(Cancellation);
        return true;
    });

    private async Task<T> WithAsync<T>(Func<AppDbContext, Task<T>> act)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }
}
