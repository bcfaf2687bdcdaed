using System.Xml.Linq;

namespace Banshi.ArchitectureTests;

public sealed class EdgeTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Standards"] = [],
        ["Ofd"] = [],
        ["Platform"] = ["Standards", "Ofd"],
        ["Web"] = ["Platform", "Standards"],
        ["Directory"] = [],
        ["Identity"] = ["Directory"],
        ["Forms"] = ["Directory"],
        ["Catalog"] = ["Directory", "Forms"],
        ["Licenses"] = ["Directory", "Identity", "Ofd"],
        ["Cases"] = ["Catalog", "Forms", "Licenses", "Identity", "Directory"],
        ["Feedback"] = ["Catalog", "Forms", "Licenses", "Identity", "Directory", "Cases"],
        ["Exchange"] = ["Catalog", "Forms", "Licenses", "Identity", "Directory", "Cases", "Ofd"],
        ["Notices"] = ["Catalog", "Forms", "Licenses", "Identity", "Directory", "Cases"],
        ["Guidance"] = ["Catalog", "Forms", "Licenses", "Identity", "Directory", "Cases"],
    };

    private static readonly string[] UnderAllModules = ["Platform", "Web", "Standards"];

    [Fact]
    public void Project_RefersOnlyToWhatTheHouseAllows()
    {
        var wrong = from project in Assemblies.Projects("src")
                    let name = Short(project)
                    where name != "Host"
                    from other in ReferencesOf(project)
                    where !AllowedFrom(name).Contains(other)
                    select $"{name} → {other}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Table_KnowsEveryProject() =>
        Assert.Equal(Assemblies.Projects("src").Select(Short).Where(name => name != "Host").Order(), Allowed.Keys.Order());

    private static IEnumerable<string> AllowedFrom(string name) =>
        Assemblies.Modules.Any(module => module.GetName().Name == $"Banshi.{name}") ? Allowed[name].Concat(UnderAllModules) : Allowed[name];

    private static IEnumerable<string> ReferencesOf(string project) =>
        XDocument.Load(project).Descendants("ProjectReference").Select(reference => Short(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static string Short(string path) => Path.GetFileNameWithoutExtension(path)["Banshi.".Length..];
}
