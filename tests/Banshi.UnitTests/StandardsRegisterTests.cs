using Banshi.Catalog.StandardsRegister;

namespace Banshi.UnitTests;

public sealed class StandardsRegisterTests
{
    private static readonly DateTime Registered = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("2019-12-31", null)]
    [InlineData("2020-01-01", 1)]
    [InlineData("2022-05-31", 1)]
    [InlineData("2022-06-01", 2)]
    [InlineData("2024-12-31", 2)]
    [InlineData("2025-01-01", null)]
    public void Edition_IsInForceFromItsDay_UntilTheNextOneOrTheRepeal(string day, int? sequence)
    {
        var document = Document(repealedOn: new DateOnly(2025, 1, 1));
        StandardEdition[] editions = [Edition(document, 2, "2022-06-01", Registered), Edition(document, 1, "2020-01-01", Registered), Edition(document, 3, "2021-01-01", null)];

        Assert.Equal(sequence, EditionsInForce.On(DateOnly.Parse(day, null), document, editions)?.Sequence);
    }

    [Theory]
    [InlineData("2019-01-01", nameof(StandardState.Upcoming))]
    [InlineData("2020-01-01", nameof(StandardState.InForce))]
    [InlineData("2025-01-01", nameof(StandardState.Repealed))]
    public void Document_StandsByItsDays(string day, string state)
    {
        var document = Document(repealedOn: new DateOnly(2025, 1, 1));

        Assert.Equal(state, EditionsInForce.StateOn(DateOnly.Parse(day, null), document, [Edition(document, 1, "2020-01-01", Registered)]).ToString());
        Assert.Equal(StandardState.Drafted, EditionsInForce.StateOn(new DateOnly(2024, 1, 1), document, [Edition(document, 1, "2020-01-01", null)]));
    }

    [Fact]
    public void Plan_ThatIsFinished_GoesNowhere()
    {
        Assert.Empty(PlanRoute.After(PlanState.Approved));
        Assert.Empty(PlanRoute.After(PlanState.Dropped));
        Assert.DoesNotContain(PlanState.Approved, PlanRoute.After(PlanState.Drafting));
        Assert.Contains(PlanState.Drafting, PlanRoute.After(PlanState.Consulting));
    }

    [Theory]
    [InlineData(nameof(PlanState.Drafting), "2026-03-01", true)]
    [InlineData(nameof(PlanState.Drafting), "2026-02-28", false)]
    [InlineData(nameof(PlanState.Approved), "2026-03-01", false)]
    [InlineData(nameof(PlanState.Dropped), "2026-03-01", false)]
    public void Plan_IsOverdueBehindItsDay_WhileItIsOpen(string state, string today, bool isOverdue)
    {
        var plan = new RevisionPlan
        {
            Id = Guid.CreateVersion7(),
            Division = "150000000000",
            Title = "样例",
            Kind = StandardKind.Local,
            Field = StandardField.Items,
            Lead = "样例单位",
            DueOn = new DateOnly(2026, 2, 28),
            State = Enum.Parse<PlanState>(state),
        };

        Assert.Equal(isOverdue, plan.IsOverdue(DateOnly.Parse(today, null)));
    }

    [Theory]
    [InlineData(0, 0, 0, null)]
    [InlineData(1, 1, 1, 33.3)]
    [InlineData(2, 0, 0, 100.0)]
    public void Figure_CountsTheSilentAsNotMet(int met, int notMet, int silent, double? rate) =>
        Assert.Equal((decimal?)rate, new ClauseFigure(met, notMet, silent).Rate);

    private static StandardDocument Document(DateOnly? repealedOn) => new()
    {
        Id = Guid.CreateVersion7(),
        Division = "150000000000",
        Kind = StandardKind.Local,
        Field = StandardField.Items,
        Number = "",
        Title = "",
        RepealedOn = repealedOn,
    };

    private static StandardEdition Edition(StandardDocument document, int sequence, string day, DateTime? registeredAt) => new()
    {
        Id = Guid.CreateVersion7(),
        StandardId = document.Id,
        Sequence = sequence,
        Number = $"{sequence}",
        Title = "",
        Issuer = "",
        EffectiveOn = DateOnly.Parse(day, null),
        RegisteredAt = registeredAt,
    };
}
