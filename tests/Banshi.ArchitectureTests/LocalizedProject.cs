using System.Text.RegularExpressions;
using System.Xml.Linq;
using Banshi.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Banshi.ArchitectureTests;

/// <summary>A project whose pages speak two languages: the keys that its source uses, and its English.</summary>
internal sealed partial class LocalizedProject
{
    // The names under which a localizer is at hand.
    private static readonly string[] Localizers = ["L", "texts", "_texts"];

    // Lists of words that reach the localizer through a variable: every Chinese literal of these files is a key.
    private static readonly string[] WordLists =
    [
        "Banshi.Cases/CaseNames.cs", "Banshi.Cases/Views/ActChoices.cs", "Banshi.Cases/Areas/Desk/Pages/Index.cshtml.cs", "Banshi.Cases/Areas/Portal/Pages/My/Cases/Show.cshtml.cs",
        "Banshi.Catalog/Contracts/Terms.cs", "Banshi.Catalog/Contracts/TermTexts.cs", "Banshi.Catalog/Contracts/RiskDomain.cs", "Banshi.Catalog/GovernanceNames.cs", "Banshi.Catalog/PublicLists/AllLists.cs", "Banshi.Catalog/Unified/ListElement.cs",
        "Banshi.Catalog/Rules/QualityRules.cs", "Banshi.Catalog/Rules/RuleSet.cs", "Banshi.Catalog/StandardsRegister/RegisterNames.cs", "Banshi.Catalog/AlignmentNames.cs",
        "Banshi.Catalog/Drafting/StepsForm.cs", "Banshi.Catalog/Drafting/ServiceForm.cs", "Banshi.Catalog/Drafting/MaterialForm.cs", "Banshi.Catalog/Drafting/ConvenienceForm.cs", "Banshi.Catalog/Drafting/QuestionForm.cs", "Banshi.Guidance/Answers/SectionNames.cs", "Banshi.Identity/RoleNames.cs", "Banshi.Licenses/VerifyLicense.cs", "Banshi.Licenses/Credentials/CredentialCheck.cs", "Banshi.Licenses/Domain/LicenseNames.cs", "Banshi.Licenses/Seals/SealNames.cs", "Banshi.Licenses/Sharing/SharingNames.cs", "Banshi.Licenses/Alarms/AlarmNames.cs", "Banshi.Notices/Domain/NoticeWords.cs", "Banshi.Web/Admin/AdminPlace.cs",
    ];

    // Messages that are kept as a format with its arguments and translated where they are read: every Chinese interpolated string of these files is a key.
    private static readonly string[] MessageLists =
    [
        "Banshi.Catalog/ImportItems.cs", "Banshi.Catalog/Import/ExportDialect.cs", "Banshi.Catalog/Import/NationalDialect.cs", "Banshi.Catalog/Import/RowReading.cs",
        "Banshi.Catalog/Rules/QualityRules.cs", "Banshi.Catalog/Rules/RuleSet.cs", "Banshi.Catalog/Domain/FormLint.cs", "Banshi.Catalog/CompareSources.cs", "Banshi.Catalog/Alignment/OutsideReader.cs",
    ];

    // Names in the reference data that pages show through a localizer.
    private static readonly (string Project, string File, int Column)[] NamesInData =
    [
        ("Banshi.Catalog", "themes.csv", 2), ("Banshi.Feedback", "rating-options.csv", 2),
        ("Banshi.Web", "holidays.csv", 1), ("Banshi.Directory", "holidays.csv", 1),
    ];

    private readonly string _folder;

    private LocalizedProject(string marker) => (_folder, Marker) = (Path.GetDirectoryName(marker)!, Path.GetFileNameWithoutExtension(marker));

    /// <summary>Every project that has texts.</summary>
    public static IReadOnlyList<LocalizedProject> All { get; } =
        [.. SourceFiles.All.Where(file => file.EndsWith("Strings.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(file => new LocalizedProject(file))];

    public string Name => Path.GetFileName(_folder);

    /// <summary>The class that marks its texts.</summary>
    public string Marker { get; }

    /// <summary>Its pages.</summary>
    public IEnumerable<string> Pages => System.IO.Directory.EnumerateFiles(_folder, "*.cshtml", SearchOption.AllDirectories);

    /// <summary>All entries of its English resource; a key that stands there twice comes twice.</summary>
    public IReadOnlyList<(string Key, string English)> Entries =>
        [.. XDocument.Load(Path.Combine(_folder, "Resources", $"{Marker}.en.resx")).Root!.Elements("data").Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value))];

    /// <summary>All keys that its source and its data use.</summary>
    public IReadOnlySet<string> Keys() => Pages.SelectMany(KeysOfPage)
        .Concat(SourceFiles.All.Where(file => file.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)).SelectMany(KeysOfSource))
        .Concat(NamesInData.Where(data => data.Project == Name).SelectMany(data => Column(data.File, data.Column)))
        .ToHashSet(StringComparer.Ordinal);

    public static bool IsChinese(string text) => Chinese().IsMatch(text);

    /// <summary>The literals that a page hands to its localizer, as they are written.</summary>
    [GeneratedRegex("""(?<=\bL\[)"(?<key>(?:[^"\\]|\\.)*)"(?=[\],])""")]
    public static partial Regex Localized();

    /// <summary>A run of Han characters and the punctuation that goes with them.</summary>
    [GeneratedRegex(@"[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]+")]
    public static partial Regex Chinese();

    private static IEnumerable<string> KeysOfPage(string page) => Localized().Matches(File.ReadAllText(page)).Select(match => Regex.Unescape(match.Groups["key"].Value));

    private IEnumerable<string> KeysOfSource(string file)
    {
        var name = $"{Name}/{Path.GetRelativePath(_folder, file).Replace('\\', '/')}";
        var nodes = CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().ToList();
        var literals = nodes.OfType<LiteralExpressionSyntax>().Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression));
        var keys = literals.Where(literal => IsHandedToLocalizer(literal) || (WordLists.Contains(name) && IsChinese(literal.Token.ValueText))).Select(literal => literal.Token.ValueText);
        return MessageLists.Contains(name) ? keys.Concat(nodes.OfType<InterpolatedStringExpressionSyntax>().Select(Format).Where(IsChinese)) : keys;
    }

    private static bool IsHandedToLocalizer(LiteralExpressionSyntax literal) =>
        literal.Parent is ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax localizer } } list } argument
        && Localizers.Contains(localizer.Identifier.ValueText) && list.Arguments[0] == argument;

    // What FormattableString.Format gives.
    private static string Format(InterpolatedStringExpressionSyntax text)
    {
        var hole = 0;
        return string.Concat(text.Contents.Select(part => part is InterpolatedStringTextSyntax plain ? plain.TextToken.ValueText : $"{{{hole++}}}"));
    }

    private static IEnumerable<string> Column(string file, int column) =>
        File.ReadLines(Path.Combine(Repository.Root, "data", "reference", file)).Skip(1).Select(line => line.Split(',')[column]);
}
