namespace Banshi.Guidance.Search;

/// <summary>Adds up what the terms of a text say about each group. Used again and again by one search at a time.</summary>
internal sealed class Scores(int groups)
{
    private readonly float[] _kept = new float[groups];
    private readonly float[] _now = new float[groups];
    private readonly int[] _matched = new int[groups];
    private readonly int[] _lastTerm = new int[groups];
    private readonly List<int> _touched = [];
    private readonly List<int> _found = [];
    private int _term;

    /// <summary>Begins a term.</summary>
    public void NextTerm() => _term++;

    /// <summary>Groups that hold the term, or its sound: the first thing that matches counts.</summary>
    public void Add(ReadOnlySpan<Posting> postings, float weight)
    {
        foreach (var (group, of) in postings)
        {
            if (_lastTerm[group] == _term)
            {
                continue;
            }

            if (_matched[group]++ == 0)
            {
                _touched.Add(group);
            }

            _lastTerm[group] = _term;
            _now[group] += of * weight;
        }
    }

    /// <summary>Who holds too few of the terms is out; who holds all of them is first.</summary>
    public void EndTerms(int terms, int atLeast)
    {
        foreach (var group in _touched)
        {
            _now[group] = _matched[group] < atLeast ? 0 : _now[group] * _matched[group] / terms;
        }
    }

    /// <summary>Groups that have the whole text as a name.</summary>
    public void AddWhole(ReadOnlySpan<Posting> postings)
    {
        foreach (var (group, weight) in postings)
        {
            Add(group, weight);
        }
    }

    /// <summary>Groups of which a word begins with the text.</summary>
    public void AddBeginnings(IEnumerable<(int Group, bool IsWhole)> found, float weight)
    {
        foreach (var (group, isWhole) in found)
        {
            Add(group, isWhole ? weight * 2 : weight);
        }
    }

    /// <summary>Ends a text: of several that mean the same the best counts.</summary>
    public void Keep(float weight)
    {
        foreach (var group in _touched)
        {
            if (_now[group] > 0)
            {
                if (_kept[group] == 0)
                {
                    _found.Add(group);
                }

                _kept[group] = Math.Max(_kept[group], _now[group] * weight);
            }

            (_now[group], _matched[group], _lastTerm[group]) = (0, 0, 0);
        }

        _touched.Clear();
        _term = 0;
    }

    /// <summary>What was found, the best first; nothing is left behind.</summary>
    public IReadOnlyList<int> Take()
    {
        _found.Sort((one, other) => _kept[one] == _kept[other] ? one.CompareTo(other) : _kept[other].CompareTo(_kept[one]));
        int[] found = [.. _found];
        foreach (var group in found)
        {
            _kept[group] = 0;
        }

        _found.Clear();
        return found;
    }

    private void Add(int group, float weight)
    {
        if (_matched[group] == 0)
        {
            _matched[group] = 1;
            _touched.Add(group);
        }

        _now[group] += weight;
    }
}
