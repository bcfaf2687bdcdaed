using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Banshi.Cases.Domain;
using Banshi.Directory.Contracts;
using Banshi.Platform.Data;

namespace Banshi.Cases.Documents;

/// <summary>Adds a document to a case: its content is fixed now, its number is the next of the agency, kind and year.</summary>
internal static class DocumentWriter
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Issue(AppDbContext db, Case one, DocumentKind kind, AgencyInfo agency, DateTime now, DocumentContent content)
    {
        var document = new CaseDocument
        {
            Id = Guid.CreateVersion7(),
            CaseId = one.Id,
            Kind = kind,
            Number = "",
            IssuedAt = now,
            Content = JsonSerializer.Serialize(content, Json),
        };
        db.Add(document);
        var year = content.Day.Year;
        db.NextSerial($"cases.document:{agency.CreditCode}:{Word(kind)}:{year}", serial => document.Number = $"{agency.ShortName}{Word(kind)}字〔{year}〕第 {serial} 号");
    }

    public static DocumentContent Read(CaseDocument document) => JsonSerializer.Deserialize<DocumentContent>(document.Content, Json)!;

    private static string Word(DocumentKind kind) => kind switch
    {
        DocumentKind.Receipt => "收",
        DocumentKind.CorrectionNotice => "补",
        DocumentKind.AcceptanceNotice => "受",
        DocumentKind.DeclineNotice => "不受",
        DocumentKind.Grant => "准",
        DocumentKind.Refusal => "不准",
        DocumentKind.DeliveryReceipt => "送",
        DocumentKind.ProcedureNotice => "特告",
        DocumentKind.SurveyTimeNotice => "勘变",
        DocumentKind.ProcedureResult => "特果",
        DocumentKind.ExtensionNotice => "延",
        DocumentKind.Withdrawal => "撤",
        DocumentKind.ToleranceNotice => "容",
        DocumentKind.Revocation => "撤决",
        _ => "终",
    };
}
