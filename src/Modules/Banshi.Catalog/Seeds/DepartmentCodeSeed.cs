using Banshi.Catalog.Domain;
using Banshi.Platform;
using Banshi.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Banshi.Catalog.Seeds;

/// <summary>Codes of lines of duty inside basic codes: every installation needs them.</summary>
internal sealed class DepartmentCodeSeed(AppDbContext db) : ISeed
{
    public int Order => 20;

    public bool IsSample => false;

    public async Task LoadAsync(string dataFolder, CancellationToken cancellation)
    {
        if (await db.Set<DepartmentCode>().AnyAsync(cancellation))
        {
            return;
        }

        db.AddRange(File.ReadLines(Path.Combine(dataFolder, "reference", "department-codes.csv")).Skip(1).Select(line => line.Split(','))
            .Select(cells => new DepartmentCode { Code = cells[0], Name = cells[1], Confidence = cells[2] }));
        await db.SaveAsync(cancellation);
    }
}
