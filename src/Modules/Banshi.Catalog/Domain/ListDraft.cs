using System.Text.Json;
using Banshi.Catalog.Contracts;
using Banshi.Forms.Contracts;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;

namespace Banshi.Catalog.Domain;

/// <summary>The next version of an implementation list, or of a unified standard, while an agency works on it. Published versions never change; this becomes one of them.</summary>
internal sealed class ListDraft : IVersioned, IScoped
{
    public required Guid Id { get; init; }

    public required DraftPurpose Purpose { get; init; }

    public required string TaskCode { get; init; }

    public required Guid AgencyId { get; init; }

    public required string Division { get; init; }

    /// <summary>The version that it starts from; null for a new list and for a standard.</summary>
    public Guid? BaseVersionId { get; set; }

    /// <summary>The elements as JSON text.</summary>
    public required string Content { get; set; }

    /// <summary>The item's own sections of the form as JSON text; empty for the standard form.</summary>
    public required string Sections { get; set; }

    public required DraftState State { get; set; }

    /// <summary>One draft of an item, and one of a standard, is open at a time: an open one has the one place of its purpose, a closed one a place of its own.</summary>
    public required string Place { get; set; }

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

    /// <summary>A draft that is open from now on.</summary>
    public static ListDraft Begin(DraftPurpose purpose, ItemContent item, IReadOnlyList<Section>? own, Guid agencyId, (string Name, DateTime At) by) => new()
    {
        Id = Guid.CreateVersion7(),
        Purpose = purpose,
        Place = PlaceOf(purpose),
        TaskCode = item.TaskCode,
        AgencyId = agencyId,
        Division = item.Division,
        Content = ContentJson.Write(item),
        Sections = Write(own),
        State = DraftState.Editing,
        ChangedAt = by.At,
        ChangedBy = by.Name,
    };

    /// <summary>The place of what is open.</summary>
    public static string PlaceOf(DraftPurpose purpose) => purpose.ToString();

    /// <summary>Ends the draft and gives its place to the next one.</summary>
    public void Close(DraftState state) => (State, Place) = (state, Id.ToString());

    public ItemContent Item => ContentJson.Read(Content);

    /// <summary>The item's own sections; null for the standard form.</summary>
    public IReadOnlyList<Section>? Own => Read(Sections);

    /// <summary>The form that the applicant will see.</summary>
    public FormDefinition Form => ApplicationForm.Compose(Item, Own);

    public static IReadOnlyList<Section>? Read(string sections) => sections.Length == 0 ? null : JsonSerializer.Deserialize<List<Section>>(sections, FormJson.Options);

    public static string Write(IReadOnlyList<Section>? sections) => sections is null ? "" : JsonSerializer.Serialize(sections, FormJson.Options);
}

internal static class ListDraftQueries
{
    /// <summary>The one draft that is open, or none.</summary>
    public static IQueryable<ListDraft> OpenOf(this IQueryable<ListDraft> drafts, DraftPurpose purpose, string taskCode)
    {
        var place = ListDraft.PlaceOf(purpose);
        return drafts.Where(one => one.TaskCode == taskCode && one.Place == place);
    }
}

/// <summary>What a draft will be.</summary>
internal enum DraftPurpose
{
    /// <summary>实施清单 of an agency.</summary>
    List = 1,

    /// <summary>统一实施标准 for all agencies of a region or league that implement the entry.</summary>
    Standard = 2,
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
