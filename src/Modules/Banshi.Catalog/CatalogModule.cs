using Banshi.Catalog.Alignment;
using Banshi.Catalog.Api;
using Banshi.Catalog.BulkChange;
using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;
using Banshi.Catalog.Drafting;
using Banshi.Catalog.Import;
using Banshi.Catalog.Rules;
using Banshi.Catalog.Seeds;
using Banshi.Catalog.StandardsRegister;
using Banshi.Catalog.Unified;
using Banshi.Platform;
using Banshi.Platform.Jobs;
using Banshi.Platform.LongTasks;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Banshi.Catalog;

/// <summary>What may be asked for.</summary>
public sealed class CatalogModule : IModule
{
    /// <inheritdoc/>
    public string Name => "catalog";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ICatalog, CatalogReader>();
        services.AddSingleton(provider => new TermTexts(provider.GetRequiredService<IStringLocalizer<CatalogStrings>>()));
        services.AddScoped<Publisher>();
        services.AddScoped<ImportLookups>();
        services.AddScoped<ImportKeeper>();
        services.AddLongTask<ImportItems, ImportItems.Input>();
        services.AddScoped<ViewImport>();
        services.AddScoped<ViewGuide>();
        services.AddScoped<ViewPlaces>();
        AddGovernance(services, configuration);
        RegisterServices.Add(services);
        BulkChangeServices.Add(services);
        services.AddScoped<LifeEventLists>();
        services.AddScoped<ILifeEvents, LifeEventReader>();
        services.AddScoped<ViewLifeEvents>();
        services.AddScoped<ViewLifeEvent>();
        services.AddScoped<SwitchLifeEvent>();
        services.AddScoped<ViewPublicLists>();
        services.AddScoped<ViewPublicList>();
        services.AddScoped<CompareLists>();
        services.AddScoped<ViewBasicCatalog>();
        services.AddScoped<ViewVersions>();
        AlignmentServices.Add(services);
        services.AddScoped<FollowCatalog>();
        services.AddScoped<ISeed, ReferenceSeed>();
        services.AddScoped<ISeed, SampleSeed>();
        services.AddScoped<ISeed, LifeEventSeed>();
    }

    /// <inheritdoc/>
    public void MapEntities(ModelBuilder model)
    {
        CatalogMapping.Map(model);
        LifeEventMapping.Map(model);
        GovernanceMapping.Map(model);
        ListMember.Map(model);
        UnifiedStandard.Map(model);
        RuleSetting.Map(model);
        Breach.Map(model);
        CheckRun.Map(model);
        RegisterMapping.Map(model);
        AlignmentMapping.Map(model);
        BulkChangeRecord.Map(model);
    }

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        CatalogApi.Map(routes);
        PublicListsApi.Map(routes);
        StandardsApi.Map(routes);
        SameSourceApi.Map(routes);
        DraftsApi.Map(routes);
        EntriesApi.Map(routes);
    }

    private static void AddStandards(IServiceCollection services)
    {
        services.AddScoped<StandardBook>();
        services.AddScoped<StandardKeeper>();
        services.AddScoped<StartStandard>();
        services.AddScoped<AdoptStandard>();
        services.AddScoped<RuleBook>();
        services.AddScoped<BreachKeeper>();
        services.AddScoped<BreachReader>();
        services.AddScoped<CheckBatch>();
        services.AddScoped<ViewQuality>();
        services.AddScoped<SwitchRule>();
        services.AddScoped<EditDictionary>();
        services.AddJob<CheckLists>();
    }

    private static void AddGovernance(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ReviewOptions>(configuration.GetSection("Catalog:Review"));
        services.AddScoped<ReviewDesk>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<EntryCheck>();
        services.AddScoped<ProposalCarrier>();
        services.AddScoped<DraftPublisher>();
        services.AddScoped<DraftCheck>();
        services.AddScoped<CarryOutProposal>();
        services.AddScoped<ListEntries>();
        services.AddScoped<ViewEntry>();
        services.AddScoped<ProposeEntry>();
        services.AddScoped<WithdrawProposal>();
        services.AddScoped<ListProposals>();
        services.AddScoped<ViewProposal>();
        services.AddScoped<ReviewProposal>();
        services.AddScoped<AskJointReview>();
        services.AddScoped<AnswerJointReview>();
        services.AddScoped<ListClaims>();
        services.AddScoped<AnswerClaim>();
        services.AddScoped<ListListDrafts>();
        services.AddScoped<StartListDraft>();
        services.AddScoped<EditListDraft>();
        services.AddScoped<ReplaceListDraft>();
        services.AddScoped<SubmitListDraft>();
        services.AddScoped<DiscardListDraft>();
        services.AddScoped<ViewDraft>();
        services.AddScoped<TryListDraft>();
        services.AddScoped<ListFlow>();
        services.AddScoped<ConditionWords>();
        services.AddScoped<ViewHistory>();
        services.AddScoped<RebaseListDraft>();
        AddStandards(services);
        services.AddJob<TakeEffect>();
        services.AddJob<EndLists>();
        services.AddScoped<ISeed, DepartmentCodeSeed>();
        services.AddScoped<ISeed, EntrySeed>();
    }
}
