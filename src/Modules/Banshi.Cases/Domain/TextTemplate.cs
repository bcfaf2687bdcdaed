using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>A text that officers write again and again: an opinion, reasons, what is to be corrected. It belongs to one officer, or to all of an agency.</summary>
internal sealed class TextTemplate : IVersioned
{
    public const int LongestTitle = 30;
    public const int LongestText = 500;

    /// <summary>What is to be corrected is written into one line for each question.</summary>
    private const int LongestCorrection = 300;

    public static int LongestOf(TemplateKind? kind) => kind == TemplateKind.Correction ? LongestCorrection : LongestText;

    public required Guid Id { get; init; }

    /// <summary>Who wrote it, and alone sees it where it is of no agency.</summary>
    public required Guid OwnerId { get; set; }

    /// <summary>The agency whose officers all have it; null where it is the owner's own.</summary>
    public Guid? AgencyId { get; set; }

    public required TemplateKind Kind { get; set; }

    public required string Title { get; set; }

    public required string Text { get; set; }

    public Guid Version { get; set; }
}

/// <summary>Where a template is used.</summary>
internal enum TemplateKind
{
    /// <summary>审查意见.</summary>
    Opinion = 1,

    /// <summary>决定的理由.</summary>
    Decision = 2,

    /// <summary>不予受理的理由和依据.</summary>
    Decline = 3,

    /// <summary>补正的原因和要求.</summary>
    Correction = 4,
}
