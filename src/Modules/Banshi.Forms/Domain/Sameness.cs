using System.Text.Json;
using Banshi.Forms.Contracts;

namespace Banshi.Forms.Domain;

/// <summary>
/// When two forms ask the same: they ask for what comes from the same source, for the same license or material, or in the same section with the same words
/// for the same kind of answer. Words alone are not enough: a name in “法定代表人” is not the one in “经办人”.
/// </summary>
internal static class Sameness
{
    /// <summary>Two questions of different forms are the same where their keys are.</summary>
    public static string KeyOf(Section section, Question question) => JsonSerializer.Serialize(
        new { question.Type, About = About(section, question), Options = question.Options.Select(option => new { option.Value, option.About }), Promise = PromiseOf(question), question.Unit, Rows = question.Questions }, FormJson.Options);

    /// <summary>Whether one question can stand for both: what is allowed to both may not be empty.</summary>
    public static bool Agree(Question one, Question other) => Least(one, other) is not { } least || Most(one, other) is not { } most || least <= most;

    /// <summary>One question for both: the words of the first, the limits of either.</summary>
    public static Question Join(Question one, Question other) => one with
    {
        Hint = one.Hint ?? other.Hint,
        Optional = one.Optional && other.Optional,
        Min = Least(one, other),
        Max = Most(one, other),
        Prefill = one.Prefill ?? other.Prefill,
        LicenseType = one.LicenseType ?? other.LicenseType,
    };

    // What one ticks to promise is told above it: it is the same only where that says the same.
    private static string? PromiseOf(Question question) => question is { Type: QuestionType.Choices, Options: [_] } ? question.Hint : null;

    private static string About(Section section, Question question) =>
        question.LicenseType is { } license ? $"license:{license}"
        : question.Type == QuestionType.File ? $"material:{Plain(question.Label)}"
        : question.Prefill is { } source ? $"source:{source}"
        : $"words:{Plain(section.Title)}:{Plain(question.Label)}";

    private static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('（' or '）' or '(' or ')')));

    private static decimal? Least(Question one, Question other) => one.Min is null ? other.Min : other.Min is null ? one.Min : Math.Max(one.Min.Value, other.Min.Value);

    private static decimal? Most(Question one, Question other) => one.Max is null ? other.Max : other.Max is null ? one.Max : Math.Min(one.Max.Value, other.Max.Value);
}
