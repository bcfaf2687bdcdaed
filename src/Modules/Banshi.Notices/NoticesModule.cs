using Banshi.Cases.Contracts;
using Banshi.Licenses.Contracts;
using Banshi.Notices.Api;
using Banshi.Notices.Channels;
using Banshi.Notices.Domain;
using Banshi.Platform;
using Banshi.Platform.Jobs;
using Banshi.Platform.Outbox;
using Banshi.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Notices;

/// <summary>Tells people what happens to their cases and licenses.</summary>
public sealed class NoticesModule : IModule
{
    /// <inheritdoc/>
    public string Name => "notices";

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<NoticeOptions>(configuration.GetSection(NoticeOptions.Section));
        services.AddScoped<ListMyNotices>();
        services.AddScoped<ListDeliveries>();
        services.AddScoped<SendAgain>();
        services.AddScoped<Telling>();
        services.AddEventHandler<CaseStepped, TellApplicant>();
        services.AddEventHandler<LicenseStepped, TellHolder>();
        services.AddJob<SendNotices>();
        if (configuration[$"{NoticeOptions.Section}:{nameof(NoticeOptions.SmsUrl)}"] is { Length: > 0 })
        {
            services.AddHttpClient<ISmsGateway, HttpSmsGateway>();
        }
        else
        {
            services.AddSingleton<ISmsGateway, SampleSmsGateway>();
        }

        services.AddScoped<INoticeChannel, SmsChannel>();
        AddPush(services);
        AddMail(services);
    }

    /// <inheritdoc/>
    public void MapEntities(ModelBuilder model) => NoticesMapping.Map(model);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapGetOf<ListMyNotices>("/api/v1/my/notices", (ListMyNotices list, Guid? after, CancellationToken cancellation) => list.RunAsync(after, cancellation)).WithName("listMyNotices");
        PushApi.Map(routes);
    }

    private static void AddMail(IServiceCollection services)
    {
        services.AddScoped<SmtpPost>();
        services.AddScoped<INoticeChannel, MailChannel>();
        services.AddScoped<GiveMailAddress>();
        services.AddScoped<ConfirmMailAddress>();
        services.AddEventHandler<MailGiven, SendMailCode>();
    }

    private static void AddPush(IServiceCollection services)
    {
        services.AddScoped<PushKey>();
        services.AddScoped<SubscribePush>();
        services.AddScoped<EndPush>();
        services.AddScoped<ViewNoticeSettings>();

        // A push service that answers with another address is not followed: it would be the way around the list.
        services.AddHttpClient<INoticeChannel, PushChannel>().ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
    }
}
