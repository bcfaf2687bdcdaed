using Banshi.EndToEndTests.People;
using Banshi.TestKit;

namespace Banshi.EndToEndTests.Walks;

/// <summary>The whole case on each database, on a phone and at a desk, with and without JavaScript.</summary>
public abstract class WalkTests(TestRun run, TestDatabase database)
{
    protected async Task WalkAsync(int width, bool scripts)
    {
        var host = await run.HostAsync(database);
        await using var walk = await Walk.PrepareAsync(run, host, new Screen(width, scripts), audit: scripts);
        await Step.RunAllAsync(walk.Steps());

        walk.Findings.AssertNone();
        Assert.Empty(host.Errors);
    }
}

public sealed class SqliteWalkTests(TestRun run) : WalkTests(run, TestDatabase.Sqlite)
{
    [Theory]
    [InlineData(390, true)]
    [InlineData(1280, false)]
    public Task Walk_FromSearchToRating_AndReuseOfTheLicense_OnSqlite(int width, bool scripts) => WalkAsync(width, scripts);
}

public sealed class PostgresWalkTests(TestRun run) : WalkTests(run, TestDatabase.Postgres)
{
    [Theory]
    [InlineData(390, false)]
    [InlineData(1280, true)]
    public Task Walk_FromSearchToRating_AndReuseOfTheLicense_OnPostgres(int width, bool scripts) => WalkAsync(width, scripts);
}
