using System.Diagnostics.CodeAnalysis;

namespace Banshi.Platform.Errors;

/// <summary>What a use case returns: a value or an expected problem.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The conversions are the constructors.")]
public readonly struct Result<T>
{
    private readonly T? _value;

    private Result(T value) => (_value, Problem) = (value, null);

    private Result(Problem problem) => (_value, Problem) = (default, problem);

    /// <summary>The problem, or null when it went well.</summary>
    public Problem? Problem { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is a problem instead.</exception>
    public T Value => Problem is null ? _value! : throw new InvalidOperationException($"There is no value: {Problem.Kind.Code}.");

    /// <summary>True with the value, false with the problem.</summary>
    public bool Is([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Problem? problem)
    {
        (value, problem) = (_value, Problem);
        return problem is null;
    }

    /// <summary>Success.</summary>
    public static implicit operator Result<T>(T value) => new(value);

    /// <summary>Failure.</summary>
    public static implicit operator Result<T>(Problem problem) => new(problem);

    /// <summary>Failure.</summary>
    public static implicit operator Result<T>(ProblemKind kind) => new(kind.With());
}
