using Banshi.Cases;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>延续: in time or too late, decided or forgotten (行政许可法 §50).</summary>
public sealed class RenewalTests : IAsyncDisposable
{
    private const string FoodLicense = "11150105YL2200042E4000131101001";
    private const string FoodRenewal = "11150105YL2200042E4000131101002";

    private readonly BanshiHost _host = new();
    private readonly Office _office;

    public RenewalTests() => _office = new Office(_host);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(30, true)]
    [InlineData(29, false)]
    public async Task Renewal_ThatNobodyDecides_IsGrantedByLaw_WhereItWasAskedForInTime(int daysBefore, bool isGranted)
    {
        var first = await _office.ApplyAsync(FoodLicense, new() { ["material-rules"] = Office.Files("制度目录.pdf") });
        await _office.AcceptAsync(first);
        await _office.ReviewAsync(first);
        var license = await _office.GrantAsync(first);
        var last = license.ValidTo!.Value;
        At(last.AddDays(-daysBefore));
        var id = await _office.ApplyAsync(FoodRenewal, new() { ["material-foodLicense"] = new FilesAnswer([new Attachment(null, license.TypeName, 0, "", license.Identifier)]) });
        Assert.Equal(isGranted ? last : null, (await _office.CaseAsync(id)).RenewsUntil);
        await _office.AcceptAsync(id);
        At(last);
        await GrantAsync();
        Assert.Null((await _office.CaseAsync(id)).Granted);

        At(last.AddDays(1));
        await GrantAsync();

        Assert.Equal(isGranted ? true : null, (await _office.CaseAsync(id)).Granted);
    }

    private void At(DateOnly day) => _host.Time.SetUtcNow(new DateTimeOffset(day, new TimeOnly(2, 0), TimeSpan.Zero));

    private async Task GrantAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
        await ActivatorUtilities.CreateInstance<GrantRenewals>(scope.ServiceProvider).RunAsync(TestContext.Current.CancellationToken);
    }
}
