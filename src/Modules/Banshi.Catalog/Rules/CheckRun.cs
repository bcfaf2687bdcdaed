using System.Text.Json;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Rules;

/// <summary>
/// One check of all published lists. It goes batch by batch; each batch saves how far it came, so a node that is cut off leaves the rest to the next.
/// </summary>
internal sealed class CheckRun : IVersioned
{
    public required Guid Id { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>Null while it runs.</summary>
    public DateTime? FinishedAt { get; set; }

    /// <summary>Who asked for it.</summary>
    public required string By { get; init; }

    /// <summary>Task code of the last list that was checked; empty at the beginning.</summary>
    public string Cursor { get; set; } = "";

    /// <summary>Lists that were checked.</summary>
    public int Lists { get; set; }

    /// <summary>How many of them broke no rule.</summary>
    public int Clean { get; set; }

    /// <summary>How many broke each rule, as JSON text.</summary>
    public string Figures { get; private set; } = "{}";

    public Guid Version { get; set; }

    public IReadOnlyDictionary<string, int> Broken => JsonSerializer.Deserialize<Dictionary<string, int>>(Figures)!;

    /// <summary>Counts a batch in.</summary>
    public void Count(string cursor, IReadOnlyCollection<IReadOnlyList<Finding>> lists)
    {
        var broken = new SortedDictionary<string, int>(Broken.ToDictionary(), StringComparer.Ordinal);
        foreach (var rule in lists.SelectMany(findings => findings.Select(finding => finding.Rule.Code)))
        {
            broken[rule] = broken.GetValueOrDefault(rule) + 1;
        }

        Cursor = cursor;
        Lists += lists.Count;
        Clean += lists.Count(findings => findings.Count == 0);
        Figures = JsonSerializer.Serialize(broken);
    }

    public static void Map(ModelBuilder model) => model.Entity<CheckRun>(run =>
    {
        run.ToTable("catalog_check_run");
        run.Property(one => one.By).HasMaxLength(100);
        run.Property(one => one.Cursor).HasMaxLength(33);
        run.Property(one => one.Version).IsConcurrencyToken();
        run.Ignore(one => one.Broken);
        run.HasIndex(one => one.StartedAt);
    });
}
