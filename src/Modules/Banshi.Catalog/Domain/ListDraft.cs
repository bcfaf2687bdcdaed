using System.Text.Json;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Catalog.Domain;

/// <summary>The next version of an implementation list while an agency works on it. Published versions never change; this becomes one of them.</summary>
internal sealed class ListDraft : IVersioned, IScoped
{
    public required Guid Id { get; init; }

    public required string TaskCode { get; init; }

    public required Guid AgencyId { get; init; }

    public required string Division { get; init; }

    /// <summary>The version that it started from; null for a new list.</summary>
    public Guid? BaseVersionId { get; init; }

    /// <summary>The elements as JSON text.</summary>
    public required string Content { get; set; }

    /// <summary>The item's own sections of the form as JSON text; empty for the standard form.</summary>
    public required string Sections { get; set; }

    public required DraftState State { get; set; }

    /// <summary>Example answers of the latest dry run; null where there was none.</summary>
    public Guid? TrialSheetId { get; set; }

    /// <summary>Number of the version that it became; null before.</summary>
    public int? PublishedNumber { get; set; }

    /// <summary>The bulk change that wrote it last; null for none.</summary>
    public Guid? BulkChangeId { get; set; }

    public required DateTime ChangedAt { get; set; }

    public required string ChangedBy { get; set; }

    public Guid Version { get; set; }

    Guid? IScoped.PartyId => null;

    public ItemContent Item => ContentJson.Read(Content);

    /// <summary>The item's own sections; null for the standard form.</summary>
    public IReadOnlyList<Section>? Own => Sections.Length == 0 ? null : JsonSerializer.Deserialize<List<Section>>(Sections, FormJson.Options);

    /// <summary>The form that the applicant will see.</summary>
    public FormDefinition Form => ApplicationForm.Compose(Item, Own);

    public static string Write(IReadOnlyList<Section>? sections) => sections is null ? "" : JsonSerializer.Serialize(sections, FormJson.Options);
}

/// <summary>Where a draft stands.</summary>
internal enum DraftState
{
    /// <summary>编制中.</summary>
    Editing = 1,

    /// <summary>审核中: nothing can be changed.</summary>
    InReview = 2,

    /// <summary>待生效.</summary>
    Approved = 3,

    /// <summary>已发布.</summary>
    Published = 4,

    /// <summary>已作废.</summary>
    Discarded = 5,
}
