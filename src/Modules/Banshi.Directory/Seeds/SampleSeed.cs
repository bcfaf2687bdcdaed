using Banshi.Directory.Contracts;
using Banshi.Directory.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Banshi.Standards;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Directory.Seeds;

/// <summary>Agencies, centers and windows of the sample region.</summary>
internal sealed class SampleSeed(AppDbContext db, IDirectory directory) : ISeed
{
    public int Order => 11;

    public bool IsSample => true;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<Agency>().AnyAsync(cancellation))
        {
            return;
        }

        var sample = Path.Combine(dataFolder, "sample");
        db.AddRange(await Csv.ReadAsync(Path.Combine(sample, "agencies.csv"), Agency, cancellation));
        var windows = (await Csv.ReadAsync(Path.Combine(sample, "windows.csv"), row => (Division: row["division"]!, Window: Window(row)), cancellation))
            .ToLookup(row => row.Division, row => row.Window);
        foreach (var center in await Csv.ReadAsync(Path.Combine(sample, "centers.csv"), row => Center(row, windows[row["division"]!]), cancellation))
        {
            await CheckNameAsync(center, cancellation);
            db.Add(center);
        }

        await db.SaveAsync(cancellation);
    }

    private static Agency Agency(CsvHelper.CsvReader row) => new()
    {
        Id = Guid.CreateVersion7(),
        CreditCode = row["credit_code"]!,
        Name = row["name"]!,
        ShortName = row["short_name"]!,
        Kind = row["kind"]!,
        Division = row["division"]!,
        Level = DivisionCode.Parse(row["division"]!).Level,
    };

    private static ServiceWindow Window(CsvHelper.CsvReader row) => new()
    {
        Id = Guid.CreateVersion7(),
        Number = row["number"]!,
        Name = row["name"]!,
        Kind = row["kind"]!,
    };

    private static ServiceCenter Center(CsvHelper.CsvReader row, IEnumerable<ServiceWindow> windows) => new()
    {
        Id = Guid.CreateVersion7(),
        Division = row["division"]!,
        Name = row["name"]!,
        Address = row["address"]!,
        Hours = row["hours"]!,
        Phone = row["phone"]!,
        Longitude = row.GetField<decimal?>("longitude"),
        Latitude = row.GetField<decimal?>("latitude"),
        Windows = [.. windows],
    };

    private async Task CheckNameAsync(ServiceCenter center, CancellationToken cancellation)
    {
        var path = await directory.PathAsync(center.Division, cancellation);
        var expected = CenterName.For([.. path.Select(division => (division.Name, division.Level))]);
        if (center.Name != expected)
        {
            throw new InvalidDataException($"The center {center.Name} must be named {expected}.");
        }
    }
}
