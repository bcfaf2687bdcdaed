using System.Text;
using System.Text.RegularExpressions;

namespace Banshi.Catalog.Alignment;

/// <summary>
/// Names of items as different authorities write them. Two names are the same where only their typography differs; how near two others are says whether an
/// officer should look at them, and never decides anything. Pure functions.
/// </summary>
internal static partial class ItemName
{
    // What an authority does with a matter: lists differ in it more often than in the matter itself.
    private static readonly string[] Endings = ["许可证", "许可", "审批", "核发", "核准", "审核", "审查", "备案", "登记", "认定", "办理", "的"];

    private const int ShortestCore = 2;
    private const int ShareOfCore = 4;
    private const int ShareOfName = 1;

    public static bool AreSame(string one, string other) => Plain(one) == Plain(other);

    /// <summary>The name without what typography alone makes different: width, case, spaces, shapes of brackets, quotation marks and dashes, a stop at the end.</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(letter => !char.IsWhiteSpace(letter)))
        {
            plain.Append(letter switch
            {
                '〔' or '[' or '【' or '{' => '(',
                '〕' or ']' or '】' or '}' => ')',
                '“' or '”' or '‘' or '’' or '\'' or '「' or '」' => '"',
                '—' or '–' or '―' or '‐' or '~' => '-',
                _ => letter,
            });
        }

        return plain.ToString().TrimEnd('。', '.', ';', ',');
    }

    /// <summary>What the matter is: the plain name without remarks in brackets, and without what is done with it.</summary>
    public static string Core(string name)
    {
        var core = Remark().Replace(Plain(name), "");
        while (Endings.FirstOrDefault(ending => core.Length >= ending.Length + ShortestCore && core.EndsWith(ending, StringComparison.Ordinal)) is { } found)
        {
            core = core[..^found.Length];
        }

        return core;
    }

    /// <summary>How near two names are, in percent: pairs of neighboring characters that they share, those of the matter first. 100 means the same.</summary>
    public static int Likeness(string one, string other) => new Likened(one).To(new Likened(other));

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Remark();

    /// <summary>A name that is compared with many.</summary>
    internal sealed class Likened(string name)
    {
        private readonly string _plain = Plain(name);
        private readonly HashSet<string> _pairs = Pairs(Plain(name));
        private readonly HashSet<string> _core = Pairs(Core(name));

        public int To(Likened other)
        {
            if (_plain == other._plain)
            {
                return 100;
            }

            var near = ((ShareOfCore * Share(_core, other._core)) + (ShareOfName * Share(_pairs, other._pairs))) / (ShareOfCore + ShareOfName);
            return Math.Min(99, (int)(near * 100));
        }

        private static double Share(HashSet<string> one, HashSet<string> other) =>
            one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

        private static HashSet<string> Pairs(string text) =>
            text.Length < 2 ? [text] : [.. Enumerable.Range(0, text.Length - 1).Select(at => text.Substring(at, 2))];
    }
}
