using Banshi.Forms.Domain;
using Banshi.Platform.Data;

namespace Banshi.Forms.Contracts;

/// <summary>A sheet of answers as it lies in the database, for queries of other modules; <see cref="IForms.ReadAsync"/> reads it.</summary>
public sealed class SheetRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Key of the definition.</summary>
    public required Guid FormId { get; init; }

    /// <summary>The answers, as JSON text.</summary>
    public required string Answers { get; init; }

    /// <summary>Whether it can still be changed.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Changes with each save.</summary>
    public required Guid Version { get; init; }

    /// <summary>All sheets, to be joined to a module's own rows.</summary>
    public static IQueryable<SheetRow> Of(AppDbContext db) => db.Set<Sheet>().Select(sheet => new SheetRow
    {
        Id = sheet.Id,
        FormId = sheet.FormId,
        Answers = sheet.Answers,
        IsClosed = sheet.IsClosed,
        Version = sheet.Version,
    });
}
