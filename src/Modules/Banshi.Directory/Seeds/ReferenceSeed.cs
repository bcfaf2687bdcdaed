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
            var seats = (await Csv.ReadAsync(Path.Combine(dataFolder, "reference", "seats.csv"), Seat, cancellation)).ToDictionary(seat => seat.Division, seat => seat.At);
            db.AddRange(await Csv.ReadAsync(Path.Combine(dataFolder, "reference", "divisions.csv"), row => Division(row, seats), cancellation));
        }

        if (!await db.Set<Holiday>().AnyAsync(cancellation))
        {
            db.AddRange(await Csv.ReadAsync(Path.Combine(dataFolder, "reference", "holidays.csv"), Holiday, cancellation));
        }

        await db.SaveAsync(cancellation);
    }

    private static Division Division(CsvHelper.CsvReader row, Dictionary<string, (decimal Longitude, decimal Latitude)> seats)
    {
        var code = DivisionCode.Parse(row["code"]!);
        (decimal Longitude, decimal Latitude)? seat = seats.TryGetValue(code.Value, out var at) ? at : null;
        return new Division { Code = code.Value, Name = row["name"]!, Level = code.Level, Parent = code.Parent?.Value, Longitude = seat?.Longitude, Latitude = seat?.Latitude };
    }

    private static (string Division, (decimal Longitude, decimal Latitude) At) Seat(CsvHelper.CsvReader row) =>
        (DivisionCode.Parse(row["code"]!).Value, (row.GetField<decimal>("longitude"), row.GetField<decimal>("latitude")));

    private static Holiday Holiday(CsvHelper.CsvReader row) => new()
    {
        Division = "",
        Date = DateOnly.ParseExact(row["date"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Festival = row["name"]!,
        IsOff = bool.Parse(row["isOffDay"]!),
    };
}
