using Banshi.Cases;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>延续: in time or too late, decided or forgotten (行政许可法 §50).</summary>
public sealed class RenewalTests : IAsyncDisposable
{
    private const string FoodLicense = "11150105YL2200042E4000131101001";
    private const string FoodRenewal = "11150105YL2200042E4000131101002";

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly BanshiHost _host = new();
    private readonly Random _random = new(50);
    private readonly Guid _party = Guid.CreateVersion7();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData(30, true)]
    [InlineData(29, false)]
    public async Task Renewal_ThatNobodyDecides_IsGrantedByLaw_WhereItWasAskedForInTime(int daysBefore, bool isGranted)
    {
        var license = await LicenseAsync();
        var last = license.ValidTo!.Value;
        _host.Time.SetUtcNow(new DateTimeOffset(last.AddDays(-daysBefore), new TimeOnly(2, 0), TimeSpan.Zero));
        var id = await AsAsync(Role.Applicant, async services => await Application.SubmitAsync(services, await ListAsync(services, FoodRenewal), _party, _random, new()
        {
            ["material-foodLicense"] = new FilesAnswer([new Attachment(null, license.TypeName, 0, "", license.Identifier)]),
        }));
        Assert.Equal(isGranted ? last : null, (await CaseAsync(id)).RenewsUntil);
        Assert.Null(await AsAsync(Role.WindowClerk, services => services.GetRequiredService<AcceptCase>().RunAsync(id, null, _cancellation)));
        _host.Time.SetUtcNow(new DateTimeOffset(last, new TimeOnly(2, 0), TimeSpan.Zero));
        await GrantAsync();
        Assert.Null((await CaseAsync(id)).Granted);

        _host.Time.Advance(TimeSpan.FromDays(1));
        await GrantAsync();

        Assert.Equal(isGranted ? true : null, (await CaseAsync(id)).Granted);
    }

    private async Task<LicenseInfo> LicenseAsync()
    {
        var id = await AsAsync(Role.Applicant, async services => await Application.SubmitAsync(services, await ListAsync(services, FoodLicense), _party, _random, new()
        {
            ["material-rules"] = new FilesAnswer([new Attachment(Guid.CreateVersion7(), "制度目录.pdf", 1, new string('0', 64))]),
        }));
        Assert.Null(await AsAsync(Role.WindowClerk, services => services.GetRequiredService<AcceptCase>().RunAsync(id, null, _cancellation)));
        Assert.Null(await AsAsync(Role.Handler, services => services.GetRequiredService<ReviewCase>().RunAsync(id, null, true, "符合条件")));
        Assert.Null(await AsAsync(Role.Approver, services => services.GetRequiredService<DecideCase>().RunAsync(id, null, true, "")));
        var done = await Eventually.ThatAsync(() => CaseAsync(id), one => one.LicenseIdentifier is not null, _cancellation);
        return (await AsAsync(Role.Supervisor, services => services.GetRequiredService<ILicenses>().FindAsync(done.LicenseIdentifier!, _cancellation)))!;
    }

    private async Task GrantAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
        await ActivatorUtilities.CreateInstance<GrantRenewals>(scope.ServiceProvider).RunAsync(_cancellation);
    }

    private Task<Case> CaseAsync(Guid id) =>
        AsAsync(Role.Supervisor, services => services.GetRequiredService<AppDbContext>().Set<Case>().AsNoTracking().SingleAsync(one => one.Id == id, _cancellation));

    private async Task<ItemVersionInfo> ListAsync(IServiceProvider services, string code) =>
        (await services.GetRequiredService<ICatalog>().FindAsync(code, _cancellation))!;

    private async Task<T> AsAsync<T>(Role role, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var actor = new Actor { AccountId = Guid.CreateVersion7(), Name = role.ToString(), HasTwoFactors = true };
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = role == Role.Applicant
            ? actor with { Party = new PartyRef(_party, "张三") }
            : actor with { Duties = [new Duty(role, People.Saihan, null)], Channel = Channel.Window };
        return await act(scope.ServiceProvider);
    }
}
