using Banshi.Identity.ApiClients;
using Banshi.Identity.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.Identity;

/// <summary>ASP.NET Core Identity as this platform uses it: passwords, authenticator and passkeys, sessions in cookies.</summary>
internal static class Sessions
{
    private const int DefaultIdleMinutes = 60;

    private static readonly TimeSpan ReadAnewAfter = TimeSpan.FromMinutes(1);

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var idle = TimeSpan.FromMinutes(configuration.GetValue("Identity:IdleMinutes", DefaultIdleMinutes));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Account>(Configure)
            .AddEntityFrameworkStores<AppDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider)
            .AddClaimsPrincipalFactory<AccountPrincipal>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);

        // Rights that were taken away are gone from running sessions within a minute.
        services.Configure<SecurityStampValidatorOptions>(options =>
        {
            options.ValidationInterval = ReadAnewAfter;
            options.OnRefreshingPrincipal = CarryOver;
        });
        services.ConfigureApplicationCookie(options => ConfigureCookie(options, idle));
    }

    // The rights are read anew; how the session was opened does not change.
    private static Task CarryOver(SecurityStampRefreshingPrincipalContext context)
    {
        var renewed = context.NewPrincipal!.Identities.First();
        if (ActorClaims.HasTwoFactors(context.CurrentPrincipal!))
        {
            renewed.AddClaim(ActorClaims.TwoFactors);
        }

        if (ActorClaims.VoucherOf(context.CurrentPrincipal!) is { } voucher)
        {
            renewed.AddClaim(ActorClaims.Write(voucher));
        }

        return Task.CompletedTask;
    }

    // Once a minute, when the rights are read anew: a session ends with the front that vouched for it. In between nothing is read.
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() - context.Properties.IssuedUtc < ReadAnewAfter)
        {
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
        if (context is { ShouldRenew: true, Principal: { } principal } && ActorClaims.VoucherOf(principal) is { } voucher
            && await HandOver.FindAsync(context.HttpContext.RequestServices.GetRequiredService<AppDbContext>(), voucher.Id, context.HttpContext.RequestAborted) is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }

    private static void Configure(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
        options.Password.RequiredLength = 12;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequireUppercase = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options, TimeSpan idle)
    {
        options.Cookie.Name = "banshi.session";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = idle;
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "back";
        options.ForwardDefaultSelector = BearerHandler.SchemeOf;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToAccessDenied = context => AnswerAsync(context, StatusCodes.Status403Forbidden);
        options.Events.OnRedirectToLogin = RedirectToSignInAsync;
    }

    private static async Task RedirectToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            await AnswerAsync(context, StatusCodes.Status401Unauthorized);
            return;
        }

        var held = await context.HttpContext.RequestServices.GetRequiredService<HoldInterruptedPost>().RunAsync(context);
        context.Response.Redirect(held is null ? context.RedirectUri : $"/sign-in?back=%2Fresume%2F{held}&expired=true");
    }

    private static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
