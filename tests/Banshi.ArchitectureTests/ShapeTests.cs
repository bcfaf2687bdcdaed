using System.Reflection;
using Banshi.Platform.Errors;

namespace Banshi.ArchitectureTests;

public sealed class ShapeTests
{
    private const int MostConstructorParameters = 6;

    [Fact]
    public void Module_ShowsOnlyItsContracts()
    {
        var shown = Assemblies.Modules.SelectMany(module => module.GetExportedTypes().Where(Assemblies.IsWritten)
            .Where(type => !type.Namespace!.StartsWith(module.GetName().Name + ".Contracts", StringComparison.Ordinal) && !typeof(Banshi.Platform.IModule).IsAssignableFrom(type)));

        Assert.Empty(shown.Select(type => type.FullName));
    }

    [Fact]
    public void Class_IsSealedUnlessOthersDeriveFromIt()
    {
        var bases = Assemblies.Types.Select(type => type.BaseType).OfType<Type>().Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).ToHashSet();

        var open = Assemblies.Types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(type));

        Assert.Empty(open.Select(type => type.FullName));
    }

    [Fact]
    public void Constructor_HasAtMostSixParameters()
    {
        var wide = from type in Assemblies.Types
                   where !IsRecord(type)
                   from constructor in type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                   where constructor.GetParameters().Length > MostConstructorParameters
                   select $"{type.FullName}: {constructor.GetParameters().Length}";

        Assert.Empty(wide);
    }

    [Fact]
    public void ProblemCode_IsUniqueAndNamesItsModule()
    {
        var kinds = Assemblies.Types.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(ProblemKind)).Select(field => (type, Kind: (ProblemKind)field.GetValue(null)!))).ToList();

        Assert.True(kinds.Count > 50, $"{kinds.Count} problems were found.");
        Assert.Empty(kinds.GroupBy(one => one.Kind.Code).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(kinds, one => Assert.StartsWith(one.type.Assembly.GetName().Name!["Banshi.".Length..].ToUpperInvariant() + "-", one.Kind.Code, StringComparison.Ordinal));
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
