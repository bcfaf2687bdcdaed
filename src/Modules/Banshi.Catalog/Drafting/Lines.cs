using System.Text.RegularExpressions;
using Banshi.Catalog.Contracts;

namespace Banshi.Catalog.Drafting;

/// <summary>Lists that officers write one line for each.</summary>
internal static partial class Lines
{
    public static IReadOnlyList<string> Read(string? text) => [.. (text ?? "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    /// <summary>A text as it is kept: without spaces around it.</summary>
    public static string Text(string? text) => text?.Trim() ?? "";

    /// <summary>A count as it is kept: never below zero.</summary>
    public static int Count(int? number) => Math.Max(0, number ?? 0);

    public static TTerm Term<TTerm>(string? name, TTerm otherwise)
        where TTerm : struct, Enum => Enum.TryParse<TTerm>(name, out var term) ? term : otherwise;

    public static IReadOnlyList<TTerm> Terms<TTerm>(IEnumerable<string> names)
        where TTerm : struct, Enum => [.. names.Where(name => Enum.TryParse<TTerm>(name, out _)).Select(Enum.Parse<TTerm>)];

    public static string Show(IEnumerable<string> lines) => string.Join('\n', lines);

    /// <summary>《法律》第几条：要点, as laws are cited.</summary>
    public static IReadOnlyList<LegalBasis> ReadBasis(string? text) => [.. Read(text).Select(line => Citation().Match(line) is { Success: true } match
        ? new LegalBasis(match.Groups["law"].Value, match.Groups["article"].Value.Trim(), match.Groups["gist"].Value.Trim())
        : new LegalBasis(line, "", ""))];

    public static string ShowBasis(IEnumerable<LegalBasis> basis) => Show(basis.Select(one => one.Gist.Length == 0 ? one.Citation : $"{one.Citation}：{one.Gist}"));

    [GeneratedRegex("^《(?<law>[^》]+)》(?<article>[^：:]*)([：:](?<gist>.*))?$")]
    private static partial Regex Citation();
}
