using Banshi.Cases.Domain;
using Banshi.Cases.Timing;
using Banshi.Standards;
using CsCheck;

namespace Banshi.UnitTests.Clock;

/// <summary>Whatever happens to a case in whatever order: its days add up, and nothing is late without a mark.</summary>
public sealed class ClockLedgerTests
{
    private const int Lives = 5000;

    private static readonly DateOnly First = new(2024, 1, 2);
    private static readonly TimeUnit[] Units = [TimeUnit.WorkingDay, TimeUnit.NaturalDay, TimeUnit.Week, TimeUnit.Month];

    [Fact]
    public void Days_OfAnyClock_AddUp() => Gen.Int.Sample(seed =>
    {
        var life = new Life(new Random(seed));
        life.Run();
        var clock = CaseClock.Running(life.Case, ClockCase.Calendar, life.List, life.Now)!;
        var start = life.Case.CountsFrom!.Value;

        Assert.Equal(Enumerable.Range(0, clock.Day.DayNumber - start.DayNumber + 1).Select(start.AddDays), clock.Days.Select(day => day.Date));
        Assert.Equal(DayKind.Start, clock.Days[0].Kind);
        var kinds = clock.Days.Skip(1).ToLookup(day => day.Kind);
        Assert.Equal(clock.Day.DayNumber - start.DayNumber, kinds[DayKind.Counted].Count() + kinds[DayKind.Stopped].Count() + kinds[DayKind.Off].Count() + kinds[DayKind.Rolled].Count());
        Assert.Empty(kinds[DayKind.Start]);
        Assert.All(clock.Days.Skip(1), day => Assert.Equal(life.IsStopped(day.Date), day.Kind == DayKind.Stopped));
        Assert.True(ClockCase.Calendar[clock.Day].IsWorkingDay || clock.Days.Count == 1);
    }, iter: Lives);

    [Fact]
    public void Limit_ThatIsExceeded_HasItsMark() => Gen.Int.Sample(seed =>
    {
        var life = new Life(new Random(seed));
        life.Run();

        // What the officer saw as due on the evening of each day, and the day after, nothing done: a mark.
        Assert.True(life.Missed.SequenceEqual(life.Marks), life.Story);
    }, iter: Lives);

    [Fact]
    public void Clock_NeverGivesTheOfficeADayBack() => Gen.Int.Sample(seed =>
    {
        var life = new Life(new Random(seed));
        life.Run();
        var counted = CaseClock.Running(life.Case, ClockCase.Calendar, life.List, life.Now)!.Days.Count(day => day.Kind == DayKind.Counted);
        var (from, limit) = (life.Case.CountsFrom!.Value, life.List.PromisedLimit!);
        var allowed = limit.Unit switch
        {
            TimeUnit.Week => limit.Amount * 7,
            TimeUnit.Month => from.AddMonths(limit.Amount).DayNumber - from.DayNumber,
            _ => limit.Amount,
        };
        Assert.Equal(allowed + life.Case.ClockChanges.Sum(change => change.Days), counted);
    }, iter: Lives);

    /// <summary>The handling of a case, day by day: pauses, extensions and corrections come as they come.</summary>
    private sealed class Life
    {
        private readonly Random _random;
        private DateTime _now;

        public Life(Random random)
        {
            _random = random;
            var unit = Units[random.Next(Units.Length)];
            List = ClockCase.List(new TimeLimit(random.Next(1, unit == TimeUnit.WorkingDay ? 21 : 4), unit), TimeLimit.WorkingDays(random.Next(20, 40)));
            var accepted = First.AddDays(random.Next(500)).ToDateTime(new TimeOnly(10, 0));
            Case = ClockCase.Of(CaseState.Accepted);
            Case.AcceptedAt = ClockCase.Utc(accepted);
            _now = accepted;
            CaseClock.StartHandling(Case, DateOnly.FromDateTime(accepted), ClockCase.Calendar, List, Now);
        }

        public Case Case { get; }

        public Catalog.Contracts.ItemContent List { get; }

        public DateTime Now => ClockCase.Utc(_now);

        public string Story { get; private set; } = "";

        public List<DateOnly> Marks { get; } = [];

        public List<DateOnly> Missed { get; } = [];

        public bool IsStopped(DateOnly day) =>
            Case.Pauses.Exists(pause => day > Day(pause.StartedAt) && day <= Day(pause.EndedAt ?? Now))
            || Case.ClockChanges.Exists(change => change.Kind == ClockChangeKind.Stop && day >= change.From && day <= change.To);

        public void Run()
        {
            for (var day = _random.Next(10, 90); day > 0; day--)
            {
                if (_random.Next(4) == 0)
                {
                    Act();
                }

                Pass();
            }
        }

        private void Pass()
        {
            var (due, statutory, today) = (Case.DueOn, Case.State == CaseState.Paused ? null : Case.StatutoryDue, DateOnly.FromDateTime(_now));
            _now = _now.AddDays(1);

            // A late extension may end in the past: it is missed at once.
            foreach (var day in new[] { due, statutory }.OfType<DateOnly>().Where(day => day <= today && day > Missed.DefaultIfEmpty().Max()).Distinct().Order().ToList())
            {
                Missed.Add(day);
            }

            while (Case.MarkAfter < DateOnly.FromDateTime(_now))
            {
                Marks.Add(Case.MarkAfter!.Value);
                CaseClock.Marked(Case);
            }
        }

        private void Act()
        {
            if (Case.Pauses.Find(pause => pause.IsOpen) is { } open)
            {
                open.EndedAt = Now;
                Case.State = CaseState.Accepted;
            }
            else if (_random.Next(3) == 0 && (Case.StatutoryDue ?? Case.DueOn) >= DateOnly.FromDateTime(_now) && !Case.ClockChanges.Exists(change => change.Kind == ClockChangeKind.Extension))
            {
                Case.ClockChanges.Add(ClockCase.Change(ClockChangeKind.Extension, _random.Next(1, 11)));
            }
            else
            {
                Case.Pauses.Add(ClockCase.Pause(_now, null));
                Case.State = CaseState.Paused;
            }

            CaseClock.Settle(Case, ClockCase.Calendar, List, Now);
            Story += $"{_now:MM-dd} {Case.State} due {Case.DueOn} statutory {Case.StatutoryDue} mark {Case.MarkAfter} marked {Case.MarkedTo} | ";
        }

        private static DateOnly Day(DateTime utc) => Platform.Clock.LegalDay(utc);
    }
}
