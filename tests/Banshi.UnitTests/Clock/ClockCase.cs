using System.Globalization;
using Banshi.Cases.Domain;
using Banshi.Catalog.Contracts;
using Banshi.Platform.Actors;
using Banshi.Standards;
using Banshi.TestKit;

namespace Banshi.UnitTests.Clock;

/// <summary>Cases and lists for tests of the clock.</summary>
internal static class ClockCase
{
    public static readonly WorkingDayCalendar Calendar = new(
        File.ReadLines(Path.Combine(Repository.Root, "data", "reference", "holidays.csv")).Skip(1).Select(line => line.Split(','))
            .Select(cells => new HolidayRule(DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), cells[1], bool.Parse(cells[2]))));

    private const string TaskCode = "11150105YL2200042E4000131101001";

    public static Case Of(CaseState state) => new()
    {
        Id = Guid.CreateVersion7(),
        ItemVersionId = Guid.CreateVersion7(),
        TaskCode = TaskCode,
        ItemName = "食品经营许可",
        AgencyId = Guid.CreateVersion7(),
        Division = "150105000000",
        Channel = Channel.Portal,
        PartyId = null,
        Applicant = new Applicant { IsEnterprise = false, Name = "张三", IdType = "111", IdNumber = "11010519491231002X", Phone = "13800000000" },
        SheetId = Guid.CreateVersion7(),
        CreatedAt = DateTime.UnixEpoch,
        State = state,
    };

    public static ItemContent List(TimeLimit? promised, TimeLimit? statutory = null) => new()
    {
        TaskCode = TaskCode,
        Name = "食品经营许可",
        BasicCode = "000131101001",
        Type = ItemType.Permit,
        AgencyName = "市场监督管理局",
        AgencyCode = "11150105YL2200042E",
        Level = 4,
        Kind = ItemKind.Promised,
        PromisedLimit = promised,
        StatutoryLimit = statutory,
    };

    /// <summary>An instant from the legal wall clock.</summary>
    public static DateTime Utc(DateTime local) => Platform.Clock.StartOf(DateOnly.FromDateTime(local)) + local.TimeOfDay;

    public static Pause Pause(DateTime from, DateTime? to) => new()
    {
        Id = Guid.CreateVersion7(),
        Cause = PauseCause.Procedure,
        Name = "现场勘验",
        Kind = "现场勘验",
        Reason = "",
        StartedAt = Utc(from),
        StartedBy = "",
        Before = CaseState.Accepted,
        AwaitedBefore = Awaited.Handler,
        EndedAt = to is { } end ? Utc(end) : null,
    };

    public static ClockChange Change(ClockChangeKind kind, int days = 0, DateOnly? from = null, DateOnly? to = null) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = kind,
        Days = days,
        From = from,
        To = to,
        Reason = "",
        AskedAt = DateTime.UnixEpoch,
        AskedById = Guid.Empty,
        AskedBy = "",
        DecidedAt = DateTime.UnixEpoch,
        Approved = true,
    };
}
