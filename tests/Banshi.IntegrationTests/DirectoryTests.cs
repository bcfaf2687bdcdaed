using System.Net.Http.Json;
using Banshi.TestKit;

[assembly: AssemblyFixture(typeof(BanshiHost))]

namespace Banshi.IntegrationTests;

public sealed class DirectoryTests(BanshiHost host)
{
    [Fact]
    public async Task Divisions_OfTheRegion_AreAllThere()
    {
        var client = host.CreateClient();
        var leagues = await client.GetFromJsonAsync<List<Division>>("/api/v1/divisions?parent=150000000000", TestContext.Current.CancellationToken);
        Assert.Equal(12, leagues!.Count);
        var villages = await client.GetFromJsonAsync<List<Division>>("/api/v1/divisions?parent=152525100000", TestContext.Current.CancellationToken);
        Assert.Contains(villages!, village => village is { Code: "152525100204", Name: "昂格尔嘎查" });
    }

    private sealed record Division(string Code, string Name, string Level);
}
