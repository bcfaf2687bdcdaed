using Banshi.Cases.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>What is said about an application that was not taken here, when those who took it have not heard so yet.</summary>
public sealed class CrossRegionLineTests : IAsyncDisposable
{
    private const string Beijing = "110000000000";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task WhatAPartnerSays_AfterItsApplicationWasNotTaken_ChangesNothing()
    {
        var about = Guid.CreateVersion7();
        var applicant = new PartnerApplicant(false, "张三", "111", "11010519491231002X", "13800000000", "", "");

        Assert.True(await HearAsync(Beijing, about, new Applied(Guid.CreateVersion7(), applicant, new Dictionary<string, Answer>(), "朝阳区窗口 李娜")));
        Assert.True(await HearAsync(Beijing, about, new TakenBack("不办了", "朝阳区窗口 李娜")));
        Assert.True(await HearAsync(Beijing, about, new PapersPosted("SF1", "朝阳区窗口 李娜")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => HearAsync(Beijing, about, new HandedOver("张三", "朝阳区窗口 李娜")));
    }

    [Fact]
    public async Task WhatAWindowHereSays_BeforeItsApplicationIsHeard_IsHeardAgain() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => HearAsync("", Guid.CreateVersion7(), new TakenBack("不办了", "李娜")));

    private Task<bool> HearAsync(string partner, Guid about, CrossRegionMessage message) => new Office(_host).AsAsync(Role.Supervisor, async services =>
    {
        await services.GetRequiredService<ICrossRegion>().HearAsync(new PartnerMessage(partner, partner.Length > 0 ? "北京市" : "", about, message.ToJson(), new Dictionary<string, Guid>()), _cancellation);
        return await services.GetRequiredService<AppDbContext>().SaveAsync(_cancellation) is null;
    });
}
