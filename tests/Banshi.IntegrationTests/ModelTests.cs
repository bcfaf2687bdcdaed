using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Banshi.IntegrationTests;

public sealed class ModelTests(BanshiHost host)
{
    private static readonly Type[] NotPortable = [typeof(DateTimeOffset), typeof(TimeSpan), typeof(ulong), typeof(float), typeof(double)];

    [Fact]
    public void Table_CarriesTheNameOfItsModule()
    {
        var modules = host.Services.GetServices<IModule>().Select(module => module.Name).Append("platform").ToList();

        Assert.All(Tables(), table => Assert.Contains(table.GetTableName()!.Split('_')[0], modules));
        Assert.All(Tables().Where(IsOurs), table => Assert.Equal(ModuleOf(table.ClrType), table.GetTableName()!.Split('_')[0]));
    }

    [Fact]
    public void ForeignKey_StaysInsideItsModule() =>
        Assert.All(Tables().SelectMany(table => table.GetForeignKeys()).Where(key => IsOurs(key.DeclaringEntityType) && IsOurs(key.PrincipalEntityType)),
            key => Assert.Equal(ModuleOf(key.PrincipalEntityType.ClrType), ModuleOf(key.DeclaringEntityType.ClrType)));

    // One with a filter alone would leave every look from the other side to read the whole table.
    [Fact]
    public void ForeignKey_HasAnIndexOverAllRows() =>
        Assert.All(Tables().SelectMany(table => table.GetForeignKeys()).Where(key => IsOurs(key.DeclaringEntityType)), key => Assert.Contains(
            key.DeclaringEntityType.GetIndexes().Where(index => index.GetFilter() is null).Select(index => index.Properties).Concat(key.DeclaringEntityType.GetKeys().Select(one => one.Properties)),
            properties => properties.Take(key.Properties.Count).SequenceEqual(key.Properties)));

    [Fact]
    public void Property_IsOfATypeThatBothDatabasesHold()
    {
        // The framework's account keeps the end of a lockout as DateTimeOffset.
        var wrong = Tables().SelectMany(table => table.GetProperties()).Where(property => property.Name != "LockoutEnd"
            && NotPortable.Contains(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType));

        Assert.Empty(wrong.Select(property => $"{property.DeclaringType.Name}.{property.Name}"));
    }

    [Fact]
    public void Model_HasNoChangeWithoutAMigration()
    {
        using var scope = host.Services.CreateScope();

        Assert.False(scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.HasPendingModelChanges());
    }

    private IReadOnlyList<IEntityType> Tables()
    {
        using var scope = host.Services.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<AppDbContext>().Model.GetEntityTypes().Where(type => type.GetTableName() is not null && !type.IsMappedToJson())];
    }

    private static bool IsOurs(IReadOnlyEntityType type) => type.ClrType.Assembly.GetName().Name!.StartsWith("Banshi.", StringComparison.Ordinal);

    private static string ModuleOf(Type type) => type.Assembly.GetName().Name!.Split('.')[1].ToLowerInvariant();
}
