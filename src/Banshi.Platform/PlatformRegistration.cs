using Banshi.Platform.Actors;
using Banshi.Platform.Audit;
using Banshi.Platform.Data;
using Banshi.Platform.Documents;
using Banshi.Platform.Files;
using Banshi.Platform.Jobs;
using Banshi.Platform.Keys;
using Banshi.Platform.LongTasks;
using Banshi.Platform.Outbox;
using Banshi.Platform.Published;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Banshi.Platform;

/// <summary>Registers the platform.</summary>
public static class PlatformRegistration
{
    /// <summary>Name of the assembly that holds the migrations of both databases.</summary>
    public const string MigrationsAssembly = "Banshi.Host";

    /// <summary>
    /// Adds database, clock, audit, outbox, jobs and files. With a connection string <c>Postgres</c> the database is PostgreSQL; without one it is a SQLite
    /// file in <c>DataFolder</c>, where the files are kept too.
    /// </summary>
    public static IServiceCollection AddPlatform(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = DataFolder(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Clock>();
        services.AddSingleton<PublishedFacts>();
        services.AddSingleton<Unchanging>();
        services.AddSingleton<IFileStore>(new FolderFileStore(Path.Combine(folder, "files")));
        services.AddSingleton<IKeyStore>(_ => new FileKeyStore(Path.Combine(folder, "keys"), KeyPassword.Of(configuration, Path.Combine(folder, "keys"))));
        services.AddSingleton<OutboxSignal>();
        services.AddScoped<ActorSource>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<EventBus>();
        services.AddScoped<OutboxDesk>();
        services.AddScoped<OutboxLease>();
        services.AddScoped<Uploads>();
        services.AddSingleton<DocumentFonts>();
        services.AddSingleton<PdfPaper>();
        services.AddLongTasks(configuration);
        services.AddHostedService<OutboxWorker>();
        services.AddHostedService<JobWorker>();
        services.AddDatabase(configuration.GetConnectionString("Postgres"), folder);

        // Encrypted and authenticated in one pass: cookies and tokens are read with every request.
        services.AddDataProtection().SetApplicationName("Banshi").PersistKeysToDbContext<AppDbContext>()
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        return services;
    }

    /// <summary>Where this node keeps what is not in the database: setting <c>DataFolder</c>.</summary>
    public static string DataFolder(IConfiguration configuration) => configuration["DataFolder"] ?? Path.Combine(Environment.CurrentDirectory, "artifacts", "run");

    private static void AddLongTasks(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<LongTaskOptions>(configuration.GetSection("LongTasks"));
        services.AddScoped<NewLongTask>();
        services.AddScoped<StartLongTask>();
        services.AddScoped<CancelLongTask>();
        services.AddScoped<LongTaskDesk>();
        services.AddLongEventHandler<LongTaskAsked, CarryOutLongTask>();
        services.AddJob<ClearLongTasks>();
    }

    // Plans of statements are kept by each connection, and no state of a session is set that would have to be reset. Whoever has a pooler between says otherwise.
    private static string WithDefaults(string postgres) => $"Max Auto Prepare=256;Auto Prepare Min Usages=3;No Reset On Close=true;{postgres}";

    // Two who do the same at once are no error: SaveAsync says so to the second. What nobody expects is thrown, and logged by whoever catches it.
    // That the migrations lead to the model is held by a test, not looked up at every start.
    private static void QuietWarnings(WarningsConfigurationBuilder warnings) =>
        warnings.Log((RelationalEventId.CommandError, LogLevel.Debug), (CoreEventId.SaveChangesFailed, LogLevel.Debug)).Ignore(RelationalEventId.PendingModelChangesWarning);

    private static void AddDatabase(this IServiceCollection services, string? postgres, string folder)
    {
        if (postgres is { Length: > 0 })
        {
            var connected = WithDefaults(postgres);
            services.AddDbContextPool<PostgresDbContext>(
                options => options.UseNpgsql(connected, npgsql => npgsql.MigrationsAssembly(MigrationsAssembly)).UseSnakeCaseNamingConvention().ConfigureWarnings(QuietWarnings));
            services.AddScoped<AppDbContext>(scope => scope.GetRequiredService<PostgresDbContext>());
            services.AddHostedService<PublishedWatch>();
            return;
        }

        Directory.CreateDirectory(folder);
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "banshi.db"), ForeignKeys = true }.ToString();
        services.AddSingleton(new SqliteWriter(connection));
        services.AddDbContext<SqliteDbContext>(
            options => options.UseSqlite(connection, sqlite => sqlite.MigrationsAssembly(MigrationsAssembly)).UseSnakeCaseNamingConvention().ConfigureWarnings(QuietWarnings),
            optionsLifetime: ServiceLifetime.Singleton);
        services.AddScoped<AppDbContext>(scope => scope.GetRequiredService<SqliteDbContext>());
    }
}
