using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Banshi.Platform;
using Banshi.Web.Guards;
using Banshi.Web.LongTasks;
using Banshi.Web.OpenPages;
using Banshi.Web.Phone;
using Banshi.Web.Preferences;
using Banshi.Web.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;

namespace Banshi.Web;

/// <summary>Registers pages, guards, languages and error handling.</summary>
public static class WebRegistration
{
    /// <summary>The most that one form post may carry, in bytes: large enough that a file that is too big gets a message instead of a broken line.</summary>
    public const long LargestPost = 512L * 1024 * 1024;

    /// <summary>Adds what pages need.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SiteOptions>(configuration.GetSection("Site"));
        services.AddHttpContextAccessor();
        services.AddSingleton<Assets>();
        services.AddSingleton<OpenPageStore>();
        services.AddSingleton<VisitorLanguages>();
        services.AddScoped<LaunchLongTask>();
        services.AddLocalization(options => options.ResourcesPath = "Resources");
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        services.AddScoped<IAuthorizationHandler, GuardHandler>();
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => true).Build())
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(IsNoEndpoint).Build());
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = LargestPost);
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "banshi.forgery";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddRazorPages(options =>
        {
            options.Conventions.Add(new GuardConvention());
            options.Conventions.Add(new AreaRoutes());
        });
        return services;
    }

    /// <summary>Chinese first, others after it; the person's choice is kept in a cookie. Where there is none, the browser's languages decide.</summary>
    public static IApplicationBuilder UseLanguages(this IApplicationBuilder app)
    {
        var all = Languages.All.Select(language => language.Culture).ToList();
        return app.UseRequestLocalization(options =>
        {
            options.DefaultRequestCulture = new(Languages.Chinese, Languages.Chinese);
            options.SupportedCultures = all;
            options.SupportedUICultures = all;
        });
    }

    /// <summary>Answers with open pages that are at hand, with the headers of their first answer; goes in front of everything.</summary>
    public static IApplicationBuilder UseOpenPages(this IApplicationBuilder app) => app.UseMiddleware<OpenPageMiddleware>();

    /// <summary>What went wrong: a page that says what to do next for people, ProblemDetails for programs.</summary>
    public static IApplicationBuilder UseErrors(this IApplicationBuilder app)
    {
        static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        return app
            .UseWhen(IsApi, api => api.UseExceptionHandler().UseStatusCodePages())
            .UseWhen(context => !IsApi(context), pages => pages.UseExceptionHandler("/error/500").UseStatusCodePagesWithReExecute("/error/{0}"));
    }

    /// <summary>Sets the actor of each request; goes after authentication and before authorization.</summary>
    public static IApplicationBuilder UseActors(this IApplicationBuilder app) => app.UseMiddleware<ActorMiddleware>();

    /// <summary>Maps pages and what belongs to all of them.</summary>
    public static void MapWeb(this IEndpointRouteBuilder routes)
    {
        routes.MapRazorPages().WithStaticAssets();

        routes.MapGetOf<ShowManifest>("/manifest.webmanifest", ShowManifest.Handle).ExcludeFromDescription();
        routes.MapGetOf<ShowWorker>("/sw.js", ShowWorker.Handle).ExcludeFromDescription();

        LongTaskFiles.Map(routes);

        // A preference is harmless, and a page without a token of its own can be cached.
        routes.MapPostOf<SetPreferences>("/preferences", SetPreferences.Handle).DisableAntiforgery().ExcludeFromDescription();
    }

    // An endpoint that declares no guard is closed; an address that leads nowhere is simply unknown.
    private static bool IsNoEndpoint(AuthorizationHandlerContext context) => context.Resource is HttpContext http && http.GetEndpoint() is null;
}
