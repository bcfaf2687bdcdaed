using Banshi.Platform.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Catalog.BulkChange;

internal static class BulkChangeServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<CitationReader>();
        services.AddScoped<BulkOffice>();
        services.AddScoped<BulkDrafts>();
        services.AddScoped<CarryOutBulkItem>();
        services.AddScoped<FindCitations>();
        services.AddScoped<ProposeBulkChange>();
        services.AddScoped<ViewBulkChange>();
        services.AddScoped<ListBulkChanges>();
        services.AddScoped<ContinueBulkChange>();
        services.AddEventHandler<BulkChangeProposed, CarryOutBulkChange>();
    }
}
