using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Standards;

namespace Banshi.Cases.Domain;

/// <summary>What a case stands on: its list, the agency that handles it and to whom it goes there, the working days of its division.</summary>
internal sealed class CaseFacts(ICatalog catalog, IDirectory directory, Routing routing)
{
    public async Task<ItemVersionInfo> ListAsync(Guid itemVersionId) => (await catalog.FindVersionAsync(itemVersionId, default))!;

    public Task<WorkingDayCalendar> CalendarAsync(string division) => directory.CalendarAsync(division, default);

    public Task RouteAsync(Case one) => routing.RouteAsync(one, default);

    public async Task<AgencyInfo> AgencyAsync(Guid agencyId) => (await directory.FindAgencyAsync(agencyId, default))!;
}
