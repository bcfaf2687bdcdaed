namespace Banshi.Cases.Domain;

/// <summary>A document that an act produced. Its content is fixed here; the PDF is made from it whenever somebody opens it.</summary>
internal sealed class CaseDocument
{
    public required Guid Id { get; init; }

    public Guid CaseId { get; init; }

    public required DocumentKind Kind { get; init; }

    /// <summary>文书编号.</summary>
    public required string Number { get; set; }

    public required DateTime IssuedAt { get; init; }

    /// <summary>The content as JSON text.</summary>
    public required string Content { get; set; }

    /// <summary>When a later one of its kind took its place; null while it holds.</summary>
    public DateTime? ReplacedAt { get; set; }
}

/// <summary>Kinds of documents.</summary>
internal enum DocumentKind
{
    /// <summary>收件凭证.</summary>
    Receipt = 1,

    /// <summary>一次性补正告知书.</summary>
    CorrectionNotice = 2,

    /// <summary>受理通知书.</summary>
    AcceptanceNotice = 3,

    /// <summary>不予受理通知书.</summary>
    DeclineNotice = 4,

    /// <summary>准予决定书.</summary>
    Grant = 5,

    /// <summary>不予决定书.</summary>
    Refusal = 6,

    /// <summary>送达回证.</summary>
    DeliveryReceipt = 7,

    /// <summary>特别程序告知书.</summary>
    ProcedureNotice = 8,

    /// <summary>特别程序结果告知书.</summary>
    ProcedureResult = 9,

    /// <summary>延长办理期限告知书.</summary>
    ExtensionNotice = 10,

    /// <summary>撤回申请回执.</summary>
    Withdrawal = 11,

    /// <summary>终止办理通知书.</summary>
    TerminationNotice = 12,

    /// <summary>容缺受理告知书.</summary>
    ToleranceNotice = 13,

    /// <summary>撤销决定书.</summary>
    Revocation = 14,

    /// <summary>勘验时间变更告知书.</summary>
    SurveyTimeNotice = 15,
}
