using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Banshi.Catalog.Contracts;

namespace Banshi.Catalog.BulkChange;

/// <summary>
/// A law, and perhaps one of its articles, as lists and entries cite it. The name counts as a whole, with or without 《》 and 中华人民共和国 before it: the rules
/// for carrying out a law are another law.
/// </summary>
/// <param name="Law">The name without 《》.</param>
/// <param name="Article">The article; empty for all of them.</param>
internal sealed record Citation(string Law, string Article)
{
    private const string Country = "中华人民共和国";
    private const string Articles = "(?<articles>(?:[、和及]?第[一二三四五六七八九十百千零〇0-9]+[条款项目](?:之[一二三四五六七八九十]+)?)*)";

    /// <summary>The name by which laws are compared, and which every text that cites it contains.</summary>
    [JsonIgnore]
    public string Core => CoreOf(Law);

    /// <summary>As it is cited.</summary>
    [JsonIgnore]
    public string Shown => new LegalBasis(Law, Article, "").Citation;

    public static Citation Of(string? law, string? article) => new((law ?? "").Trim().Trim('《', '》'), (article ?? "").Trim());

    /// <summary>The name without 《》 and the country.</summary>
    public static string CoreOf(string law)
    {
        var name = law.Trim().Trim('《', '》');
        return name.StartsWith(Country, StringComparison.Ordinal) ? name[Country.Length..] : name;
    }

    public bool Is(LegalBasis basis) => CoreOf(basis.Law) == Core && basis.Article.Contains(Article, StringComparison.Ordinal);

    public bool IsIn(string text) => Cited(text).Any();

    /// <summary>Puts something in the place of each citation in a text; what it is given are the articles that are cited.</summary>
    public string ReplaceIn(string text, Func<string, string> replace) => Pattern().Replace(text, match => Names(match) ? replace(match.Groups["articles"].Value) : match.Value);

    /// <summary>Where a list cites it.</summary>
    public IReadOnlyList<CitedText> In(ItemContent item) =>
    [
        .. In(item.Basis),
        .. item.Materials.Where(material => IsIn(material.Basis)).Select(material => new CitedText(CitedPlace.Material, material.Name, material.Basis)),
        .. item.Fees.Where(fee => IsIn(fee.Basis)).Select(fee => new CitedText(CitedPlace.Fee, fee.Name, fee.Basis)),
    ];

    /// <summary>Where an entry or list cites it as its basis.</summary>
    public IEnumerable<CitedText> In(IEnumerable<LegalBasis> basis) => basis.Where(Is).Select(one => new CitedText(CitedPlace.Basis, one.Citation, one.Gist));

    private IEnumerable<Match> Cited(string text) => text.Contains(Core, StringComparison.Ordinal) ? Pattern().Matches(text).Where(Names) : [];

    private bool Names(Match match) => match.Groups["articles"].Value.Contains(Article, StringComparison.Ordinal);

    // Without 《》 only a name that stands alone counts: Chinese has no spaces, and a longer name would be another law.
    private Regex Pattern()
    {
        var name = $"(?:{Country})?{Regex.Escape(Core)}";
        return new Regex($@"(?:《{name}》|(?<![\p{{L}}《]){name}(?=第|[\s，。；、]|$)){Articles}", RegexOptions.CultureInvariant);
    }
}

/// <summary>Where a law is cited.</summary>
internal enum CitedPlace
{
    /// <summary>设定依据.</summary>
    Basis,

    /// <summary>要求提供材料的依据.</summary>
    Material,

    /// <summary>收费依据.</summary>
    Fee,
}

/// <param name="Place">Where.</param>
/// <param name="Name">The citation itself, the material or the fee.</param>
/// <param name="Text">What is written there.</param>
internal sealed record CitedText(CitedPlace Place, string Name, string Text);
