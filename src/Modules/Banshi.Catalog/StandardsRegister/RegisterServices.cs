using Banshi.Catalog.Seeds;
using Banshi.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Catalog.StandardsRegister;

internal static class RegisterServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<RuleFigures>();
        services.AddScoped<CenterFigures>();
        services.AddScoped<EditionDesk>();
        services.AddScoped<OpenEdition>();
        services.AddScoped<PlanDesk>();
        services.AddScoped<ListStandards>();
        services.AddScoped<ListPublicStandards>();
        services.AddScoped<ViewStandard>();
        services.AddScoped<ViewClause>();
        services.AddScoped<AddStandard>();
        services.AddScoped<AddEdition>();
        services.AddScoped<EditEdition>();
        services.AddScoped<EditClause>();
        services.AddScoped<RegisterEdition>();
        services.AddScoped<RepealStandard>();
        services.AddScoped<ReportClause>();
        services.AddScoped<ListPlans>();
        services.AddScoped<ViewPlan>();
        services.AddScoped<AddPlan>();
        services.AddScoped<MovePlan>();
        services.AddScoped<ApprovePlan>();
        services.AddScoped<ISeed, StandardSeed>();
    }
}
