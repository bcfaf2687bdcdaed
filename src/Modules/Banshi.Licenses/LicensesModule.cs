using Banshi.Licenses.Alarms;
using Banshi.Licenses.Api;
using Banshi.Licenses.Contracts;
using Banshi.Licenses.Credentials;
using Banshi.Licenses.Domain;
using Banshi.Licenses.Gathering;
using Banshi.Licenses.Kept;
using Banshi.Licenses.Seals;
using Banshi.Licenses.Seeds;
using Banshi.Licenses.Sharing;
using Banshi.Platform;
using Banshi.Platform.Jobs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Licenses;

/// <summary>Electronic licenses.</summary>
public sealed class LicensesModule : IModule
{
    /// <inheritdoc/>
    public string Name => "licenses";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<LicenseOptions>(configuration.GetSection(LicenseOptions.Section));
        services.AddScoped<ILicenses, LicenseReader>();
        services.AddScoped<ILicenseUses, LicenseUses>();
        services.AddSeals();
        services.AddScoped<LicenseMaker>();
        services.AddScoped<LicenseChanges>();
        services.AddScoped<Correction>();
        services.AddScoped<DisputeRecords>();
        services.AddScoped<LicenseAccess>();
        services.AddScoped<LicenseConsents>();
        services.AddScoped<EvidenceBook>();
        services.AddScoped<EvidenceBook.Writer>();
        services.AddScoped<IAuthorizationHandler, RefusedTries>();
        services.AddScoped<Editions>();
        services.AddScoped<IssueLicense>();
        services.AddScoped<VerifyLicense>();
        services.AddScoped<ViewMyLicenses>();
        services.AddScoped<OpenLicenseFile>();
        services.AddScoped<ViewLicense>();
        services.AddScoped<ChangeLicenseState>();
        services.AddScoped<CorrectLicense>();
        services.AddScoped<MakeLicenseCopy>();
        services.AddScoped<PresentLicense>();
        services.AddScoped<ReadPresentation>();
        services.AddScoped<ViewLicenseUses>();
        services.AddScoped<WithdrawConsent>();
        services.AddScoped<RenewConsent>();
        services.AddScoped<DisputeLicense>();
        services.AddScoped<AnswerDispute>();
        services.AddScoped<ViewWrongLicenses>();
        services.AddLicenseTypes();
        services.AddGathering();
        services.AddSharing();
        services.AddCredentials();
        services.AddKeptLicenses();
        services.AddJob<ExpireLicenses>();
        services.Configure<AlarmOptions>(configuration.GetSection(AlarmOptions.Section));
        services.AddScoped<ListAlarms>();
        services.AddScoped<AnswerAlarm>();
        services.AddJob<RaiseAlarms>();
        services.AddScoped<ISeed, SampleTypes>();
        services.AddScoped<ISeed, SampleHoldings>();
    }

    /// <inheritdoc/>
    public void MapEntities(ModelBuilder model) => LicensesMapping.Map(model);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        LicensesApi.Map(routes);
        LicenseLifeApi.Map(routes);
        LicenseTypesApi.Map(routes);
        GatheringApi.Map(routes);
        SealsApi.Map(routes);
        SharingApi.Map(routes);
        CredentialsApi.Map(routes);
    }
}
