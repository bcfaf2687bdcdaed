using System.Text.Json.Serialization;

namespace Banshi.Forms.Contracts;

/// <summary>When a section or a question is asked, as a function of the answers alone.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Is), "is")]
[JsonDerivedType(typeof(Any), "any")]
[JsonDerivedType(typeof(All), "all")]
[JsonDerivedType(typeof(Not), "not")]
public abstract record Condition
{
    /// <summary>Whether it holds.</summary>
    public abstract bool Holds(Answers answers);

    /// <summary>The questions that it looks at.</summary>
    public abstract IEnumerable<string> Questions { get; }

    /// <summary>An answer has a value, or has it among several.</summary>
    /// <param name="Question">Id of the question.</param>
    /// <param name="Value">The value.</param>
    public sealed record Is(string Question, string Value) : Condition
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override IEnumerable<string> Questions => [Question];

        /// <inheritdoc/>
        public override bool Holds(Answers answers) => answers[Question] switch
        {
            TextAnswer text => text.Value == Value,
            ManyAnswer many => many.Values.Contains(Value),
            _ => false,
        };
    }

    /// <summary>At least one holds.</summary>
    /// <param name="Of">The conditions.</param>
    public sealed record Any(IReadOnlyList<Condition> Of) : Condition
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override IEnumerable<string> Questions => Of.SelectMany(one => one.Questions);

        /// <inheritdoc/>
        public override bool Holds(Answers answers) => Of.Any(one => one.Holds(answers));
    }

    /// <summary>All hold.</summary>
    /// <param name="Of">The conditions.</param>
    public sealed record All(IReadOnlyList<Condition> Of) : Condition
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override IEnumerable<string> Questions => Of.SelectMany(one => one.Questions);

        /// <inheritdoc/>
        public override bool Holds(Answers answers) => Of.All(one => one.Holds(answers));
    }

    /// <summary>It does not hold.</summary>
    /// <param name="Of">The condition.</param>
    public sealed record Not(Condition Of) : Condition
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override IEnumerable<string> Questions => Of.Questions;

        /// <inheritdoc/>
        public override bool Holds(Answers answers) => !Of.Holds(answers);
    }
}
