using Banshi.Forms.Contracts;

namespace Banshi.Cases.Documents;

/// <summary>Answers as one line of text.</summary>
internal static class AnswerText
{
    public static string Of(Answer? answer) => answer switch
    {
        TextAnswer text => text.Value,
        ManyAnswer many => string.Join("、", many.Values),
        AddressAnswer address => address.Place + address.Detail,
        FilesAnswer files => string.Join("、", files.Files.Select(file => file.Name)),
        RowsAnswer rows => $"{rows.Rows.Count} 项",
        _ => "",
    };

    /// <summary>With the label of a choice instead of its value.</summary>
    public static string Of(Question question, Answer? answer) =>
        answer is TextAnswer text && question.Options.FirstOrDefault(option => option.Value == text.Value) is { } option ? option.Label
        : answer is TextAnswer { Value.Length: > 0 } && question.Unit is not null ? $"{Of(answer)} {question.Unit}"
        : Of(answer);
}
