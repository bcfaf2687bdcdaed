using Banshi.Cases;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Engine;

/// <summary>An applicant and the officers of a division, Saihan if none is given, each as himself.</summary>
internal sealed class Office(WebApplicationFactory<Program> host, string division = People.Saihan)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly Random _random = new(50);
    private readonly Guid _party = Guid.CreateVersion7();

    /// <summary>Acts as somebody with a role.</summary>
    public async Task<T> AsAsync<T>(Role role, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var actor = new Actor { AccountId = Guid.CreateVersion7(), Name = role.ToString(), HasTwoFactors = true };
        scope.ServiceProvider.GetRequiredService<ActorSource>().Current = role == Role.Applicant
            ? actor with { Party = new PartyRef(_party, "张三") }
            : actor with { Duties = [new Duty(role, division, null)], Channel = Channel.Window };
        return await act(scope.ServiceProvider);
    }

    /// <summary>Applies for an item; the form is filled in with what is given, the rest as it comes.</summary>
    public Task<Guid> ApplyAsync(string item, Dictionary<string, Answer> own) => AsAsync(Role.Applicant, async services =>
        await Application.SubmitAsync(services, (await services.GetRequiredService<ICatalog>().FindAsync(item, Cancellation))!, _party, _random, own));

    public async Task AcceptAsync(Guid id) =>
        Assert.Null(await AsAsync(Role.WindowClerk, services => services.GetRequiredService<AcceptCase>().RunAsync(id, null, Cancellation)));

    public async Task ReviewAsync(Guid id) =>
        Assert.Null(await AsAsync(Role.Handler, services => services.GetRequiredService<ReviewCase>().RunAsync(id, null, true, "符合条件")));

    /// <summary>Grants a case; returns the license that it ends in.</summary>
    public async Task<LicenseInfo> GrantAsync(Guid id)
    {
        Assert.Null(await AsAsync(Role.Approver, services => services.GetRequiredService<DecideCase>().RunAsync(id, null, true, "")));
        var done = await Eventually.ThatAsync(() => CaseAsync(id), one => one.LicenseIdentifier is not null, Cancellation);
        return await LicenseAsync(done.LicenseIdentifier!);
    }

    public async Task<LicenseInfo> LicenseAsync(string identifier) =>
        (await AsAsync(Role.Supervisor, services => services.GetRequiredService<ILicenses>().FindAsync(identifier, Cancellation)))!;

    public Task<Case> CaseAsync(Guid id) => AsAsync(Role.Supervisor, services =>
        services.GetRequiredService<AppDbContext>().Set<Case>().AsNoTracking().Include(one => one.Documents).SingleAsync(one => one.Id == id, Cancellation));

    public static FilesAnswer Files(string name) => new([new Attachment(Guid.CreateVersion7(), name, 1, new string('0', 64))]);
}
