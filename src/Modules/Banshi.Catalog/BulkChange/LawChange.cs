using Banshi.Catalog.Contracts;
using Banshi.Catalog.Domain;

namespace Banshi.Catalog.BulkChange;

/// <summary>What a change of a law means for those who cite it: another law, article or gist in its place, or nothing.</summary>
/// <param name="Old">What is cited now.</param>
/// <param name="New">What takes its place; an empty article or gist stays as each list has it. Null removes the citation.</param>
internal sealed record LawChange(Citation Old, LegalBasis? New)
{
    private static readonly char[] Separators = ['、', '，', '；', '。', ' '];

    public ItemContent In(ItemContent item) => item with
    {
        Basis = In(item.Basis),
        Materials = [.. item.Materials.Select(material => material with { Basis = In(material.Basis) })],
        Fees = [.. item.Fees.Select(fee => fee with { Basis = In(fee.Basis) })],
    };

    public EntryContent In(EntryContent entry) => entry with { Basis = In(entry.Basis) };

    // Two articles of the old law may have become one of the new.
    private IReadOnlyList<LegalBasis> In(IReadOnlyList<LegalBasis> basis) => [.. basis.SelectMany(one => Old.Is(one) ? Replace(one) : [one]).Distinct()];

    private IEnumerable<LegalBasis> Replace(LegalBasis old) =>
        New is null ? [] : [new LegalBasis(New.Law, New.Article.Length == 0 ? old.Article : New.Article, New.Gist.Length == 0 ? old.Gist : New.Gist)];

    private string In(string text)
    {
        if (!Old.IsIn(text))
        {
            return text;
        }

        return New is null
            ? Old.ReplaceIn(text, _ => "").Trim(Separators)
            : Old.ReplaceIn(text, articles => new LegalBasis(New.Law, New.Article.Length == 0 ? articles : New.Article, "").Citation);
    }
}
