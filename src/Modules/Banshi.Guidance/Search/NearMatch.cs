namespace Banshi.Guidance.Search;

/// <summary>Whether a text says the same as another but for one slip: a wrong, missing, additional or swapped character.</summary>
internal static class NearMatch
{
    /// <summary>How much of <paramref name="text"/> from <paramref name="start"/> on is what was meant by <paramref name="typed"/>, exactly or but for one slip; 0 where it is not.</summary>
    public static int Length(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> typed)
    {
        var rest = text[start..];
        var same = rest.CommonPrefixLength(typed);
        if (same == typed.Length)
        {
            return same;
        }

        var behind = rest[same..];
        var left = typed[same..];
        return behind switch
        {
            _ when behind.Length > 0 && behind[1..].StartsWith(left[1..]) => typed.Length,
            _ when left.Length > 1 && behind.Length > 1 && left[0] == behind[1] && left[1] == behind[0] && behind[2..].StartsWith(left[2..]) => typed.Length,
            _ when behind.Length > 0 && behind[1..].StartsWith(left) => typed.Length + 1,
            _ when behind.StartsWith(left[1..]) => typed.Length - 1,
            _ => 0,
        };
    }
}
