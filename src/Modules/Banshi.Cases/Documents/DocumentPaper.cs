using Banshi.Cases.Domain;
using Banshi.Platform.Documents;

namespace Banshi.Cases.Documents;

/// <summary>A document as it is laid out on paper.</summary>
internal static class DocumentPaper
{
    public static Paper Of(CaseDocument document, DocumentContent content) => new()
    {
        Title = content.Title,
        Number = document.Number,
        Addressee = content.Addressee,
        Paragraphs = content.Paragraphs,
        Points = content.Points,
        Closing = content.Closing,
        Signer = content.Signer,
        Day = content.Day,
        CreatedAt = document.IssuedAt,
    };
}
