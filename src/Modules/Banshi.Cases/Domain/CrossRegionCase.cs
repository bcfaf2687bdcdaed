using Banshi.Cases.Contracts;
using Banshi.Cases.Documents;
using Banshi.Catalog.Contracts;
using Banshi.Platform.Data;

namespace Banshi.Cases.Domain;

/// <summary>
/// 代收件: an application that is taken here, at a window or as a part of a life event, and decided elsewhere, by a partner platform or by another division of
/// this one. Whoever decides has the case; this row says what was sent, what came back, and what whoever handed it in has to do next.
/// </summary>
internal sealed class CrossRegionCase : IVersioned, IDraft
{
    public required Guid Id { get; init; }

    /// <summary>Who decides: division code of the partner's region; empty for this platform itself.</summary>
    public required string Partner { get; init; }

    /// <summary>办理单位.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>The version of the list, as the deciding side knows it.</summary>
    public required Guid ListVersionId { get; init; }

    public required string TaskCode { get; init; }

    public required string ItemName { get; init; }

    /// <summary>The division of the window that took it.</summary>
    public required string Division { get; init; }

    /// <summary>The agency of the clerk who took it; empty for one of the service administration.</summary>
    public required Guid AgencyId { get; init; }

    public required Guid? PartyId { get; init; }

    public required Applicant Applicant { get; init; }

    /// <summary>The life event that it is a part of; null where it stands alone.</summary>
    public Guid? LifeEventCaseId { get; init; }

    /// <summary>The answers (module Forms); while it is corrected, those to be sent next.</summary>
    public required Guid SheetId { get; set; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>The clerk who took it: 首问负责人; empty where its applicant handed it in himself.</summary>
    public required string TakenBy { get; init; }

    /// <summary>Whether its applicant handed it in himself: no window has anything to do with it.</summary>
    public bool IsOnline => TakenBy.Length == 0;

    /// <summary>How the center or station of the base level takes part; null where it is taken for another place.</summary>
    public BaseLevelMode? Mode { get; set; }

    /// <summary>帮办代办: how the person agreed to be helped; null where nobody had to be asked.</summary>
    public Consent? Consent { get; set; }

    public string ConsentNote { get; set; } = "";

    public DateTime? SentAt { get; set; }

    public CrossRegionState State { get; set; } = CrossRegionState.Draft;

    /// <summary>Whether the applicant has taken it back; it is withdrawn when the other side says so.</summary>
    public bool IsTakenBack { get; set; }

    /// <summary>Until when this window has to act; null where the other side has to.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>办件编号 at the deciding side.</summary>
    public string? Number { get; set; }

    /// <summary>The day that the other side named last.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Why it came back.</summary>
    public string Note { get; set; } = "";

    public bool? Granted { get; set; }

    /// <summary>Number under which papers went by post.</summary>
    public string PapersPosted { get; set; } = "";

    /// <summary>Number under which the result comes by post.</summary>
    public string ResultPosted { get; set; } = "";

    /// <summary>What is to be corrected.</summary>
    public List<CorrectionPoint> Points { get; set; } = [];

    /// <summary>Documents and licenses that came back.</summary>
    public List<ResultFile> Results { get; set; } = [];

    /// <summary>How many messages were sent about it.</summary>
    public int Messages { get; set; }

    public Guid Version { get; set; }

    /// <summary>Whether it can be changed: before it is sent, and while it is corrected.</summary>
    public bool IsDraft => State is CrossRegionState.Draft or CrossRegionState.Correcting;

    public bool IsOfThisPlatform => Partner.Length == 0;

    /// <summary>Whether the other side has said its last word.</summary>
    public bool HasEnded => !IsOpen || State == CrossRegionState.Completed;

    /// <summary>The decision that came back; null where none grants it.</summary>
    public ResultFile? Decision => IsGranted ? Results.LastOrDefault(file => file.Name == CaseFiles.NameOf(DocumentKind.Grant)) : null;

    public bool IsGranted => State is CrossRegionState.Completed or CrossRegionState.Delivered && Granted == true;

    /// <summary>Whether anything is still to happen.</summary>
    public bool IsOpen => State is not (CrossRegionState.NotTaken or CrossRegionState.Declined or CrossRegionState.Delivered or CrossRegionState.Withdrawn or CrossRegionState.Terminated);
}

/// <summary>How somebody agreed to be helped.</summary>
internal enum Consent
{
    /// <summary>本人在场同意.</summary>
    InPerson = 1,

    /// <summary>本人书面委托.</summary>
    InWriting = 2,

    /// <summary>本人电话同意.</summary>
    ByPhone = 3,
}

/// <summary>A file that belongs to a case: a document or license that came back, a photo of a survey.</summary>
internal sealed class ResultFile
{
    public required Guid FileId { get; init; }

    public required string Name { get; init; }
}

/// <summary>From where a case came that was taken elsewhere.</summary>
internal sealed class CrossRegionOrigin : IVersioned
{
    public required Guid CaseId { get; init; }

    /// <summary>Who took it: division code of the partner's region; empty for this platform itself.</summary>
    public required string Partner { get; init; }

    /// <summary>The application as that side knows it.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>Where it was taken and by whom.</summary>
    public required string TakenBy { get; init; }

    /// <summary>Until when that side is to hear whether it is accepted.</summary>
    public required DateOnly AnswerBy { get; init; }

    /// <summary>Until when the result is to be on its way.</summary>
    public DateOnly? SendBy { get; set; }

    /// <summary>Number under which papers come by post.</summary>
    public string PapersPosted { get; set; } = "";

    /// <summary>Number under which the result went by post to the window that took the case.</summary>
    public string ResultPosted { get; set; } = "";

    /// <summary>How many messages were sent about it.</summary>
    public int Messages { get; set; }

    /// <summary>The documents up to this one were sent; their keys grow with time.</summary>
    public Guid? DocumentsTo { get; set; }

    /// <summary>Whether the license was sent.</summary>
    public bool LicenseSent { get; set; }

    public Guid Version { get; set; }
}

/// <summary>A list of a partner, as it stands there.</summary>
internal sealed class CrossRegionList
{
    public required string Partner { get; init; }

    public required string TaskCode { get; init; }

    public required string PartnerName { get; set; }

    /// <summary>基本编码: the same item has it everywhere.</summary>
    public required string BasicCode { get; init; }

    /// <summary>The division that handles it, named with those above it; empty where the partner does not say.</summary>
    public required string PlaceName { get; set; }

    public required Guid VersionId { get; set; }

    public required string Name { get; set; }

    /// <summary>What it can be found by, in one text.</summary>
    public required string Words { get; set; }

    /// <summary>The elements as JSON text.</summary>
    public required string Content { get; set; }

    public required Guid FormId { get; set; }

    public required bool IsOffered { get; set; }
}
