using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Banshi.Platform.Errors;
using Banshi.TestKit;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Banshi.ArchitectureTests;

/// <summary>The Chinese text is the key; the English stands in the resource of the same project. Neither goes without the other.</summary>
public sealed partial class LocalizationTests
{
    // Chinese on pages that is not text: what the language switch calls Chinese, answers as forms keep them, and what the tiles of the home page search for.
    private static readonly Dictionary<string, string[]> NotText = new()
    {
        ["_Preferences.cshtml"] = ["中文"],
        ["_Question.cshtml"] = ["是", "否"],
        ["_Answers.cshtml"] = ["是", "否"],
        ["Banshi.Guidance/Areas/Portal/Pages/Index.cshtml"] = ["看病报销", "结婚", "买房", "社保", "补贴", "草原", "货运", "身份证"],
    };

    // Arguments that only the English title has: the English word for an argument of the Chinese one. The other way round is common: an English title leaves out
    // what has a Chinese name alone, such as the state of a case.
    private static readonly Dictionary<string, string[]> NamesInEnglish = new() { ["PLATFORM-0005"] = ["1"], ["PLATFORM-0013"] = ["2"] };

    public static TheoryData<string> Projects => [.. LocalizedProject.All.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Key_HasOneEnglishText(string project)
    {
        var one = ProjectOf(project);
        var english = one.Entries.Select(entry => entry.Key).ToList();
        None(one.Keys().Except(english));
        Assert.Equal(english.Distinct(), english);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void EnglishText_IsUsed(string project)
    {
        var one = ProjectOf(project);
        None(one.Entries.Select(entry => entry.Key).Except(one.Keys()));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void EnglishText_HasThePlaceholdersOfItsKey(string project)
    {
        var differing = ProjectOf(project).Entries.Where(entry => !Placeholders(entry.Key).SetEquals(Placeholders(entry.English)));
        Assert.Empty(differing.Select(entry => $"{entry.Key} → {entry.English}"));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Localizer_FindsEveryEnglishText(string project)
    {
        var one = ProjectOf(project);
        var marker = Assembly.Load(one.Name).GetType($"{one.Name}.{one.Marker}", throwOnError: true)!;
        var texts = new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions { ResourcesPath = "Resources" }), NullLoggerFactory.Instance).Create(marker);
        In("en", () => Assert.All(one.Entries, entry => Assert.Equal((entry.English, false), (texts[entry.Key].Value, texts[entry.Key].ResourceNotFound))));
        In("zh-CN", () => Assert.All(one.Entries, entry => Assert.Equal(entry.Key, texts[entry.Key].Value)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Page_HasNoTextThatIsNotLocalized(string project)
    {
        var one = ProjectOf(project);
        Assert.All(one.Pages, page =>
        {
            var name = NotText.Keys.FirstOrDefault(name => SourceFiles.Name(page).EndsWith(name, StringComparison.Ordinal));
            var known = name is null ? [] : NotText[name];
            var rest = LocalizedProject.Localized().Replace(Comment().Replace(File.ReadAllText(page), ""), "");
            Assert.Empty(LocalizedProject.Chinese().Matches(rest).Select(match => match.Value).Except(known).Select(text => $"{SourceFiles.Name(page)}: {text}"));
        });
    }

    [Fact]
    public void Script_HasNoTextOfItsOwn()
    {
        var scripts = System.IO.Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Banshi.Web", "assets"), "*.js");
        Assert.Empty(scripts.Where(script => LocalizedProject.IsChinese(File.ReadAllText(script))).Select(SourceFiles.Name));
    }

    [Fact]
    public void Problem_IsToldInTheLanguageOfTheReader()
    {
        Assert.NotEmpty(ProblemKinds());
        Assert.All(ProblemKinds(), kind =>
        {
            var arguments = Enumerable.Range(0, 10).Select(_ => (object)1).ToArray();
            In("zh-CN", () => Assert.True(LocalizedProject.IsChinese(kind.With(arguments).Title), kind.Code));
            In("en", () => Assert.False(LocalizedProject.IsChinese(Example().Replace(kind.With(arguments).Title, "")), kind.Code));
            Assert.Subset(Placeholders(kind.Zh).Union(NamesInEnglish.GetValueOrDefault(kind.Code, [])).ToHashSet(), Placeholders(kind.En));
        });
    }

    private static IEnumerable<ProblemKind> ProblemKinds() =>
        LocalizedProject.All.Select(project => Assembly.Load(project.Name)).Append(typeof(ProblemKind).Assembly).SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(ProblemKind)).Select(field => (ProblemKind)field.GetValue(null)!);

    // Names them all: whoever mends one mends the others too.
    private static void None(IEnumerable<string> keys) => Assert.True(!keys.Any(), string.Join('\n', keys));

    private static LocalizedProject ProjectOf(string name) => LocalizedProject.All.Single(project => project.Name == name);

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Groups[1].Value)];

    private static void In(string language, Action check)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        try
        {
            check();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [GeneratedRegex(@"\{(\d+)(?:[,:][^{}]*)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    // A line of the holiday file stands in quotes: its names are Chinese in every language.
    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Example();
}
