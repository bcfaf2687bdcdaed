using System.Globalization;
using Banshi.Directory.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Directory.Seeds;

/// <summary>Divisions and the holidays that are published: facts that every installation needs.</summary>
internal sealed class ReferenceSeed(AppDbContext db) : ISeed
{
    public int Order => 10;

    public bool IsSample => false;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (!await db.Set<Division>().AnyAsync(cancellation))
        {
            db.AddRange(await Csv.ReadAsync(Path.Combine(dataFolder, "reference", "divisions.csv"), Division, cancellation));
        }

        if (!await db.Set<Holiday>().AnyAsync(cancellation))
        {
            db.AddRange(await Csv.ReadAsync(Path.Combine(dataFolder, "reference", "holidays.csv"), Holiday, cancellation));
        }

        await db.SaveAsync(cancellation);
    }

    private static Division Division(CsvHelper.CsvReader row)
    {
        var code = DivisionCode.Parse(row["code"]!);
        return new Division { Code = code.Value, Name = row["name"]!, Level = code.Level, Parent = code.Parent?.Value };
    }

    private static Holiday Holiday(CsvHelper.CsvReader row) => new()
    {
        Division = "",
        Date = DateOnly.ParseExact(row["date"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Festival = row["name"]!,
        IsOff = bool.Parse(row["isOffDay"]!),
    };
}
