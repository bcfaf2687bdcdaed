using Banshi.EndToEndTests.People;
using Banshi.TestKit;

namespace Banshi.EndToEndTests.Walks;

/// <summary>From an everyday word to the submitted case, in each way that somebody may have to go it. Each step leaves a picture behind.</summary>
public sealed class JourneyTests(TestRun run)
{
    private static readonly Dictionary<string, Screen> Ways = new()
    {
        ["keyboard"] = new(HasPointer: false),
        ["no-javascript"] = new(390, Scripts: false),
        ["zoom"] = new(640, Scale: 2),
        ["reflow"] = new(320),
        ["elder"] = new(390, Size: "lg"),
        ["elder-largest"] = new(390, Size: "xxl"),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Journey_FromSearchToCase(string way)
    {
        await using var host = await RunningHost.StartAsync(TestDatabase.Sqlite);
        var findings = new Findings(Ways[way].Scripts ? Audit.Whole : Audit.None);
        await using var person = await Person.ArriveAsync(run.Browser, host, Ways[way], findings);
        var applicant = new Applicant(person, "li.na");
        await person.GoAsync("/");
        await person.KeepPictureAsync($"{way}-00");
        var pictures = 0;
        await Step.RunAllAsync(new FoodLicense(applicant).Steps(), () => person.KeepPictureAsync($"{way}-{++pictures:00}"));

        await applicant.OpenCaseAsync();
        await person.SeeAsync("已提交，等待收件");
        findings.AssertNone();
        Assert.Empty(host.Errors);
    }
}
