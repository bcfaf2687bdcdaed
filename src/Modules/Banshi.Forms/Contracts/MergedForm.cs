using Banshi.Forms.Domain;

namespace Banshi.Forms.Contracts;

/// <summary>
/// One form out of several (一表申请): what two of them ask alike is asked once, and nothing that one of them asks is lost. It is a pure function of its
/// parts: the answers to the one form answer each part.
/// </summary>
/// <param name="Form">The one form.</param>
/// <param name="Places">For each part, by its id: where each of its questions stands in the one form.</param>
public sealed record MergedForm(FormDefinition Form, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Places)
{
    /// <summary>Merges forms; their order decides which of them gives its words to what they share.</summary>
    public static MergedForm Of(IReadOnlyList<FormPart> parts) => new FormMerger(parts).Merge();

    /// <summary>The questions of the one form that more than one part asks, by id.</summary>
    public IReadOnlySet<string> Shared => Places.Values.SelectMany(places => places.Values).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();

    /// <summary>What the answers to the one form answer in a part.</summary>
    /// <param name="part">Id of the part.</param>
    /// <param name="answers">Answers to the one form.</param>
    public Answers AnswersOf(string part, Answers answers) => new(Places[part]
        .Where(place => answers[place.Value] is not null)
        .ToDictionary(place => place.Key, place => answers[place.Value]!));
}

/// <summary>A form that becomes part of one form.</summary>
/// <param name="Id">Stable, unique among the parts; letters, digits and hyphens.</param>
/// <param name="Name">What people call it: it stands behind questions that two parts ask in the same words but not alike.</param>
/// <param name="Form">The form.</param>
public sealed record FormPart(string Id, string Name, FormDefinition Form);
