using System.Text.RegularExpressions;
using Banshi.TestKit;

namespace Banshi.ArchitectureTests;

public sealed partial class DocumentTests
{
    private static readonly string[] Folders = ["src", "docs", "data", "bench"];

    [Fact]
    public void Link_InADocument_LeadsToAFileThatExists()
    {
        var documents = Folders.Select(folder => Path.Combine(Repository.Root, folder)).Where(System.IO.Directory.Exists)
            .SelectMany(folder => System.IO.Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
            .Concat(System.IO.Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Where(file => !file.Contains("node_modules", StringComparison.Ordinal)).ToList();

        var broken = from document in documents
                     from Match link in Link().Matches(File.ReadAllText(document))
                     let target = Path.Combine(Path.GetDirectoryName(document)!, Uri.UnescapeDataString(link.Groups[1].Value.Split('#')[0]))
                     where !File.Exists(target) && !System.IO.Directory.Exists(target)
                     select $"{SourceFiles.Name(document)}: {link.Groups[1].Value}";

        Assert.NotEmpty(documents);
        Assert.Empty(broken);
    }

    [Fact]
    public void FollowOneCase_NamesTheFilesThroughWhichACaseTravels()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs/follow-one-case.md"));
        var named = Source().Matches(text).Select(match => match.Value).ToHashSet();

        Assert.All(named, file => Assert.True(File.Exists(Path.Combine(Repository.Root, file)), file));
        Assert.All(
            ["StartDraft", "AnswerSection", "SubmitCase", "ReceiveCase", "RequestCorrection", "SubmitCorrection", "AcceptCase", "ReviewCase", "DecideCase", "CompleteCase", "IssueLicense", "VerifyLicense", "RateCase", "UseLicense"],
            step => Assert.Contains(named, file => file.EndsWith($"/{step}.cs", StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryModule_HasItsReadme() =>
        Assert.All(Assemblies.Projects("src"), project => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "README.md")), project));

    [GeneratedRegex(@"\]\((?!https?:|mailto:|#)([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"src/[\w./-]+\.(cs|cshtml)")]
    private static partial Regex Source();
}
