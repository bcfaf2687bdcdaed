using Banshi.Catalog.Contracts;
using Banshi.Licenses.Contracts;

namespace Banshi.Cases.Domain;

/// <summary>The items of an agency for those who apply for a use of licenses.</summary>
internal sealed class AgencyItems(ICatalog catalog) : IAgencyItems
{
    private const int Most = 200;

    public async Task<IReadOnlyList<AgencyItem>> OfAsync(string creditCode, CancellationToken cancellation) =>
        [.. (await catalog.OfAgencyAsync(creditCode, Most, cancellation)).Select(item => new AgencyItem(item.TaskCode, item.Name))];
}
