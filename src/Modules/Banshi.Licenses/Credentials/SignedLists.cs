using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Banshi.Licenses.Credentials;

/// <summary>
/// The signed status lists that this node has at hand, one for each day that is in use. What a list says is read from the database whenever it is asked for; it is signed anew
/// when it says something else, or in the next stretch of time. Nodes that are asked in the same stretch sign the same words under the same tag.
/// </summary>
internal sealed class SignedLists
{
    private readonly ConcurrentDictionary<DateOnly, List> _lists = new();

    /// <param name="Tag">Names what it says, and from when on.</param>
    /// <param name="Token">The signed text.</param>
    public sealed record List(Guid Tag, string Token);

    /// <summary>The list of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="from">When its stretch began.</param>
    /// <param name="entries">What it says.</param>
    /// <param name="oldest">The first day that is still in use.</param>
    /// <param name="sign">Signs it.</param>
    public List Of(DateOnly day, DateTime from, IReadOnlyList<StatusList.Entry> entries, DateOnly oldest, Func<string> sign)
    {
        var said = string.Join(' ', entries.OrderBy(entry => entry.Index).Select(entry => $"{entry.Index}:{entry.Status}"));
        var tag = new Guid(SHA256.HashData(Encoding.ASCII.GetBytes($"{day:yyyyMMdd} {from.Ticks} {said}")).AsSpan(0, 16));
        if (_lists.TryGetValue(day, out var kept) && kept.Tag == tag)
        {
            return kept;
        }

        foreach (var over in _lists.Keys.Where(one => one < oldest))
        {
            _lists.TryRemove(over, out _);
        }

        return _lists[day] = new List(tag, sign());
    }
}
