using System.Text.Json;
using Banshi.Catalog.Domain;
using Banshi.Platform.Actors;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.BulkChange;

/// <summary>
/// One act that changes many lists because a law has changed. Each of its items is carried out by itself, in the background, under the duty of the officer who
/// proposed it; what is done is done once, and what is left is taken up again.
/// </summary>
internal sealed class BulkChangeRecord : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>The <see cref="LawChange"/> as JSON text.</summary>
    public required string Change { get; init; }

    public required string Reason { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public required Guid ProposedBy { get; init; }

    public required string ProposedByName { get; init; }

    public required DateTime ProposedAt { get; init; }

    public required Role Role { get; init; }

    public required string Division { get; init; }

    /// <summary>The agency of an editor; null for a service administration, which makes drafts that the agencies submit themselves.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>When the last item was carried out; null while it goes on.</summary>
    public DateTime? FinishedAt { get; set; }

    public Guid Version { get; set; }

    public Duty Duty => new(Role, Division, AgencyId);

    /// <summary>Whether drafts are submitted at once.</summary>
    public bool Submits => AgencyId is not null;

    public LawChange Law => JsonSerializer.Deserialize<LawChange>(Change, ContentJson.Options)!;

    /// <summary>The officer, for what is done in the background.</summary>
    public Actor Officer => new() { AccountId = ProposedBy, Name = ProposedByName, Duties = [Duty], Channel = Channel.Admin, HasTwoFactors = true };

    public static string Write(LawChange change) => JsonSerializer.Serialize(change, ContentJson.Options);

    public static void Map(ModelBuilder model)
    {
        model.Entity<BulkChangeRecord>(change =>
        {
            change.ToTable("catalog_bulk_change");
            change.Property(one => one.Division).HasMaxLength(12);
            change.Property(one => one.ProposedByName).HasMaxLength(100);
            change.Property(one => one.Version).IsConcurrencyToken();
            change.Ignore(one => one.Duty).Ignore(one => one.Law).Ignore(one => one.Officer);
            change.HasIndex(one => new { one.Division, one.AgencyId, one.ProposedAt });
        });
        model.Entity<BulkChangeItem>(item =>
        {
            item.ToTable("catalog_bulk_change_item");
            item.Property(one => one.Code).HasMaxLength(50);
            item.Property(one => one.Name).HasMaxLength(1000);
            item.Property(one => one.Owner).HasMaxLength(200);
            item.Property(one => one.Problem).HasMaxLength(20);
            item.Property(one => one.Version).IsConcurrencyToken();
            item.HasIndex(one => new { one.BulkChangeId, one.Number }).IsUnique();
            item.HasOne<BulkChangeRecord>().WithMany().HasForeignKey(one => one.BulkChangeId);
        });
    }
}

/// <summary>One list or entry of a bulk change. A proposal that comes of it has the item's key, so that it cannot be made twice.</summary>
internal sealed class BulkChangeItem : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid BulkChangeId { get; init; }

    public required int Number { get; init; }

    public required bool IsEntry { get; init; }

    /// <summary>Task code of the list, or basic code of the entry.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>The agency of the list, or the line of duty of the entry.</summary>
    public required string Owner { get; init; }

    public required BulkItemState State { get; set; }

    /// <summary>Code of the problem for which it was left as it is; empty for none.</summary>
    public string Problem { get; set; } = "";

    /// <summary>What the problem names.</summary>
    public string Detail { get; set; } = "";

    public Guid? DraftId { get; set; }

    public Guid? ProposalId { get; set; }

    public Guid Version { get; set; }
}

/// <summary>Where an item of a bulk change stands.</summary>
internal enum BulkItemState
{
    /// <summary>等待处理.</summary>
    Waiting = 1,

    /// <summary>已提交审核.</summary>
    Submitted = 2,

    /// <summary>已起草: the agency submits it.</summary>
    Drafted = 3,

    /// <summary>没有改动: the problem says why.</summary>
    Left = 4,
}
