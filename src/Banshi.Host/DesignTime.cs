using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Banshi.Host;

/// <summary>Builds the contexts for the migrations tool, without starting the program.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteDbContext>()
            .UseSqlite("Data Source=design.db", sqlite => sqlite.MigrationsAssembly("Banshi.Host")).UseSnakeCaseNamingConvention().Options;
        return new SqliteDbContext(options, Modules.All, new ServiceCollection().BuildServiceProvider(), new SqliteWriter(""));
    }
}

/// <summary>Builds the contexts for the migrations tool, without starting the program.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDbContext>
{
    public PostgresDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresDbContext>()
            .UseNpgsql("Host=design", npgsql => npgsql.MigrationsAssembly("Banshi.Host")).UseSnakeCaseNamingConvention().Options;
        return new PostgresDbContext(options, Modules.All, new ServiceCollection().BuildServiceProvider());
    }
}
