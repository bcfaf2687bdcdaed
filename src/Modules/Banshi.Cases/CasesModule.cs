using Banshi.Cases.Api;
using Banshi.Cases.Archive;
using Banshi.Cases.Contracts;
using Banshi.Cases.Displays;
using Banshi.Cases.Documents;
using Banshi.Cases.Domain;
using Banshi.Cases.Outside;
using Banshi.Cases.Payments;
using Banshi.Cases.Post;
using Banshi.Cases.Seeds;
using Banshi.Cases.Timing;
using Banshi.Cases.Views;
using Banshi.Catalog.Contracts;
using Banshi.Directory.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Platform;
using Banshi.Platform.Jobs;
using Banshi.Platform.LongTasks;
using Banshi.Platform.Outbox;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Cases;

/// <summary>What was asked, and every act on it.</summary>
public sealed class CasesModule : IModule
{
    /// <inheritdoc/>
    public string Name => "cases";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<CaseActs>();
        services.AddScoped<CaseReading>();
        services.AddScoped<TrailView>();
        services.AddScoped<DraftAccess>();
        services.AddSingleton<OwnCase>();
        services.AddScoped<CaseFacts>();
        services.AddScoped<ICases, CaseReader>();
        services.AddScoped<IApplicantCases, ApplicantCases>();
        services.AddScoped<ApplicantFacts>();
        services.AddScoped<IAgencyItems, AgencyItems>();
        services.AddScoped<LentLicense>();
        services.AddScoped<HeldLicenses>();
        services.AddScoped<RefusedTries.Writer>();
        services.AddScoped<IAuthorizationHandler, RefusedTries>();
        services.AddScoped<NewDraft>();
        services.AddScoped<Submission>();
        services.AddScoped<Renewal>();
        services.AddScoped<SectionFlow>();
        services.AddScoped<CorrectionFlow>();
        services.AddScoped<StartDraft>();
        services.AddScoped<StartWalkIn>();
        services.AddScoped<AnswerSection>();
        services.AddScoped<UseLicense>();
        services.AddScoped<RenewDraft>();
        services.AddScoped<SubmitCase>();
        services.AddScoped<ReceiveCase>();
        services.AddScoped<RequestCorrection>();
        services.AddScoped<SubmitCorrection>();
        services.AddScoped<AcceptCase>();
        services.AddScoped<DeclineCase>();
        services.AddScoped<ReviewCase>();
        services.AddScoped<DecideCase>();
        services.AddScoped<DeliverCase>();
        services.AddScoped<SettleOnTheSpot>();
        services.AddScoped<StartProcedure>();
        services.AddScoped<EndProcedure>();
        services.AddScoped<SurveyAppointments>();
        services.AddScoped<SurveyMoves>();
        services.AddScoped<DeskCounts>();
        services.AddScoped<ChangeSurveyDay>();
        services.AddScoped<AnswerSurveyDay>();
        services.AddScoped<SuspendCase>();
        services.AddScoped<ResumeCase>();
        services.AddScoped<ProposeClockChange>();
        services.AddScoped<DecideClockChange>();
        services.AddScoped<ListClockChanges>();
        services.AddScoped<WithdrawCase>();
        services.AddScoped<TerminateCase>();
        services.AddScoped<ApplyAgain>();
        services.AddScoped<ViewCaseClock>();
        services.AddScoped<ArchiveBuilder>();
        services.AddScoped<OpenArchive>();
        services.AddScoped<ListArchives>();
        services.AddLongTask<PackageArchives, PackageArchives.Input>();
        services.AddScoped<ViewCenterLoad>();
        services.AddScoped<ViewHallLoad>();
        services.AddScoped<ConcludeAfterCheck>();
        services.AddScoped<ListAfterChecks>();
        services.AddScoped<CaseMessages>();
        services.AddScoped<WriteMessage>();
        services.AddScoped<SimulateClock>();
        services.AddScoped<ListMyCases>();
        services.AddScoped<ViewMyCase>();
        services.AddScoped<ListQueue>();
        services.AddScoped<QueueBeside>();
        services.AddScoped<EditTemplates>();
        services.AddScoped<CaseTemplates>();
        services.AddScoped<ViewDeskCase>();
        services.AddScoped<OpenDocument>();
        services.AddScoped<OpenPartResult>();
        services.AddScoped<OpenFile>();
        AddLifeEvents(services);
        AddCrossRegion(services, configuration);
        AddDesk(services, configuration);
        AddPayments(services, configuration);
        AddPost(services, configuration);
        AddDisplays(services, configuration);
        services.AddEventHandler<CaseDecided, CompleteCase>();
        services.AddEventHandler<CalendarChanged, RecountClocks>();
        services.AddEventHandler<ClocksLeft, RecountClocks>();
        services.AddJob<WatchClocks>();
        services.AddJob<GrantRenewals>();
        services.AddJob<RemindToSupply>();
        services.AddJob<ArchiveCases>();
        services.AddJob<CountWindowHours>();
    }

    /// <inheritdoc/>
    public void MapEntities(ModelBuilder model) => CasesMapping.Map(model);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        CasesApi.Map(routes);
        LifeEventsApi.Map(routes);
        CrossRegionApi.Map(routes);
        DisplaysApi.Map(routes);
    }

    private static void AddLifeEvents(IServiceCollection services)
    {
        services.AddScoped<NewLifeEvent>();
        services.AddScoped<LifeEventPartStart>();
        services.AddScoped<PartnerPartStart>();
        services.AddScoped<StartLifeEvent>();
        services.AddScoped<StartLifeEventWalkIn>();
        services.AddScoped<SubmitLifeEvent>();
        services.AddScoped<ViewLifeEventCase>();
        services.AddScoped<WithdrawLifeEvent>();
        services.AddScoped<EarlierResults>();
        services.AddScoped<HandOutPart>();
        services.AddScoped<ListTakenLifeEvents>();
        services.AddScoped<ListMyLifeEvents>();
        services.AddEventHandler<LifeEventMoved, AdvanceLifeEvent>();
    }

    private static void AddCrossRegion(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<CrossRegionOptions>(configuration.GetSection(CrossRegionOptions.Section));
        services.AddScoped<CrossRegionActs>();
        services.AddScoped<CrossRegionLists>();
        services.AddScoped<IPartnerLists, CrossRegionLists>();
        services.AddScoped<StartCrossRegion>();
        services.AddScoped<SubmitCrossRegion>();
        services.AddScoped<ListCrossRegion>();
        services.AddScoped<ViewCrossRegion>();
        services.AddScoped<OpenElsewhereResult>();
        services.AddScoped<PostPapers>();
        services.AddScoped<HandOverResult>();
        services.AddScoped<WithdrawCrossRegion>();
        services.AddScoped<SendResult>();
        services.AddScoped<PartnerAnswers>();
        services.AddScoped<TakeInPartnerCase>();
        services.AddScoped<HearTakingSide>();
        services.AddScoped<HearDecidingSide>();
        services.AddScoped<CaseFiles>();
        services.AddScoped<ICrossRegion, CrossRegionLine>();
        services.AddEventHandler<CrossRegionMoved, TellTakingSide>();
        services.AddEventHandler<TakenForAgency, AcceptForAgency>();
        services.AddEventHandler<CrossRegionSent, HearOwnPlatform>();
    }

    private static void AddDesk(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DeskOptions>(configuration.GetSection(DeskOptions.Section));
        services.AddScoped<QueueSearch>();
        services.AddScoped<Officers>();
        services.AddScoped<DeskColleagues>();
        services.AddScoped<TakeCase>();
        services.AddScoped<PassCase>();
        services.AddLongTask<RunBulkAct, RunBulkAct.Input>();
        services.AddLongTask<ExportQueue, QueueFilter>();
        AddEscalation(services);
        services.AddScoped<WriteNote>();
        services.AddScoped<AskExpert>();
        services.AddScoped<AnswerConsultation>();
        services.AddScoped<OwnAgency>();
        services.AddScoped<Mandates>();
        services.AddScoped<Authorizations>();
        services.AddScoped<AuthorizeBaseLevel>();
        services.AddJob<ReturnFromBaseLevel>();
        services.AddScoped<Routing>();
        services.AddScoped<SetRouting>();
        services.AddScoped<SetSurveyDays>();
        services.AddScoped<AppointChiefRepresentative>();
        services.AddScoped<AskCounsel>();
        services.AddScoped<GiveCounsel>();
        services.AddScoped<SetAbsence>();
        services.AddScoped<SaveFilter>();
    }

    private static void AddEscalation(IServiceCollection services)
    {
        services.AddScoped<ISeed, SampleRules>();
        services.AddScoped<EscalationReceivers>();
        services.AddScoped<ReceivedEscalations>();
        services.AddScoped<EscalateCase>();
        services.AddScoped<InstructCase>();
        services.AddScoped<ReassignCase>();
        services.AddScoped<EndEscalation>();
        services.AddScoped<ListEscalations>();
        services.AddScoped<SetEscalationRules>();
        services.AddJob<EscalateByRule>();
    }

    private static void AddPayments(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<Settlement>();
        services.AddScoped<Bills>();
        services.AddScoped<IssueBill>();
        services.AddScoped<CancelBill>();
        services.AddScoped<PayBill>();
        services.AddScoped<PayAtSampleCounter>();
        services.AddEventHandler<BillMoved, CarryBill>();
        services.AddJob<FollowBills>();
        SeamOptions.Add<IPaymentGateway, HttpPaymentGateway, SamplePaymentGateway>(services, configuration.GetSection(SeamOptions.Payments));
    }

    private static void AddDisplays(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DisplayOptions>(configuration.GetSection(DisplayOptions.Section));
        services.AddScoped<DisplayDevice>();
        services.AddScoped<DisplayEnd>();
        services.AddScoped<DeskDisplays>();
        services.AddScoped<Signatures>();
        services.AddScoped<IDisplays, DisplayReader>();
        services.AddScoped<OpenDisplay>();
        services.AddScoped<SignOnDisplay>();
        services.AddScoped<ObjectOnDisplay>();
        services.AddScoped<PairDisplay>();
        services.AddScoped<UseDisplay>();
        services.AddScoped<RevokeDisplay>();
        services.AddScoped<ShowOnDisplay>();
        services.AddScoped<VoidSignature>();
        services.AddScoped<OfferRating>();
        services.AddJob<ClearDisplays>();
    }

    private static void AddPost(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<PostResult>();
        services.AddEventHandler<ParcelOrdered, OrderParcel>();
        services.AddJob<FollowParcels>();
        SeamOptions.Add<IPostService, HttpPostService, SamplePostService>(services, configuration.GetSection(SeamOptions.Post));
    }
}
