namespace Banshi.Guidance.Search;

/// <summary>How much a term says about a group.</summary>
internal readonly record struct Posting(int Group, float Weight);

/// <summary>
/// Terms and the groups that hold them, weighed when the index is made: a rare term says more than a common one, and a term of a short name more than one of a
/// long name. Where several fields of a group hold a term, the best counts, the others add a little.
/// </summary>
internal sealed class Postings
{
    private const float OfOtherFields = 0.2f;

    private readonly Dictionary<string, Posting[]> _byTerm;

    private Postings(Dictionary<string, Posting[]> byTerm) => _byTerm = byTerm;

    /// <summary>The groups that hold a term.</summary>
    public ReadOnlySpan<Posting> Of(string? term) => term is null ? default : _byTerm.GetValueOrDefault(term);

    /// <param name="groups">How many groups there are.</param>
    /// <param name="fields">Each field: how much it counts, whether its length matters, and its terms by group.</param>
    public static Postings Of(int groups, params IReadOnlyList<(float Boost, bool HasLength, IEnumerable<IEnumerable<string>> Terms)> fields)
    {
        var weights = new Dictionary<string, Dictionary<int, (float Best, float Sum)>>();
        foreach (var (boost, hasLength, terms) in fields)
        {
            foreach (var (term, held) in Invert(terms, hasLength))
            {
                var idf = Rarity(held.Count, groups);
                if (!weights.TryGetValue(term, out var ofTerm))
                {
                    weights[term] = ofTerm = [];
                }

                foreach (var (group, share) in held)
                {
                    var (weight, known) = (boost * idf * idf * share, ofTerm.GetValueOrDefault(group));
                    ofTerm[group] = (Math.Max(known.Best, weight), known.Sum + weight);
                }
            }
        }

        return new Postings(weights.ToDictionary(
            term => term.Key, term => term.Value.Select(one => new Posting(one.Key, one.Value.Best + (OfOtherFields * (one.Value.Sum - one.Value.Best)))).ToArray()));
    }

    private static Dictionary<string, List<(int Group, float Share)>> Invert(IEnumerable<IEnumerable<string>> terms, bool hasLength)
    {
        var inverted = new Dictionary<string, List<(int, float)>>();
        var group = 0;
        foreach (var ofGroup in terms.Select(one => one.ToList()))
        {
            var length = hasLength ? MathF.Sqrt(ofGroup.Count) : 1;
            foreach (var (term, times) in ofGroup.CountBy(term => term))
            {
                if (!inverted.TryGetValue(term, out var held))
                {
                    inverted[term] = held = [];
                }

                held.Add((group, MathF.Sqrt(times) / length));
            }

            group++;
        }

        return inverted;
    }

    private static float Rarity(int held, int groups) => 1 + MathF.Log(groups / (held + 1f));
}
