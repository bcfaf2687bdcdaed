using System.Globalization;

namespace Banshi.Platform.Errors;

/// <summary>An entry of a module's problem catalog. Codes are append-only; the titles are formats for <see cref="Problem.Arguments"/>.</summary>
/// <param name="Code">For example <c>CASES-0007</c>.</param>
/// <param name="Status">HTTP status: 400 bad input, 403 forbidden, 404 unknown, 409 state or concurrency, 410 gone, 422 breaks a rule.</param>
/// <param name="Zh">What is wrong and what to do, in Chinese.</param>
/// <param name="En">The same in English.</param>
public sealed record ProblemKind(string Code, int Status, string Zh, string En)
{
    /// <summary>This problem with its arguments.</summary>
    public Problem With(params object[] arguments) => new(this) { Arguments = arguments };

    /// <summary>This problem about one field of a form.</summary>
    public FieldProblem For(string field, params object[] arguments) => new(field, this, arguments);
}

/// <summary>An expected failure of a use case. Bugs throw instead.</summary>
public sealed record Problem(ProblemKind Kind)
{
    /// <summary>Values for the title's format.</summary>
    public IReadOnlyList<object> Arguments { get; init; } = [];

    /// <summary>The fields that are wrong, where the input was a form.</summary>
    public IReadOnlyList<FieldProblem> Fields { get; init; } = [];

    /// <summary>The title in the current language.</summary>
    public string Title => Format(Kind, Arguments);

    internal static string Format(ProblemKind kind, IReadOnlyList<object> arguments) =>
        string.Format(CultureInfo.CurrentCulture, BothLanguages.IsEnglish ? kind.En : kind.Zh, [.. arguments]);
}

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">Name of the field in the form.</param>
/// <param name="Kind">The catalog entry.</param>
/// <param name="Arguments">Values for its format.</param>
public sealed record FieldProblem(string Field, ProblemKind Kind, IReadOnlyList<object> Arguments)
{
    /// <summary>The message in the current language.</summary>
    public string Message => Problem.Format(Kind, Arguments);
}
