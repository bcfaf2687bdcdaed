using Banshi.Directory.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Banshi.Platform.Published;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Directory.Domain;

internal sealed class DirectoryReader(AppDbContext db, PublishedFacts published) : IDirectory
{
    public Task<DivisionInfo?> FindDivisionAsync(string code, CancellationToken cancellation) =>
        Divisions(divisions => divisions.Where(division => division.Code == code)).SingleOrDefaultAsync(cancellation);

    public async Task<IReadOnlyList<DivisionInfo>> ChildrenAsync(string? parent, CancellationToken cancellation) =>
        await Divisions(divisions => divisions.Where(division => division.Parent == parent).OrderBy(division => division.Code)).ToListAsync(cancellation);

    public async Task<IReadOnlyList<DivisionInfo>> PathAsync(string code, CancellationToken cancellation)
    {
        if (!DivisionCode.TryParse(code, out var last))
        {
            return [];
        }

        var codes = Enumerable.Range(1, (int)last.Level).Select(level => last.At((DivisionLevel)level).Value).ToList();
        return await Divisions(divisions => divisions.Where(division => codes.Contains(division.Code)).OrderBy(division => division.Level)).ToListAsync(cancellation);
    }

    public Task<AgencyInfo?> FindAgencyAsync(Guid id, CancellationToken cancellation) =>
        Agencies(agencies => agencies.Where(agency => agency.Id == id)).SingleOrDefaultAsync(cancellation);

    public Task<AgencyInfo?> FindAgencyAsync(string creditCode, CancellationToken cancellation) =>
        Agencies(agencies => agencies.Where(agency => agency.CreditCode == creditCode)).SingleOrDefaultAsync(cancellation);

    public async Task<IReadOnlyList<AgencyInfo>> AgenciesAsync(string kind, DivisionLevel level, CancellationToken cancellation) =>
        await Agencies(agencies => agencies.Where(agency => agency.Kind == kind && agency.Level == level).OrderBy(agency => agency.Division)).ToListAsync(cancellation);

    public async Task<IReadOnlyList<AgencyInfo>> AgenciesAsync(string division, CancellationToken cancellation) =>
        await Agencies(agencies => agencies.Where(agency => agency.Division == division).OrderBy(agency => agency.Kind)).ToListAsync(cancellation);

    public Task<CenterInfo?> FindCenterAsync(string division, CancellationToken cancellation) =>
        db.Set<ServiceCenter>().Where(center => center.Division == division)
            .Select(center => new CenterInfo(center.Id, center.Division, center.Name, center.Address, center.Hours, center.Phone,
                center.Windows.OrderBy(window => window.Number).Select(window => new WindowInfo(window.Id, window.Number, window.Name, window.Kind)).ToList()))
            .SingleOrDefaultAsync(cancellation);

    public async Task<IReadOnlyList<CenterPlace>> CentersAsync(string within, IReadOnlyCollection<DivisionLevel> levels, string? after, int most, CancellationToken cancellation) =>
        await db.Set<ServiceCenter>().WithinDivision(center => center.Division, within).Where(center => after == null || center.Division.CompareTo(after) > 0)
            .Join(db.Set<Division>().Where(division => levels.Contains(division.Level)), center => center.Division, division => division.Code, (center, division) => new { center.Division, division.Level, center.Name })
            .OrderBy(center => center.Division).Take(most).Select(center => new CenterPlace(center.Division, center.Level, center.Name)).ToListAsync(cancellation);

    public async Task<WorkingDayCalendar> CalendarAsync(string division, CancellationToken cancellation) =>
        (await published.ReadAsync("directory.calendar", async () => new Calendars(await db.Set<Holiday>().ToListAsync(cancellation)))).Of(division);

    private IQueryable<DivisionInfo> Divisions(Func<IQueryable<Division>, IQueryable<Division>> which) =>
        which(db.Set<Division>()).Select(division => new DivisionInfo(division.Code, division.Name, division.Level));

    private IQueryable<AgencyInfo> Agencies(Func<IQueryable<Agency>, IQueryable<Agency>> which) =>
        which(db.Set<Agency>()).Select(agency => new AgencyInfo(agency.Id, agency.CreditCode, agency.Name, agency.ShortName, agency.Kind, agency.Division));
}
