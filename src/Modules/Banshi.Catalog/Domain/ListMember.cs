using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Domain;

/// <summary>An item on a public list. Written with the version in force, so that a page of a list is one walk along an index, however many items there are.</summary>
internal sealed class ListMember : IOfList
{
    /// <summary>Id of the list.</summary>
    public required string List { get; init; }

    public required string Division { get; init; }

    public required string TaskCode { get; init; }

    public required Guid ItemId { get; init; }

    public static void Map(ModelBuilder model) => model.Entity<ListMember>(member =>
    {
        member.ToTable("catalog_list_member");
        member.HasKey(one => new { one.List, one.Division, one.TaskCode });
        member.Property(one => one.List).HasMaxLength(30);
        member.Property(one => one.Division).HasMaxLength(12);
        member.Property(one => one.TaskCode).HasMaxLength(50);
        member.HasIndex(one => one.ItemId);
    });
}
