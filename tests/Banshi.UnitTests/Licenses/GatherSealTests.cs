using Banshi.Directory.Contracts;
using Banshi.Licenses;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Gathering;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Banshi.UnitTests.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.UnitTests.Licenses;

/// <summary>What was gathered counts at once and is sealed afterwards; the figures follow.</summary>
public sealed class GatherSealTests(BanshiHost host) : IClassFixture<BanshiHost>
{
    private const string Register = "11100000000013127D101";
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;
    private readonly Office _office = new(host);

    [Fact]
    public async Task GatheredLicense_IsSealedByTheJob_AndCountedAsSigned()
    {
        var rows = Enumerable.Range(1, 120).Select(line => new GatherRow(
            line, $"1501050009{line:D5}", "王芳", "111", "150105198604152424", "2026-02-27", "",
            new Dictionary<string, string> { ["householder"] = "王芳", ["name"] = "王芳", ["idNumber"] = "150105198604152424", ["relation"] = "户主", ["address"] = $"{line}号" })).ToList();
        var batch = await _office.AsAsync(Role.Approver, async services =>
        {
            var police = (await services.GetRequiredService<IDirectory>().AgenciesAsync(People.Saihan, Cancellation)).Single(agency => agency.Kind == "公安");
            return (await services.GetRequiredService<GatherLicenses>().RunAsync(new GatherLicenses.Input(Register, police.Id, false), rows, Cancellation)).Value;
        });
        Assert.Equal((120, 120, 0, 0), await FigureAsync());

        await using (var scope = host.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<ActorSource>().Current = Actor.System;
            await scope.ServiceProvider.GetRequiredService<SealGathered>().RunAsync(Cancellation);
        }

        Assert.Equal((120, 0, 120, 100), await FigureAsync());
        var answers = await _office.AsAsync(Role.Approver, async services =>
        {
            var license = await services.GetRequiredService<AppDbContext>().Set<License>().AsNoTracking().FirstAsync(one => one.GatherBatchId == batch.Id, Cancellation);
            await using var file = services.GetRequiredService<Platform.Files.IFileStore>().Open(license.OfdSha256);
            return (await services.GetRequiredService<VerifyLicense>().CheckAsync(file, Cancellation)).Value.Answer;
        });
        Assert.Equal(VerifyLicense.Answer.Valid, answers);
    }

    private Task<(int Gathered, int Unsigned, int Signed, int? Rate)> FigureAsync() => _office.AsAsync(Role.Approver, async services =>
        (await services.GetRequiredService<ViewGatherFigures>().RunAsync(Cancellation)).Single(row => row.TypeName == "居民户口簿") is var row
            ? (row.Gathered, row.Unsigned, row.Signed, row.Rate) : default);
}
