using Banshi.Catalog.Contracts;

namespace Banshi.Catalog.Rules;

/// <summary>How bad it is when a list breaks a rule.</summary>
internal enum Severity
{
    /// <summary>It may be published; somebody should look.</summary>
    Warning,

    /// <summary>It must not be published.</summary>
    Error,
}

/// <summary>A rule that lists must keep, standards of the national platform and of the provinces (要素要求 and consistency checks).</summary>
/// <param name="Code">Stable code, for example <c>R05</c>.</param>
/// <param name="Severity">How bad a breach is.</param>
/// <param name="Element">The element that an officer has to look at, as it is named in the content.</param>
/// <param name="Title">What the rule wants, in a few Chinese words.</param>
/// <param name="Check">Says what is wrong and what to do; null where the rule is kept.</param>
internal sealed record QualityRule(string Code, Severity Severity, string Element, string Title, Func<ItemContent, FormattableString?> Check)
{
    /// <summary>Without it a list could not be told from others: it is never switched off.</summary>
    public bool IsFixed { get; init; }

    /// <summary>It looks at what belongs to a place, which a unified standard leaves open.</summary>
    public bool IsLocal { get; init; }
}

/// <summary>A breach.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">What is wrong and what to do: a Chinese text, translated where it is read, and what it names.</param>
internal sealed record Finding(QualityRule Rule, FormattableString Message);
