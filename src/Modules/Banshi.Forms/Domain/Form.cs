using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Banshi.Forms.Contracts;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Forms.Domain;

/// <summary>A definition as it is kept: never changed, found again by its content.</summary>
internal sealed class Form
{
    public required Guid Id { get; init; }

    public required string Hash { get; init; }

    public required string Definition { get; init; }

    public static Form Of(FormDefinition definition)
    {
        var json = JsonSerializer.Serialize(definition, FormJson.Options);
        return new Form { Id = Guid.CreateVersion7(), Definition = json, Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))) };
    }

    public static FormDefinition Read(string definition) => JsonSerializer.Deserialize<FormDefinition>(definition, FormJson.Options)!;
}

/// <summary>The answers of one person to one form.</summary>
internal sealed class Sheet : IVersioned
{
    public required Guid Id { get; init; }

    public required Guid FormId { get; init; }

    public required string Answers { get; set; }

    public bool IsClosed { get; set; }

    public Guid Version { get; set; }
}

internal static class FormsMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Form>(form =>
        {
            form.ToTable("forms_form");
            form.Property(one => one.Hash).HasMaxLength(64);
            form.HasIndex(one => one.Hash).IsUnique();
        });
        model.Entity<Sheet>(sheet =>
        {
            sheet.ToTable("forms_sheet");
            sheet.Property(one => one.Version).IsConcurrencyToken();
        });
    }
}
