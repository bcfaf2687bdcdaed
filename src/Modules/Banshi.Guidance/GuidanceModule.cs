using Banshi.Guidance.Answers;
using Banshi.Guidance.Api;
using Banshi.Guidance.Domain;
using Banshi.Guidance.Search;
using Banshi.Guidance.Seeds;
using Banshi.Guidance.Spaces;
using Banshi.Guidance.Tallies;
using Banshi.Platform;
using Banshi.Web.OpenPages;
using Banshi.Web.Preferences;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Guidance;

/// <summary>Finding the right service.</summary>
public sealed class GuidanceModule : IModule
{
    /// <inheritdoc/>
    public string Name => "guidance";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => new SearchIndex(Path.Combine(PlatformRegistration.DataFolder(configuration), "search")));
        services.AddHostedService<SearchFollower>();
        services.AddScoped<SynonymBook>();
        services.AddScoped<ISeed, SynonymSeed>();
        services.AddScoped<EditSynonyms>();
        services.AddScoped<LearnSynonyms>();
        services.AddScoped<SettleMisses>();
        services.AddSingleton<Tally>();
        services.AddHostedService<TallyWriter>();
        services.AddScoped<CountClick>();
        services.AddScoped<SuggestItems>();
        services.AddScoped<FindItems>();
        services.AddSingleton<DivisionNames>();
        services.AddScoped<AnswerQuestion>();
        services.AddScoped<Rephrasing>();
        AddModel(services, configuration.GetSection("Guidance:Model"));
        services.AddScoped<ViewThemes>();
        services.AddScoped<ChooseItem>();
        services.AddScoped<ViewHome>();
        services.AddScoped<Suggestions>();
        services.AddScoped<ViewSpace>();
        services.AddScoped<ListMaterials>();
        services.AddScoped<ListAuthorizations>();
        services.AddScoped<ChooseDivision>();
        services.Configure<OpenPageOptions>(pages => pages.ViewCookies.Add(ChosenDivision.Cookie));
    }

    /// <inheritdoc/>
    public void MapEntities(ModelBuilder model)
    {
        Synonym.Map(model);
        Miss.Map(model);
        Click.Map(model);
    }

    // Off unless it is configured.
    private static void AddModel(IServiceCollection services, IConfigurationSection section)
    {
        services.Configure<ModelOptions>(section);
        if (section.Get<ModelOptions>() is { Endpoint: not null } model)
        {
            services.AddHttpClient<ILanguageModel, OpenAiModel>(client => client.Timeout = TimeSpan.FromSeconds(model.TimeoutSeconds));
        }
    }

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder routes) => GuidanceApi.Map(routes);
}
