using Banshi.EndToEndTests.People;
using Banshi.EndToEndTests.Walks;
using Banshi.TestKit;

namespace Banshi.EndToEndTests.Kills;

/// <summary>
/// kill -9 after every step that the platform has acknowledged: what it said is done, is done. The browsers stay open over all of it, as those of real people
/// would, and go on with the page that they have.
/// </summary>
public abstract class KillTests(TestRun run, TestDatabase database)
{
    private static readonly (string, string)[] Settings = [("Outbox:LeaseSeconds", "3")];

    protected async Task KillAfterEveryStepAsync()
    {
        TestRun.Require(database);
        await using var host = await RunningHost.StartAsync(database, Settings);
        await using var walk = await Walk.PrepareAsync(run, host, new Screen());
        var food = new FoodLicense(walk.Applicant);
        await Step.RunAllAsync(food.Search());

        await Step.RunAllAsync([.. food.Writing(), .. walk.Acts(), .. walk.Afterwards()], async () =>
        {
            host.Kill();
            await host.RestartAsync(Settings);
        });

        await walk.Applicant.Person.GoAsync("/my/licenses");
        Assert.Equal(1, await walk.Applicant.Person.Page.Locator(".license-card").Filter(new() { HasText = "食品经营许可证" }).CountAsync());
        await walk.Applicant.OpenCaseAsync();
        Assert.Equal(1, await walk.Applicant.Person.Page.Locator(".timeline__step h3").Filter(new() { HasText = "签发电子证照" }).CountAsync());

        // What a browser says of lines that a kill cut is no finding; what the program itself has to say is.
        Assert.Empty(host.Errors);
    }
}

public sealed class SqliteKillTests(TestRun run) : KillTests(run, TestDatabase.Sqlite)
{
    [Fact]
    public Task Kill_AfterEveryStepOfTheWalk_LosesNothing_OnSqlite() => KillAfterEveryStepAsync();
}

public sealed class PostgresKillTests(TestRun run) : KillTests(run, TestDatabase.Postgres)
{
    [Fact]
    public Task Kill_AfterEveryStepOfTheWalk_LosesNothing_OnPostgres() => KillAfterEveryStepAsync();
}
