using Banshi.Catalog.Contracts;
using Banshi.Guidance.Search;
using Banshi.Platform.Actors;
using Banshi.Platform.Errors;

namespace Banshi.Guidance;

/// <summary>
/// A few questions lead to the right guide: for whom, which kind of matter, which one, in which situation; the end is what this person needs. The answers are in
/// the address alone, so one can go back, and send on where one stands.
/// </summary>
internal sealed class ChooseItem(ICatalog catalog, ViewThemes themes, FindItems find, SearchIndex index) : IGuarded
{
    public static Guard Guard => Guard.Anyone;

    /// <summary>What was answered so far.</summary>
    /// <param name="Audience"><c>person</c> or <c>firm</c>.</param>
    /// <param name="Theme">Three digits.</param>
    /// <param name="Item">实施编码.</param>
    /// <param name="Situation">Id of a situation of the item.</param>
    public sealed record Answers(string? Audience, string? Theme, string? Item, string? Situation);

    /// <summary>Where that leads. The first that is not empty is asked next; with <see cref="End"/> nothing more is asked.</summary>
    public sealed record View(IReadOnlyList<ThemeInfo> Themes, IReadOnlyList<FindItems.Hit> Items, ItemContent? Item, IReadOnlyList<Situation> Situations, Need? End);

    /// <summary>What somebody in a situation needs.</summary>
    /// <param name="Situation">The situation; null where the item knows none.</param>
    /// <param name="ToBring">Materials to bring or upload.</param>
    /// <param name="Spared">Materials that the form makes, or that the platform may hold already.</param>
    public sealed record Need(Situation? Situation, IReadOnlyList<Material> ToBring, IReadOnlyList<Material> Spared);

    public async Task<Result<View>> RunAsync(Answers answers, string? division, CancellationToken cancellation) =>
        answers.Item is not null ? await OfItemAsync(answers, cancellation)
        : answers.Theme is not null ? await OfThemeAsync($"{answers.Audience}:{answers.Theme}", division, cancellation)
        : new View([.. (await themes.RunAsync(division, cancellation)).Where(theme => theme.Audience == answers.Audience)], [], null, [], null);

    private async Task<Result<View>> OfThemeAsync(string theme, string? division, CancellationToken cancellation)
    {
        if ((await catalog.ThemesAsync(cancellation)).All(one => $"{one.Audience}:{one.Code}" != theme))
        {
            return PlatformProblems.Unknown;
        }

        return new View([], [.. find.Nearest(index.Now.Index.Groups.Where(group => group.Themes.Contains(theme)), division).Select(one => one.Hit).OrderBy(hit => hit.Name, StringComparer.Ordinal)], null, [], null);
    }

    private async Task<Result<View>> OfItemAsync(Answers answers, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(answers.Item!, cancellation) is not { Content: { State: ItemState.InForce } item })
        {
            return PlatformProblems.Unknown;
        }

        var situation = item.Situations.FirstOrDefault(one => one.Id == answers.Situation) ?? (item.Situations.Count == 1 ? item.Situations[0] : null);
        return new View([], [], item, situation is null ? item.Situations : [], situation is null && item.Situations.Count > 0 ? null : NeedOf(item, situation));
    }

    private static Need NeedOf(ItemContent item, Situation? situation)
    {
        var needed = item.Materials.Where(material => material.Situations.Count == 0 || (situation is not null && material.Situations.Contains(situation.Id))).ToLookup(material => material.ByForm || material.LicenseType is not null);
        return new Need(situation, [.. needed[false]], [.. needed[true]]);
    }
}
