using System.Text.Json;
using System.Text.Json.Serialization;

namespace Banshi.Forms.Contracts;

/// <summary>What was answered so far, by question.</summary>
/// <param name="ByQuestion">Answers by question id.</param>
public sealed record Answers(IReadOnlyDictionary<string, Answer> ByQuestion)
{
    /// <summary>No answers.</summary>
    public static readonly Answers None = new(new Dictionary<string, Answer>());

    /// <summary>The answer to a question, or null where it was not asked yet.</summary>
    public Answer? this[string question] => ByQuestion.GetValueOrDefault(question);

    /// <summary>A text answer, or null.</summary>
    public string? Text(string question) => (this[question] as TextAnswer)?.Value;

    /// <summary>These answers with others laid over them.</summary>
    public Answers With(IEnumerable<KeyValuePair<string, Answer>> others)
    {
        var all = new Dictionary<string, Answer>(ByQuestion);
        foreach (var (question, answer) in others)
        {
            all[question] = answer;
        }

        return new Answers(all);
    }

    /// <summary>These answers without those to some questions.</summary>
    public Answers Without(IReadOnlyCollection<string> questions) =>
        new(ByQuestion.Where(answer => !questions.Contains(answer.Key)).ToDictionary(answer => answer.Key, answer => answer.Value));

    /// <summary>All files among the answers.</summary>
    public IEnumerable<Attachment> Files() => ByQuestion.Values.OfType<FilesAnswer>().SelectMany(answer => answer.Files);

    /// <summary>As JSON text.</summary>
    public string ToJson() => JsonSerializer.Serialize(ByQuestion, FormJson.Options);

    /// <summary>From JSON text.</summary>
    public static Answers FromJson(string json) => new(JsonSerializer.Deserialize<Dictionary<string, Answer>>(json, FormJson.Options)!);
}

/// <summary>An answer.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NoAnswer), "none")]
[JsonDerivedType(typeof(TextAnswer), "text")]
[JsonDerivedType(typeof(ManyAnswer), "many")]
[JsonDerivedType(typeof(AddressAnswer), "address")]
[JsonDerivedType(typeof(RowsAnswer), "rows")]
[JsonDerivedType(typeof(FilesAnswer), "files")]
public abstract record Answer;

/// <summary>The question was asked and left empty, as it may be: that is how a page of optional questions is known to be done.</summary>
public sealed record NoAnswer : Answer;

/// <summary>A text, number, amount, day (yyyy-MM-dd), choice, 是 or 否, code or telephone number, in its one normal form.</summary>
/// <param name="Value">The text.</param>
public sealed record TextAnswer(string Value) : Answer;

/// <summary>Several choices.</summary>
/// <param name="Values">Their values.</param>
public sealed record ManyAnswer(IReadOnlyList<string> Values) : Answer;

/// <summary>An address.</summary>
/// <param name="Division">Twelve-digit code of the lowest division chosen.</param>
/// <param name="Place">Names of the divisions down to it.</param>
/// <param name="Detail">Street, number, and the rest.</param>
public sealed record AddressAnswer(string Division, string Place, string Detail) : Answer;

/// <summary>Rows of a group.</summary>
/// <param name="Rows">Answers by question id, row by row.</param>
public sealed record RowsAnswer(IReadOnlyList<IReadOnlyDictionary<string, Answer>> Rows) : Answer;

/// <summary>Files of a material, or the license that stands for it.</summary>
/// <param name="Files">In the order of their upload.</param>
public sealed record FilesAnswer(IReadOnlyList<Attachment> Files) : Answer;

/// <summary>A file that was given, or a license that the platform holds and the applicant authorized.</summary>
/// <param name="FileId">Key of the stored file; null for a license.</param>
/// <param name="Name">Name of the file, or of the license.</param>
/// <param name="Length">Bytes; 0 for a license.</param>
/// <param name="Sha256">Hash of the bytes; empty for a license.</param>
/// <param name="License">Identifier of the license, or null.</param>
public sealed record Attachment(Guid? FileId, string Name, long Length, string Sha256, string? License = null);

/// <summary>How forms and answers are written as JSON.</summary>
public static class FormJson
{
    /// <summary>Readable text, no nulls, no defaults.</summary>
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        AllowOutOfOrderMetadataProperties = true,
    };
}
