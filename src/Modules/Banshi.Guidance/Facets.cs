using Banshi.Guidance.Search;

namespace Banshi.Guidance;

/// <summary>What somebody looks for.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Division">Twelve digits; null for the whole region.</param>
/// <param name="Page">From 1.</param>
/// <param name="Narrowing">How the results are narrowed.</param>
internal sealed record Wish(string Text, string? Division, int Page, Narrowing Narrowing);

/// <summary>How results are narrowed.</summary>
/// <param name="Audience"><c>person</c> or <c>firm</c>; null for both.</param>
/// <param name="Theme">For example <c>person:040</c>; null for all.</param>
/// <param name="Level">行使层级; null for all.</param>
/// <param name="IsOnline">Whether it must be open to applications online.</param>
internal sealed record Narrowing(string? Audience = null, string? Theme = null, int? Level = null, bool IsOnline = false)
{
    public static readonly Narrowing None = new();

    /// <summary>Of which kinds a place must be.</summary>
    public Kinds Kinds => Kinds.Wanted(Level, IsOnline);

    public bool Holds(Group group) => (Audience is null || group.Audiences.Contains(Audience)) && (Theme is null || group.Themes.Contains(Theme));
}

/// <summary>How many of the results are left when they are narrowed further.</summary>
/// <param name="Audiences">By <c>person</c> and <c>firm</c>.</param>
/// <param name="Themes">By theme, for example <c>person:040</c>; the most first.</param>
/// <param name="Levels">By level of exercise.</param>
/// <param name="Online">Those that are open to applications online.</param>
/// <param name="All">All of them.</param>
internal sealed record Facets(
    IReadOnlyDictionary<string, int> Audiences, IReadOnlyList<KeyValuePair<string, int>> Themes, IReadOnlyDictionary<int, int> Levels, int Online, int All)
{
    private const int MostThemes = 12;

    /// <summary>Counts groups with the kinds of their places in scope.</summary>
    public static Facets Of(IReadOnlyList<(Group Group, Kinds Kinds)> found) => new(
        found.SelectMany(one => one.Group.Audiences).CountBy(one => one).ToDictionary(),
        [.. found.SelectMany(one => one.Group.Themes).CountBy(one => one).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Take(MostThemes)],
        Enumerable.Range(1, Kinds.HighestLevel).ToDictionary(level => level, level => found.Count(one => !one.Kinds.And(Kinds.Wanted(level, false)).IsEmpty)).Where(one => one.Value > 0).ToDictionary(),
        found.Count(one => !one.Kinds.And(Kinds.Wanted(null, true)).IsEmpty),
        found.Count);
}
