using System.Globalization;
using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Standards;
using Banshi.TestKit;

namespace Banshi.UnitTests.Clock;

/// <summary>The table of scenarios: each line cites its rule. The expected days were reckoned apart from this program, from the definitions alone.</summary>
public sealed class ClockScenarioTests
{
    public static TheoryData<string, string> Scenarios()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Banshi.UnitTests", "Clock", "scenarios.csv")).Skip(1))
        {
            data.Add(line[..line.IndexOf(',', StringComparison.Ordinal)], line);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Clock_EndsOnTheDayOfItsRule(string rule, string line)
    {
        var cells = line.Split(',');
        var (clock, from, limit) = (cells[1], Moment(cells[2]), cells[3].Split(' '));
        var one = Start(clock, from);
        one.ClockChanges.AddRange(Words(cells[4]).Select(days => ClockCase.Change(ClockChangeKind.Extension, int.Parse(days, CultureInfo.InvariantCulture))));
        one.Pauses.AddRange(Words(cells[5]).Select(stop => stop.Split('/')).Select(stop => ClockCase.Pause(Moment(stop[0]), Moment(stop[1]))));
        var list = ClockCase.List(new TimeLimit(int.Parse(limit[0], CultureInfo.InvariantCulture), Enum.Parse<TimeUnit>(limit[1])));

        CaseClock.Settle(one, ClockCase.Calendar, list, one.AcceptedAt ?? DateTime.UnixEpoch);

        Assert.Equal(
            (rule, cells[6], cells[7], cells[8] == "yes"),
            (rule, $"{one.DueOn:yyyy-MM-dd}", $"{one.DueTime:HH:mm}", one.IsProvisional));
    }

    [Fact]
    public void Scenarios_AreAtLeastAHundredAndFifty() => Assert.InRange(Scenarios().Count, 150, int.MaxValue);

    private static Case Start(string clock, DateTime from)
    {
        var one = ClockCase.Of(clock switch
        {
            "accept" => CaseState.Received,
            "deliver" => CaseState.Completed,
            _ => CaseState.Accepted,
        });
        one.CountsFrom = DateOnly.FromDateTime(from);
        one.AcceptedAt = clock == "handle" ? ClockCase.Utc(from) : null;
        return one;
    }

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static DateTime Moment(string text) => DateTime.ParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
