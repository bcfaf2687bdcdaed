using System.Text.Json.Serialization;

namespace Banshi.Forms.Contracts;

/// <summary>A form as data: one section is one page. A definition never changes; a new version of a form is a new definition.</summary>
/// <param name="Sections">In the order of the pages.</param>
public sealed record FormDefinition(IReadOnlyList<Section> Sections);

/// <summary>One page of a form.</summary>
/// <param name="Id">Stable, unique in the form; part of the page's address.</param>
/// <param name="Title">Heading of the page.</param>
/// <param name="Questions">What is asked.</param>
public sealed record Section(string Id, string Title, IReadOnlyList<Question> Questions)
{
    /// <summary>A sentence under the heading.</summary>
    public string? Help { get; init; }

    /// <summary>The page is asked only then.</summary>
    public Condition? When { get; init; }
}

/// <summary>Kinds of questions.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuestionType>))]
public enum QuestionType
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An amount in yuan, two decimals.</summary>
    Money,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One of a list.</summary>
    Choice,

    /// <summary>Several of a list.</summary>
    Choices,

    /// <summary>是 or 否.</summary>
    YesNo,

    /// <summary>公民身份号码 with its check digit.</summary>
    PersonId,

    /// <summary>统一社会信用代码 with its check digit.</summary>
    CreditCode,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A division of the tree, and the rest in words.</summary>
    Address,

    /// <summary>Rows of the same questions.</summary>
    Group,

    /// <summary>Files of one material; or a license that the platform holds.</summary>
    File,
}

/// <summary>One question.</summary>
/// <param name="Id">Stable, unique in the form.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Type">Its kind.</param>
public sealed record Question(string Id, string Label, QuestionType Type)
{
    /// <summary>A sentence that helps.</summary>
    public string? Hint { get; init; }

    /// <summary>Whether it may stay empty.</summary>
    public bool Optional { get; init; }

    /// <summary>It is asked only then.</summary>
    public Condition? When { get; init; }

    /// <summary>Least length, value or number of rows.</summary>
    public decimal? Min { get; init; }

    /// <summary>Greatest length, value or number of rows.</summary>
    public decimal? Max { get; init; }

    /// <summary>Choices.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>Where a first answer comes from, for example <c>applicant.name</c> or <c>license.business-license.name</c>.</summary>
    public string? Prefill { get; init; }

    /// <summary>Unit behind the input.</summary>
    public string? Unit { get; init; }

    /// <summary>Questions of a <see cref="QuestionType.Group"/>.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Code of the license type that answers a <see cref="QuestionType.File"/> question without an upload.</summary>
    public string? LicenseType { get; init; }
}

/// <summary>A choice.</summary>
/// <param name="Value">What is stored.</param>
/// <param name="Label">What people read.</param>
/// <param name="About">A line that explains it.</param>
public sealed record Option(string Value, string Label, string? About = null);
