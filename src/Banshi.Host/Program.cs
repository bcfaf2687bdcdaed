using Banshi.Host;
using Banshi.Platform;
using Banshi.Web;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();
builder.AddTelemetry();
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = WebRegistration.LargestPost;
});
builder.Services.AddOpenApi("v1");
builder.Services.AddPlatform(builder.Configuration);
builder.Services.AddWeb(builder.Configuration);
builder.Services.AddHealth();
builder.Services.AddSecurityHeaders();
foreach (var module in Modules.All)
{
    builder.Services.AddSingleton(module);
    module.AddServices(builder.Services, builder.Configuration);
}

var app = builder.Build();

app.UseOpenPages();
app.UseSecurityHeaders();
app.UseLanguages();
app.UseErrors();
app.UseRouting();
app.UseAuthentication();
app.UseActors();
app.UseAuthorization();
app.UseAntiforgery();

app.MapStaticAssets().AllowAnonymous();
app.MapHealth();
app.MapOpenApi("/api/openapi/{documentName}.json").AllowAnonymous();
app.MapWeb();
foreach (var module in Modules.All)
{
    module.MapEndpoints(app);
}

if (args is ["check-guards"])
{
    return GuardCheck.Run(app);
}

await app.PrepareDatabaseAsync();
if (args is ["first-administrator", var account])
{
    return await FirstAdministrator.AppointAsync(app, account);
}

await app.RunAsync();
return 0;

/// <summary>The program, so that tests can start it.</summary>
public sealed partial class Program;
